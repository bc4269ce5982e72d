import { TALL } from '../frame.ts';
import { clouds, hills, sky } from '../places/land.ts';
import { LIGHTS } from '../places/light.ts';
import { floor, hedge } from '../places/paving.ts';
import { flameTree } from '../places/trees.ts';
import { bouquet } from '../shapes/flowers.ts';
import { aoDaiGirl, pupil } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at, circle, curve, ellipse, path, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, row, stand, yard, type Scene } from './common.ts';

const petals = (r: Parameters<Scene>[0], count: number, w: number, y1: number, y2: number): string =>
  repeat(count, () =>
    ellipse(
      r.range(0, w),
      r.range(y1, y2),
      r.range(4, 9),
      r.range(2, 4),
      r.pick(['#d9362b', '#e8502f', '#f0683a']),
    ),
  );

export const underFlameTree: Scene = (r) => {
  const light = LIGHTS.afternoon;
  const g = { horizon: 690, eye: 152, sun: -0.8, shade: 0.2 };
  return lit(
    TALL,
    light,
    sky(TALL, light, 900),
    clouds(TALL, r, light, 500),
    hills(TALL, r, light, 930, 330),
    hedge(TALL, r, light, 960, 130),
    floor(TALL, g, 930, ['#e6d5b0', '#d2b98a']),
    at(600, 1090, flameTree(r), 1.55),
    petals(r, 90, 1067, 1010, 1580),
    inDepth([
      stand(g, 330, 1370, aoDaiGirl(r), { ...pose.holding(at(2, -8, bouquet(r), 1.05), -106), turn: 0.4 }),
      stand(g, 545, 1400, pupil(r, { woman: true, hair: 'tail', height: 156, scarf: false }), {
        turn: -0.3,
        b: { to: [26, -118], bend: -1, hold: at(2, -8, bouquet(r), 0.95) },
      }),
      stand(g, 755, 1375, aoDaiGirl(r, { hair: 'tail' }), { ...pose.standing(r), turn: -0.5 }),
      stand(g, 920, 1330, pupil(r, { woman: false, hair: 'short', scarf: false, height: 160 }), {
        ...pose.holding(at(2, -8, bouquet(r), 0.9), -104),
        turn: -0.5,
      }),
      stand(g, 150, 1310, pupil(r, { woman: false, scarf: false, height: 158 }), {
        ...pose.standing(r),
        turn: 0.6,
      }),
    ]),
  );
};

/** One hand and a pen on the back of a white shirt full of coloured lines. */
export const signing: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 760, eye: 150, sun: 0.3, shade: 0.2 };
  const marks =
    repeat(13, (i) => {
      const x = -13 + (i % 3) * 9 + r.range(-1, 1);
      const y = -126 + Math.floor(i / 3) * 9 + r.range(-1, 1);
      return curve(
        `M${x} ${y}q1.4-3 2.6 0t2.6 0t2.6-.6`,
        r.pick(['#2274a5', '#d81e5b', '#32936f', '#7b4b94', '#e4572e']),
        0.75,
      );
    }) + path('M4-92l-2.6-3q-2-3 .6-4q1.6-.4 2 1.2q.6-1.6 2.2-1.2q2.4 1 .4 4z', '#d81e5b');
  const writer = {
    view: 'side' as const,
    lean: 5,
    a: { to: [26, -104] as const, bend: 1 },
    b: {
      to: [44, -116] as const,
      bend: 1,
      hold:
        stroke(
          [
            [-6, -6],
            [4, 2],
          ],
          '#2274a5',
          1.8,
        ) + circle(4.6, 2.4, 0.8, '#173f5f'),
    },
  };
  return lit(
    TALL,
    light,
    yard(TALL, r, {
      light,
      ground: g,
      base: 900,
      hills: 360,
      house: { x: 700, bays: 5 },
      flame: [{ x: 130, y: 990 }],
    }),
    petals(r, 50, 1067, 1000, 1560),
    inDepth([
      ...row(g, r, 1060, [640, 1010], 4, () => person(pupil(r, { scarf: false }), pose.standing(r))),
      place(
        g,
        660,
        1770,
        person(pupil(r, { woman: false, hair: 'short', scarf: false, height: 164, legs: '#27324a' }), {
          view: 'back',
          lean: 0,
          extra: marks,
        }),
      ),
      place(g, 265, 1775, person(pupil(r, { woman: true, hair: 'tail', scarf: false, height: 160 }), writer)),
    ]),
  );
};
