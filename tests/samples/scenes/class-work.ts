import { TALL, WIDE } from '../frame.ts';
import type { Placed } from '../ground.ts';
import { bench, board, desk, poster, room, scribble, window } from '../places/classroom.ts';
import { LIGHTS } from '../places/light.ts';
import { pupil, teacher, woman } from '../shapes/look.ts';
import { paper } from '../shapes/papers.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { stool } from '../shapes/things.ts';
import { at, circle, gradient, path, polygon, rect, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, row, stand, type Scene } from './common.ts';

/** Revising: backs, books in heaps, an afternoon light from the left. */
export const revising: Scene = (r) => {
  const light = LIGHTS.afternoon;
  const g = { horizon: 190, eye: 150, sun: 0.9, shade: 0.22 };
  const heap = (x: number): string =>
    repeat(r.int(2, 4), (i) =>
      rect(
        x - 14 + r.range(-2, 2),
        -84 - i * 5,
        28,
        5,
        r.pick(['#d9485f', '#2274a5', '#f1b82d', '#32936f', '#8f4b99', '#fffdf3']),
      ),
    );
  return lit(
    WIDE,
    light,
    room(WIDE, 520, '#f4e6c2', '#a8c3ae'),
    at(300, 400, window(260, 320, '#f6ecc8')),
    at(700, 400, window(260, 320, '#f6ecc8')),
    at(1250, 380, board(460, 250, scribble(r, -200, -210, 330, 5, 40))),
    gradient(['#fff1c4/0.4', '#fff1c4/0'], (fill) =>
      polygon(
        [
          [170, 520],
          [830, 520],
          [1300, 1067],
          [420, 1067],
        ],
        fill,
      ),
    ),
    inDepth(
      [
        [300, 650],
        [800, 650],
        [1280, 650],
        [190, 800],
        [790, 800],
        [1400, 800],
        [40, 1040],
        [790, 1040],
        [1550, 1040],
      ].flatMap(([x = 0, y = 0]) => [
        place(g, x, y - 34, desk(r, 2) + heap(-50) + heap(44), { shadow: 60 }),
        place(
          g,
          x,
          y,
          [-29, 29]
            .map((dx) =>
              at(
                dx,
                0,
                person(pupil(r, { height: r.range(150, 162) }), {
                  ...pose.seatedBack(r),
                  nod: r.range(-8, 8),
                  lean: r.range(-7, 7),
                }),
              ),
            )
            .join('') + bench(),
          { shadow: 50 },
        ),
      ]),
    ),
  );
};

/** Groups round two desks pushed together, folding paper. */
export const groups: Scene = (r) => {
  const g = { horizon: 210, eye: 180, sun: 0.4, shade: 0.2 };
  const table =
    polygon(
      [
        [-110, -72],
        [110, -72],
        [92, -104],
        [-92, -104],
      ],
      '#d6a56b',
    ) +
    rect(-110, -72, 220, 7, '#a8733d') +
    rect(-104, -65, 8, 65, '#7d5530') +
    rect(96, -65, 8, 65, '#7d5530') +
    repeat(
      4,
      (i) =>
        polygon(
          [
            [-80 + i * 46, -80],
            [-50 + i * 46, -82],
            [-54 + i * 46, -96],
            [-78 + i * 46, -95],
          ],
          i % 2 ? '#fffdf3' : '#dceaf4',
        ) +
        stroke(
          [
            [-78 + i * 46, -81],
            [-56 + i * 46, -95],
          ],
          '#9fb3c4',
          0.9,
        ),
    );
  const group = (x: number, y: number): Placed[] => [
    ...row(
      g,
      r,
      y - 90,
      [x - 150 * ((y - 210) / 560), x + 150 * ((y - 210) / 560)],
      3,
      () =>
        person(pupil(r), {
          hip: [0, -46],
          legs: 'hidden',
          nod: r.range(-6, 8),
          turn: r.range(-0.6, 0.6),
          a: { to: [-13, -82], bend: 1 },
          b: { to: [12, -84], bend: -1, ...(r.chance(0.5) ? { hold: paper(14, 16) } : {}) },
        }),
      { jitter: 0.05, shadow: 0 },
    ),
    place(g, x, y, table, { shadow: 100 }),
    ...row(
      g,
      r,
      y + 50,
      [x - 110 * ((y - 210) / 560), x + 110 * ((y - 210) / 560)],
      2,
      () => stool('#2f6fb0') + person(pupil(r), pose.seatedBack(r)),
      { jitter: 0.05 },
    ),
  ];
  return lit(
    WIDE,
    LIGHTS.morning,
    room(WIDE, 470, '#f5ebcf', '#a9bccf'),
    repeat(3, (i) => at(260 + i * 540, 330, window(280, 260, '#e2f0ea'))),
    at(530, 300, poster(r, 120, 160)),
    at(1070, 300, poster(r, 120, 160)),
    inDepth([
      ...group(330, 680),
      ...group(1160, 660),
      ...group(760, 960),
      stand(
        g,
        1460,
        830,
        woman(r, { top: '#7fb6d9', hair: 'bun' }),
        { ...pose.stooping([36, -90]), lean: 14 },
        true,
      ),
      stand(g, 110, 760, teacher(r), { ...pose.holding(paper(14, 18), -104), turn: 0.5 }),
    ]),
  );
};

export const posterPupil: Scene = (r) => {
  const g = { horizon: 760, eye: 150, sun: 0.3, shade: 0.2 };
  const sheet =
    rect(-330, -600, 660, 600, '#fdfbf1', 'stroke="#c9c0aa" stroke-width="5"') +
    path(
      'M-230-120H230M-230-120L120-500M-230-120L230-330',
      'none',
      'stroke="#2274a5" stroke-width="9" stroke-linecap="round"',
    ) +
    path('M-90-120a140 140 0 0 0-18-62', 'none', 'stroke="#d9485f" stroke-width="8"') +
    path('M-66-196a172 172 0 0 0-48-58', 'none', 'stroke="#d9485f" stroke-width="8"') +
    circle(-230, -120, 12, '#22304a') +
    repeat(4, (i) => rect(-250, -70 + i * 14, 330 - (i % 2) * 70, 6, '#b9b4a6'));
  const pins = [-307, 307].map((x) => circle(500 + x, 342, 11, '#d9485f')).join('');
  const pointer = stroke(
    [
      [0, 0],
      [-26, -30],
    ],
    '#b9824b',
    2.4,
  );
  return lit(
    TALL,
    LIGHTS.noon,
    room(TALL, 1160, '#f5ebcf', '#a9bccf'),
    at(520, 990, board(920, 760, '')),
    at(500, 920, sheet),
    pins,
    inDepth([
      stand(g, 690, 1480, pupil(r, { woman: true, hair: 'tail', height: 152 }), {
        ...pose.writing,
        a: { to: [-44, -148], bend: 1, hold: pointer },
        b: { to: [20, -82], bend: -1 },
      }),
      ...[130, 520, 930].map((x) => place(g, x, 1850, person(pupil(r), pose.seatedBack(r)), { shadow: 0 })),
    ]),
  );
};
