import { TALL, WIDE } from '../frame.ts';
import { LIGHTS } from '../places/light.ts';
import { mat, stiltRoom } from '../places/stilt.ts';
import { farmer, tay } from '../shapes/look.ts';
import { person, type Pose } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { smoke } from '../shapes/stoves.ts';
import { cup, teapot } from '../shapes/tea-set.ts';
import { at, circle, curve, ellipse, gradient, path, rect, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, type Scene } from './common.ts';
import { helper } from './tea-field.ts';
import { lying } from './tea-leaves.ts';

export const tasting: Scene = (r) => {
  const light = LIGHTS.afternoon;
  const g = { horizon: 230, eye: 155, sun: -0.5, shade: 0.26 };
  const sip: Pose = { a: { to: [-14, -28] }, b: { to: [7, -56], bend: -1, hold: cup(0.7) } };
  const tray =
    ellipse(0, 2, 70, 15, '#7d4f2b') +
    ellipse(0, -3, 70, 15, '#a56b3c') +
    at(-6, -5, teapot(0.7)) +
    [
      [-44, -1],
      [36, -4],
      [20, 6],
      [52, 1],
      [-22, 6],
    ]
      .map(([x = 0, y = 0]) => at(x, y, cup(0.75)))
      .join('') +
    at(20, -18, smoke(44, r, 0.4));
  return lit(
    WIDE,
    light,
    stiltRoom(WIDE, r, light, 480, { x: 330, w: 900, y: 60, h: 320 }),
    inDepth([
      lying(place(g, 800, 1030, mat(270, 72), { shadow: 0 })),
      ...[
        [520, 680],
        [800, 668],
        [1080, 680],
      ].map(([x = 0, y = 0], i) =>
        place(
          g,
          x,
          y,
          person(
            i === 1 ? tay(r, { height: 158 }) : helper(r, { top: i ? '#9fc7a3' : '#7fb6d9' }),
            i === 1 ? pose.onMat(r) : { ...pose.onMat(r), ...sip },
          ),
          { shadow: 42 },
        ),
      ),
      place(
        g,
        280,
        820,
        person(helper(r, { top: '#e8889c', woman: true, hair: 'tail' }), {
          ...pose.onMatSide(),
          b: { to: [24, -56], bend: 1, hold: cup(0.7) },
        }),
        { shadow: 42 },
      ),
      place(
        g,
        1320,
        820,
        person(farmer(r, { hat: 'turban', top: '#7b4b94' }), {
          ...pose.onMatSide(),
          b: { to: [24, -56], bend: 1, hold: cup(0.7) },
        }),
        { shadow: 42, mirrored: true },
      ),
      place(g, 800, 830, tray, { shadow: 0 }),
      place(
        g,
        480,
        1020,
        person(helper(r, { woman: true, hair: 'plaits', top: '#f2c76b' }), pose.onMatBack(r)),
        { shadow: 42 },
      ),
      place(
        g,
        1120,
        1025,
        person(helper(r, { woman: false, hair: 'short', top: '#f6f6f4' }), pose.onMatBack(r)),
        { shadow: 42 },
      ),
    ]),
  );
};

/** A still life by the window: one cup that steams, the pot, a few sprigs. */
export const steamingCup: Scene = (r) => {
  const light = LIGHTS.afternoon;
  const sprig = (x: number, y: number, turn: number): string =>
    at(
      x,
      y,
      path('M0 0Q-50-30-46-96Q-6-70 0 0Z', '#4d8f45') +
        path('M0 0Q46-36 38-100Q2-66 0 0Z', '#5fa552') +
        path('M-4-40Q-14-96 4-128Q16-90 6-40Z', '#8cc46c') +
        curve('M0 20V-40M0 0Q-30-40-40-80M2 0Q26-40 32-84', '#2f6a37', 3),
      1,
      turn,
    );
  return lit(
    TALL,
    light,
    stiltRoom(TALL, r, light, 1010, { x: 210, w: 700, y: 210, h: 600 }),
    gradient(['#9c6336', '#6f4322'], (fill) => rect(0, 1080, 1067, 520, fill)),
    rect(0, 1074, 1067, 16, '#c48a55'),
    repeat(5, (i) =>
      curve(`M0 ${1150 + i * 92}Q500 ${1132 + i * 96} 1067 ${1160 + i * 90}`, '#5b371c', 4, 'opacity=".5"'),
    ),
    path('M300 1090H800L1000 1600H60Z', '#ffe8bb', 'opacity=".16"'),
    ellipse(800, 1310, 230, 34, '#1b1a2b', 'opacity=".3"'),
    at(770, 1310, teapot(5.6)),
    ellipse(390, 1462, 190, 30, '#1b1a2b', 'opacity=".3"'),
    ellipse(360, 1452, 170, 34, '#efe7d4'),
    ellipse(360, 1446, 150, 28, '#dccfb2'),
    at(360, 1446, cup(9.4, false)),
    ...[
      [-46, 0],
      [6, 30],
      [54, -16],
    ].map(([dx = 0, dy = 0]) =>
      curve(
        `M${360 + dx} ${1290}C${300 + dx} ${1190 + dy} ${440 + dx} ${1110 + dy} ${370 + dx} ${1010 + dy}S${330 + dx} ${880 + dy} ${400 + dx} ${800 + dy}`,
        '#ffffff',
        16,
        'opacity=".34"',
      ),
    ),
    sprig(150, 1330, -18),
    sprig(920, 1520, 40),
    circle(640, 1500, 9, '#4d8f45'),
    repeat(16, () =>
      stroke(
        [
          [r.range(560, 800), r.range(1480, 1560)],
          [r.range(560, 800), r.range(1480, 1560)],
        ].map(([x, y], i, all) =>
          i === 0
            ? [x ?? 0, y ?? 0]
            : [(all[0]?.[0] ?? 0) + r.range(-22, 22), (all[0]?.[1] ?? 0) + r.range(-10, 10)],
        ),
        r.pick(['#2f4a2c', '#3c5c34', '#4a6a3a']),
        6,
      ),
    ),
  );
};
