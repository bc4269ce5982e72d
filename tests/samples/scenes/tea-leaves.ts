import { WIDE } from '../frame.ts';
import type { Placed } from '../ground.ts';
import { clouds, hills, palm, sky } from '../places/land.ts';
import { LIGHTS } from '../places/light.ts';
import { floor, hedge } from '../places/paving.ts';
import { hanging, mat, stiltHouse, stiltRoom } from '../places/stilt.ts';
import type { Random } from '../random.ts';
import { flatBasket } from '../shapes/baskets.ts';
import { farmer, tay } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, ellipse, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, stand, type Scene } from './common.ts';
import { helper } from './tea-field.ts';

export const withering: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 250, eye: 190, sun: 0.4, shade: 0.24 };
  const rack = (x: number, y: number): ReturnType<typeof place> =>
    place(
      g,
      x,
      y,
      stroke(
        [
          [-70, 0],
          [-60, -48],
        ],
        '#8a6430',
        5,
      ) +
        stroke(
          [
            [70, 0],
            [60, -48],
          ],
          '#8a6430',
          5,
        ) +
        stroke(
          [
            [-76, -48],
            [76, -48],
          ],
          '#a97b48',
          5,
        ) +
        at(0, -54, flatBasket(74, r)),
      { shadow: 70 },
    );
  return lit(
    WIDE,
    light,
    sky(WIDE, light, 420),
    clouds(WIDE, r, light, 250),
    hills(WIDE, r, light, 440, 230),
    hedge(WIDE, r, light, 450, 90),
    at(1230, 470, stiltHouse(), 0.72),
    at(180, 500, palm(r, '#4f8a55'), 1.5),
    floor(WIDE, g, 440, ['#d8bd92', '#bf9c69'], 400, 0.05),
    inDepth([
      rack(330, 620),
      rack(720, 640),
      rack(540, 800),
      rack(1010, 800),
      rack(300, 985),
      rack(820, 1010),
      rack(1330, 960),
      stand(g, 480, 660, tay(r), { ...pose.stooping([40, -72]), lean: 26 }),
      stand(g, 900, 690, helper(r), { ...pose.stooping([38, -76]), lean: 18 }, true),
      stand(
        g,
        800,
        860,
        helper(r, { hat: 'cone', woman: true }),
        { ...pose.stooping([40, -72]), lean: 24 },
        true,
      ),
      stand(g, 1180, 1000, helper(r), { ...pose.stooping([38, -74]), lean: 22 }),
      stand(
        g,
        1490,
        800,
        helper(r, { woman: false, hair: 'short' }),
        pose.holding(at(0, 4, flatBasket(32, r)), -100),
      ),
    ]),
  );
};

/** Things lying on the floor are drawn before everybody. */
export const lying = (placed: Placed): Placed => ({ ...placed, y: 0 });

/** A flat basket with a heap of leaves to roll. */
const rollingDish = (r: Random): string =>
  at(
    0,
    -10,
    flatBasket(50, r, false) +
      ellipse(0, -6, 24, 9, '#3f7a3a') +
      repeat(34, () =>
        stroke(
          [
            [r.range(-21, 19), r.range(-13, -1)],
            [r.range(-19, 22), r.range(-13, -1)],
          ],
          r.pick(['#2f6a37', '#4d8f45', '#6aa653', '#7fb85f']),
          1.5,
        ),
      ),
  );

export const rolling: Scene = (r) => {
  const light = LIGHTS.afternoon;
  const g = { horizon: 250, eye: 150, sun: -0.5, shade: 0.28 };
  const roll = pose.onMatSide([42, -20]);
  return lit(
    WIDE,
    light,
    stiltRoom(WIDE, r, light, 500, { x: 560, w: 620, y: 90, h: 290 }),
    hanging(0, WIDE, r),
    inDepth([
      lying(place(g, 800, 1020, mat(280, 62, '#b98a4a'), { shadow: 0 })),
      place(g, 330, 800, person(tay(r), roll), { shadow: 40 }),
      place(g, 525, 815, rollingDish(r), { shadow: 0 }),
      place(g, 720, 795, person(helper(r, { woman: true, hair: 'plaits', top: '#f2c76b' }), roll), {
        shadow: 40,
        mirrored: true,
      }),
      place(g, 960, 790, person(helper(r, { woman: false, hair: 'short', top: '#7fb6d9' }), roll), {
        shadow: 40,
      }),
      place(g, 1150, 810, rollingDish(r), { shadow: 0 }),
      place(g, 1345, 800, person(farmer(r, { hat: 'turban', top: '#5a6b3b' }), roll), {
        shadow: 40,
        mirrored: true,
      }),
      place(g, 590, 1000, person(helper(r, { top: '#e8889c', woman: true, hair: 'tail' }), roll), {
        shadow: 40,
      }),
      place(g, 812, 1020, rollingDish(r), { shadow: 0 }),
      place(g, 1040, 1000, person(helper(r, { woman: false, hair: 'crop', top: '#f6f6f4' }), roll), {
        shadow: 40,
        mirrored: true,
      }),
    ]),
  );
};
