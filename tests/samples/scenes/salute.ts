import { WIDE } from '../frame.ts';
import { sun } from '../places/land.ts';
import { LIGHTS, type Light } from '../places/light.ts';
import { bunting, flagpole } from '../shapes/flags.ts';
import { plant } from '../shapes/flowers.ts';
import { aoDaiGirl, pupil, teacher } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { ellipse } from '../svg.ts';
import { inDepth, lit, place, row, scaleAt, yard, type Scene } from './common.ts';

export const ground = (horizon: number, eye: number, light: Light) => ({
  horizon,
  eye,
  sun: light.sun,
  shade: light.shade,
});

/** Few people, far apart, masks: the opening of 2021. */
export const saluteApart: Scene = (r) => {
  const light = LIGHTS.morning;
  const g = ground(310, 235, light);
  const masked = (): string => person(pupil(r, { mask: true }), pose.saluteBack);
  const spots: [number, number[]][] = [
    [610, [330, 640, 960, 1280]],
    [735, [150, 520, 1080, 1450]],
    [930, [330, 800, 1270]],
  ];
  const dots = spots
    .flatMap(([y, xs]) =>
      xs.map((x) => ellipse(x, y + 3, 34 * scaleAt(g, y), 7 * scaleAt(g, y), '#fffdf6', 'opacity=".85"')),
    )
    .join('');
  return lit(
    WIDE,
    light,
    yard(WIDE, r, {
      light,
      ground: g,
      base: 440,
      house: { x: 1010, bays: 8, size: 0.8 },
      shade: [{ x: 110, y: 480 }],
    }),
    dots,
    inDepth([
      place(g, 800, 500, flagpole(520, 150), { shadow: 30 }),
      ...row(g, r, 530, [880, 1120], 3, () => person({ ...teacher(r), mask: true }, pose.attention), {
        jitter: 0,
      }),
      ...row(g, r, 530, [480, 720], 3, () => person({ ...teacher(r), mask: true }, pose.attention), {
        jitter: 0,
      }),
      ...spots.flatMap(([y, xs]) => xs.map((x) => place(g, x, y, masked()))),
    ]),
  );
};

export const saluteCrowd: Scene = (r) => {
  const light = LIGHTS.noon;
  const g = ground(300, 260, light);
  const rows = [560, 620, 700, 805, 950].flatMap((y, i) =>
    row(
      g,
      r,
      y,
      [-30 + i * 6, 1630],
      15 - i * 2,
      (k) => person(k % 5 === 2 ? aoDaiGirl(r) : pupil(r), pose.saluteBack),
      { jitter: 0.16 },
    ),
  );
  return lit(
    WIDE,
    light,
    yard(WIDE, r, { light, ground: g, base: 455, house: { x: 800, bays: 9, size: 0.78 } }),
    bunting(0, 800, 40, 34, 28),
    bunting(800, 1600, 40, 34, 28),
    inDepth([
      place(g, 800, 505, flagpole(540, 170), { shadow: 30 }),
      place(g, 560, 500, plant(r)),
      place(g, 1040, 500, plant(r)),
      ...row(g, r, 515, [880, 1150], 5, () => person(teacher(r), { ...pose.attention })),
      ...rows,
    ]),
  );
};

/** The later opening: seen from the side, with palms and a low morning sun. */
export const saluteSideways: Scene = (r) => {
  const light = LIGHTS.dawn;
  const g = ground(380, 190, light);
  return lit(
    WIDE,
    light,
    yard(WIDE, r, {
      light,
      ground: g,
      base: 470,
      house: { x: 1210, bays: 6, wall: '#f0cf7e' },
      hills: 250,
      shade: [{ x: 420, y: 500 }],
    }),
    sun(210, 150, 44),
    inDepth([
      place(g, 1230, 540, flagpole(640, 150), { shadow: 30 }),
      ...row(g, r, 560, [130, 1000], 8, () => person(pupil(r), pose.saluteSide)),
      ...row(g, r, 690, [60, 900], 6, () => person(pupil(r), pose.saluteSide)),
      ...row(g, r, 900, [140, 1130], 4, (i) => person(i === 3 ? aoDaiGirl(r) : pupil(r), pose.saluteSide)),
    ]),
  );
};
