import { WIDE } from '../frame.ts';
import { window } from '../places/classroom.ts';
import { hall } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { bunting } from '../shapes/flags.ts';
import { flowerBasket } from '../shapes/flowers.ts';
import { man, pupil, teacher } from '../shapes/look.ts';
import { person, type Pose } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { microphone } from '../shapes/things.ts';
import { at, rect, repeat } from '../svg.ts';
import { inDepth, listeners, lit, place, row, stand, type Scene } from './common.ts';
import { hallGround, lamps } from './red-hall.ts';
import { hallOf, spots } from './stage-set.ts';

export const hallView: Scene = (r) => {
  const h = hallOf('#2a5f94', { base: 500, scale: 1.6 });
  const g = hallGround(h, 185);
  return lit(
    WIDE,
    LIGHTS.afternoon,
    hall(WIDE, h),
    lamps(WIDE, 800, 0.25),
    bunting(150, 1450, 40, 60, 30),
    inDepth([
      place(g, 400, 545, flowerBasket(r)),
      place(g, 560, 545, flowerBasket(r, 1.1)),
      place(g, 1040, 545, flowerBasket(r, 1.1)),
      place(g, 1200, 545, flowerBasket(r)),
      stand(g, 800, 560, man(r, { tie: '#7c1f2f', sleeve: 'long' }), {
        ...pose.speaking,
        b: { to: [8, -132], bend: -1, hold: microphone() },
      }),
      ...[680, 800, 960].flatMap((y, i) =>
        listeners(g, r, y, [170 - i * 40, 1430 + i * 40], 6 - i, () => teacher(r), 'chair', '#a8434a'),
      ),
    ]),
  );
};

export const fullHall: Scene = (r) => {
  const h = hallOf('#8a2a4a', { base: 430, scale: 1.25, starY: 72 });
  const g = hallGround(h, 200);
  return lit(
    WIDE,
    LIGHTS.afternoon,
    hall(WIDE, h),
    repeat(2, (i) =>
      at(
        i ? 1530 : 70,
        400,
        rect(-64, -300, 128, 280, '#cfe6ea') +
          rect(-3, -300, 6, 280, '#e8e0cc') +
          rect(-64, -170, 128, 6, '#e8e0cc'),
      ),
    ),
    spots([700, 900], 520),
    inDepth([
      ...row(g, r, 500, [640, 960], 3, () =>
        person(pupil(r), { b: { to: [8, -132], bend: -1, hold: microphone() } }),
      ),
      ...[590, 655, 730, 820, 930, 1060].flatMap((y, i) =>
        listeners(
          g,
          r,
          y,
          [50 - i * 12, 1550 + i * 14],
          17 - i * 2,
          () => (r.chance(0.12) ? teacher(r) : pupil(r)),
          'chair',
          '#7c4a30',
        ),
      ),
      ...row(g, r, 640, [20, 130], 2, () => person(pupil(r), pose.fromBehind(r))),
      ...row(g, r, 640, [1480, 1590], 2, () => person(pupil(r), pose.fromBehind(r))),
    ]),
  );
};

/** The hall seen from the stage: rows of clapping hands. */
export const applause: Scene = (r) => {
  const g = { horizon: 220, eye: 150, sun: 0.2, shade: 0.2 };
  const seat = (y: number, scale: number): string =>
    rect(-20, y - 62 * scale, 1640, 100 * scale, '#6b4430') +
    rect(-20, y - 62 * scale, 1640, 6 * scale, '#8f5f42');
  const clap = (): Pose => ({
    ...pose.clapping(r),
    hip: [0, -50],
    legs: 'hidden',
    a: { to: [-3, r.range(-92, -84)] },
    b: { to: [3, -86], bend: -1 },
  });
  const rows = [500, 590, 710, 870, 1090].flatMap((y, i) => [
    ...row(
      g,
      r,
      y,
      [60 - i * 20, 1540 + i * 20],
      13 - i * 2,
      () => person(r.chance(0.12) ? teacher(r) : pupil(r), clap()),
      { jitter: 0.1, shadow: 0 },
    ),
    { y: y + 24, svg: seat(y, (y - g.horizon) / g.eye) },
  ]);
  const body = [
    rect(0, 0, 1600, 1067, '#efdcb4'),
    repeat(4, (i) => at(205 + i * 397, 330, window(190, 240, '#f6ecc8', '#d9a45f'))),
    rect(0, 440, 1600, 627, '#5b3a2a'),
    inDepth(rows),
  ].join('');
  return lit(WIDE, LIGHTS.afternoon, at(-240, -70, body, 1.3));
};
