import { WIDE } from '../frame.ts';
import { table } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import { bunting } from '../shapes/flags.ts';
import { kid, pupil, teacher } from '../shapes/look.ts';
import { paper } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { bottle, raft } from '../shapes/raft.ts';
import { box, microphone } from '../shapes/things.ts';
import { at, circle, ellipse, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { inDepth, listeners, lit, place, row, stand, yard, type Scene } from './common.ts';

export const stall: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = { horizon: 340, eye: 160, sun: 0.3, shade: 0.24 };
  const goods = repeat(7, (i) =>
    at(
      -150 + i * 50,
      -80,
      r.pick([
        () => bottle(0.9),
        () =>
          path('M-10 0L-8-20H8L10 0Z', '#8fb066') +
          path('M0-20Q-14-40-4-48Q2-34 0-20Q8-44 16-40Q10-26 0-20Z', '#3f8a4a'),
        () => box(26, 22, r.pick(['#d9a45f', '#7fb6d9', '#e8a0b0'])),
        () => circle(0, -12, 12, r.pick(['#e23d4f', '#f1b82d', '#3b9dd2'])) + rect(-3, -26, 6, 4, '#333'),
      ])(),
    ),
  );
  const tent =
    polygon(
      [
        [-230, -230],
        [230, -230],
        [190, -300],
        [-190, -300],
      ],
      '#2f8f6b',
    ) +
    repeat(8, (i) => path(`M${-230 + i * 57.5}-230h57.5q-28 34-57.5 0z`, i % 2 ? '#fffdf4' : '#2f8f6b')) +
    rect(-222, -230, 7, 230, '#c9cdd2') +
    rect(215, -230, 7, 230, '#c9cdd2') +
    bunting(-215, 215, -205, 14, 18);
  return lit(
    WIDE,
    light,
    yard(WIDE, r, { light, ground: g, base: 490, house: null, shade: [{ x: 1480, y: 560 }] }),
    inDepth([
      place(g, 800, 700, tent, { shadow: 0 }),
      ...row(g, r, 705, [560, 1040], 4, () => person(kid(r, ['#32936f']), pose.clapping(r)), {
        jitter: 0.04,
      }),
      place(g, 800, 800, table(380, '#f1d9a8') + goods, { shadow: 180 }),
      ...[
        [330, 900],
        [520, 930],
        [900, 960],
        [1150, 930],
        [1330, 890],
      ].map(([x = 0, y = 0], i) =>
        stand(
          g,
          x,
          y,
          i === 3 ? teacher(r) : pupil(r),
          i % 2 ? { ...pose.fromBehind(r), b: { to: [34, -120], bend: -1 } } : pose.fromBehind(r),
        ),
      ),
    ]),
  );
};

export const presenting: Scene = (r) => {
  const light = LIGHTS.afternoon;
  const g = { horizon: 300, eye: 165, sun: -0.6, shade: 0.24 };
  const sheet =
    rect(-92, -178, 184, 118, '#fdfbf1', 'stroke="#c9c0aa" stroke-width="2"') +
    repeat(9, (i) => ellipse(-56 + i * 14, -108, 8, 11, '#bfe3ee', 'stroke="#4f9ab5" stroke-width="1.4"')) +
    stroke(
      [
        [-70, -122],
        [70, -122],
      ],
      '#b99145',
      5,
    ) +
    path('M-76-92q19-8 38 0t38 0t38 0t38 0', 'none', 'stroke="#2274a5" stroke-width="2.4"') +
    path(
      'M0-132V-166M-8-158L0-168L8-158M0-86V-68M-6-74L0-66L6-74',
      'none',
      'stroke="#d9485f" stroke-width="3"',
    ) +
    stroke(
      [
        [-70, -60],
        [-84, 0],
      ],
      '#8a6430',
      5,
    ) +
    stroke(
      [
        [70, -60],
        [84, 0],
      ],
      '#8a6430',
      5,
    );
  return lit(
    WIDE,
    light,
    yard(WIDE, r, { light, ground: g, base: 450, house: { x: 1150, bays: 6, size: 0.6 } }),
    inDepth([
      place(g, 930, 740, sheet, { shadow: 60 }),
      stand(g, 620, 790, pupil(r, { woman: true, hair: 'plaits' }), {
        ...pose.pointing,
        b: {
          to: [50, -140],
          bend: 1,
          hold: stroke(
            [
              [0, 0],
              [34, -6],
            ],
            '#b9824b',
            2.4,
          ),
        },
      }),
      stand(g, 450, 770, pupil(r, { woman: false, hair: 'short' }), {
        turn: 0.4,
        b: { to: [8, -130], bend: -1, hold: microphone() },
      }),
      stand(g, 290, 780, pupil(r), { ...pose.holding(at(0, 0, raft(46), 1), -100), turn: 0.4 }),
      stand(g, 1250, 760, teacher(r), { ...pose.holding(paper(16, 20), -104), turn: -0.6 }),
      ...listeners(g, r, 930, [90, 1510], 8, () => kid(r), 'stool', '#2f6fb0'),
      ...listeners(g, r, 1075, [150, 1450], 6, () => pupil(r), 'stool', '#c33c3c'),
    ]),
  );
};
