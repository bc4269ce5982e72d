import { WIDE } from '../frame.ts';
import type { Placed } from '../ground.ts';
import { hall, table, type Hall } from '../places/hall.ts';
import { LIGHTS } from '../places/light.ts';
import type { Random } from '../random.ts';
import { flowerBasket, plant, vase } from '../shapes/flowers.ts';
import { teacher } from '../shapes/look.ts';
import { person, type Pose } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { cup } from '../shapes/tea-set.ts';
import { lectern } from '../shapes/things.ts';
import { at, polygon, rect, repeat } from '../svg.ts';
import { inDepth, listeners, lit, place, row, type Scene } from './common.ts';
import { hallGround, lamps } from './red-hall.ts';

export const RED: Hall = {
  curtain: '#9d1c2c',
  wall: '#e9dcc2',
  floor: ['#a9764a', '#85573a'],
  base: 520,
  scale: 1.7,
};

export const BLUE: Hall = {
  curtain: '#2a5f94',
  wall: '#f0e6cd',
  floor: ['#bb8a5a', '#94663c'],
  base: 520,
  scale: 1.7,
  bust: false,
};

const GREEN: Hall = {
  curtain: '#1f6b52',
  wall: '#f3e7c9',
  floor: ['#b98a5c', '#8f643c'],
  base: 520,
  scale: 1.7,
  bust: false,
};

const presidium = (
  g: ReturnType<typeof hallGround>,
  r: Random,
  x: number,
  y: number,
  cloth: string,
  people: number,
): Placed[] => [
  ...row(
    g,
    r,
    y - 40,
    [x - 90 * (people - 1), x + 90 * (people - 1)],
    people,
    () => person(teacher(r), pose.seatedFront(r)),
    { jitter: 0.04, shadow: 0 },
  ),
  place(
    g,
    x,
    y,
    table(people * 96, cloth) +
      repeat(people, (i) => at((i - (people - 1) / 2) * 88 + 22, -80, cup(0.55))) +
      at(0, -80, vase(r)) +
      repeat(people, (i) =>
        at(
          (i - (people - 1) / 2) * 88 - 12,
          -79,
          polygon(
            [
              [-14, 0],
              [14, 0],
              [11, -5],
              [-11, -5],
            ],
            '#fffdf3',
          ),
        ),
      ),
    { shadow: 0 },
  ),
];

export const congress =
  (which: 'red' | 'blue' | 'green', aisles: boolean): Scene =>
  (r) => {
    const h = which === 'red' ? RED : which === 'blue' ? BLUE : GREEN;
    const g = hallGround(h, 190);
    const rows = [660, 740, 840, 970, 1130].flatMap((y, i) =>
      aisles
        ? [
            ...listeners(
              g,
              r,
              y,
              [130 - i * 30, 640 - i * 12],
              5 - Math.floor(i / 2),
              () => teacher(r),
              'chair',
              which === 'red' ? '#8f5a38' : '#3d6f8f',
            ),
            ...listeners(
              g,
              r,
              y,
              [960 + i * 12, 1470 + i * 30],
              5 - Math.floor(i / 2),
              () => teacher(r),
              'chair',
              which === 'red' ? '#8f5a38' : '#3d6f8f',
            ),
          ]
        : listeners(g, r, y, [120 - i * 30, 1480 + i * 30], 10 - i, () => teacher(r), 'chair', '#7c4a30'),
    );
    return lit(
      WIDE,
      LIGHTS.noon,
      hall(WIDE, { ...h, starY: 105, base: h.base - 20 }),
      lamps(WIDE, 800),
      inDepth([
        place(g, 300, 552, plant(r)),
        place(g, 1300, 552, plant(r)),
        place(g, 1180, 560, lectern()),
        ...presidium(g, r, 640, 585, which === 'red' ? '#b52634' : '#2f6fa8', 3),
        place(g, 930, 575, flowerBasket(r, 0.8)),
        ...rows,
      ]),
    );
  };

export const raisedHands: Scene = (r) => {
  const h: Hall = { ...BLUE, base: 470, scale: 1.5, starY: 84 };
  const g = hallGround(h, 180);
  const voting = (): Pose => ({
    ...pose.seatedBack(r),
    b: {
      to: [22, -152 + r.range(-4, 4)],
      elbow: [26, -122],
      hand: 'flat',
      hold: rect(-5, -12, 10, 14, '#f2b632'),
    },
  });
  return lit(
    WIDE,
    LIGHTS.morning,
    hall(WIDE, h),
    lamps(WIDE, 800, 0.25),
    inDepth([
      ...presidium(g, r, 800, 560, '#2f6fa8', 4),
      place(g, 330, 530, plant(r)),
      ...[700, 830, 1010].flatMap((y, i) =>
        listeners(
          g,
          r,
          y,
          [110 - i * 40, 1490 + i * 40],
          9 - i * 2,
          () => teacher(r),
          'chair',
          '#7c4a30',
          voting,
        ),
      ),
    ]),
  );
};
