import { TALL, WIDE } from '../frame.ts';
import { table } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { bunting } from '../shapes/flags.ts';
import { kid, pupil, teacher } from '../shapes/look.ts';
import { paper } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { bottle, raft } from '../shapes/raft.ts';
import { at, circle, path, rect, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, row, stand, yard, type Scene } from './common.ts';

export const building: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 260, eye: 190, sun: 0.7, shade: 0.24 };
  const group = (x: number, y: number): ReturnType<typeof place>[] => [
    place(g, x - 120 * ((y - 260) / 420), y - 10, person(kid(r), pose.crouching([44, -22])), { shadow: 34 }),
    place(g, x + 120 * ((y - 260) / 420), y - 6, person(pupil(r), pose.crouching([44, -22])), {
      shadow: 34,
      mirrored: true,
    }),
    place(g, x, y + 14, at(0, -9, raft(92)), { shadow: 54 }),
  ];
  return lit(
    WIDE,
    light,
    yard(WIDE, r, {
      light,
      ground: g,
      base: 430,
      house: { x: 1000, bays: 7, size: 0.62 },
      shade: [{ x: 130, y: 500 }],
    }),
    bunting(300, 1620, 40, 50, 32),
    inDepth([
      ...group(430, 640),
      ...group(1130, 630),
      ...group(780, 860),
      ...group(1370, 900),
      ...group(240, 930),
      stand(g, 770, 610, teacher(r), pose.handsBehind),
      stand(g, 560, 760, kid(r), pose.holding(paper(26, 20), -100)),
      stand(g, 1050, 960, kid(r, ['#f1b82d']), { ...pose.holding(at(0, 8, bottle(1)), -100) }),
      place(
        g,
        1000,
        700,
        at(-14, 0, bottle(1)) + at(0, 0, bottle(1)) + at(14, 0, bottle(1)) + at(28, 0, bottle(1, '#cfe8c9')),
        { shadow: 26 },
      ),
    ]),
  );
};

export const weighing: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = { horizon: 740, eye: 150, sun: 0.6, shade: 0.24 };
  const scales =
    rect(-26, -34, 52, 34, '#3b7dbb') +
    circle(0, -16, 12, '#fffdf4') +
    stroke(
      [
        [0, -16],
        [6, -24],
      ],
      '#d3202f',
      2,
    ) +
    rect(-34, -42, 68, 5, '#c9cdd2') +
    repeat(3, (i) => path(`M${-22 + i * 16} -42q8 -22 16 0Z`, i % 2 ? '#c9b48a' : '#b9a276'));
  return lit(
    TALL,
    light,
    yard(TALL, r, {
      light,
      ground: g,
      base: 880,
      hills: 340,
      house: { x: 300, bays: 5, size: 0.75 },
      shade: [{ x: 920, y: 960 }],
    }),
    inDepth([
      ...row(g, r, 1010, [80, 760], 5, () => person(kid(r), pose.standing(r))),
      place(g, 540, 1400, table(170, '#c9a26a', 72, true) + at(6, -74, scales) + at(-58, -74, paper(18, 4)), {
        shadow: 90,
      }),
      stand(g, 250, 1420, pupil(r, { woman: true, hair: 'tail' }), {
        view: 'side',
        lean: 6,
        a: { to: [34, -104] },
        b: { to: [40, -120], bend: 1, hold: path('M-8 0q8 -24 16 0q-2 8-8 8t-8-8Z', '#b9a276') },
      }),
      stand(
        g,
        850,
        1420,
        pupil(r, { woman: false, hair: 'short' }),
        {
          view: 'side',
          lean: 8,
          nod: 6,
          a: { to: [26, -104], hold: paper(18, 22) },
          b: {
            to: [34, -100],
            bend: 1,
            hold: stroke(
              [
                [0, 0],
                [5, -10],
              ],
              '#22304a',
              2,
            ),
          },
        },
        true,
      ),
    ]),
  );
};
