import { WIDE } from '../frame.ts';
import { desk } from '../places/classroom.ts';
import { LIGHTS } from '../places/light.ts';
import type { Random } from '../random.ts';
import { man, pupil, unionist, woman, type Look } from '../shapes/look.ts';
import * as pose from '../shapes/poses.ts';
import { bucket, shovel, wheelbarrow } from '../shapes/tools.ts';
import { at, circle, curve, ellipse, n, path, rect, repeat, stroke } from '../svg.ts';
import { inDepth, lit, place, stand, yard, type Scene } from './common.ts';

export const light = LIGHTS.grey;

const MUD: readonly [string, string] = ['#a98a62', '#84653f'];

const worker = (r: Random): Look =>
  r.chance(0.35)
    ? unionist(r, { boots: true, height: r.range(158, 168) })
    : r.chance(0.5)
      ? man(r, {
          boots: true,
          dress: 'polo',
          top: r.pick(['#5a6b3b', '#7fa0b5', '#b5744a', '#8f9aa5']),
          legs: '#3b3f52',
          sleeve: 'short',
        })
      : woman(r, {
          boots: true,
          dress: 'coat',
          top: r.pick(['#b5485d', '#7b4b94', '#3f7d8c']),
          legs: '#2d3142',
          hat: r.chance(0.6) ? 'cone' : 'cap',
          hair: 'tail',
        });

export const puddles = (r: Random, w: number, y1: number, y2: number): string =>
  repeat(16, () => {
    const y = r.range(y1, y2);
    const k = (y - y1 + 90) / (y2 - y1);
    return (
      ellipse(r.range(0, w), y, r.range(60, 150) * k, r.range(8, 15) * k, '#b9b3a0', 'opacity=".55"') + ''
    );
  }) +
  repeat(22, () => {
    const y = r.range(y1, y2);
    const k = (y - y1 + 90) / (y2 - y1);
    return path(
      `M0 0q${n(30 * k)} ${n(-26 * k)} ${n(64 * k)} 0z`,
      '#77592f',
      `transform="translate(${n(r.range(0, w))} ${n(y)})" opacity=".5"`,
    );
  });

const waterLine = (w: number, y: number, h: number): string =>
  rect(0, y - h, w, h, '#8a6a42', 'opacity=".35"') + rect(0, y - h, w, 5, '#6b4f2c', 'opacity=".55"');

export const shovelling: Scene = (r) => {
  const g = { horizon: 300, eye: 170, sun: 0.1, shade: 0.2 };
  const dig = (x: number, y: number, mirrored: boolean, low: boolean): ReturnType<typeof stand> =>
    stand(
      g,
      x,
      y,
      worker(r),
      {
        view: 'side',
        lean: low ? 30 : 16,
        nod: -8,
        hip: [-10, -78],
        feet: [
          [24, -5],
          [-24, -6],
        ],
        a: { to: [26, -112] },
        b: { to: [50, -78], bend: 1, hold: at(8, 6, shovel(), 0.9, low ? -34 : -46) },
      },
      mirrored,
    );
  return lit(
    WIDE,
    light,
    yard(WIDE, r, {
      light,
      ground: g,
      base: 470,
      house: { x: 700, bays: 7, size: 0.68, wall: '#e3c88c' },
      paving: MUD,
    }),
    waterLine(1600, 474, 40),
    puddles(r, 1600, 500, 1050),
    inDepth([
      dig(260, 660, false, true),
      dig(620, 640, true, false),
      dig(980, 670, false, true),
      dig(1320, 650, true, true),
      place(g, 800, 760, wheelbarrow(), { shadow: 46 }),
      dig(420, 860, false, false),
      dig(1130, 880, true, true),
      stand(g, 900, 790, worker(r), { ...pose.carrying(''), lean: -6 }, true),
      dig(170, 1010, false, true),
      place(
        g,
        640,
        960,
        path('M-80 0Q-50-46 0-44Q60-50 84 0Z', '#77592f') + path('M10 0Q50-40 84 0Z', '#5f4524'),
        { shadow: 60 },
      ),
      dig(1430, 1000, true, false),
    ]),
  );
};

export const washing: Scene = (r) => {
  const g = { horizon: 290, eye: 165, sun: 0.1, shade: 0.2 };
  const scrub = (x: number, y: number, mirrored: boolean): ReturnType<typeof place>[] => [
    place(g, x, y, desk(r, 0), { shadow: 64 }),
    stand(
      g,
      x + (mirrored ? 105 : -105) * ((y - 290) / 400),
      y + 14,
      r.chance(0.5) ? pupil(r, { boots: true, height: 156, scarf: false }) : worker(r),
      {
        ...pose.stooping([46, -84]),
        lean: 22,
        b: { to: [48, -82], bend: 1, hold: rect(-7, -2, 14, 6, '#f1b82d', 'rx="2"') },
      },
      mirrored,
    ),
  ];
  const spray =
    curve('M1235 470C1120 430 1010 520 930 640', '#d6ebf0', 9, 'opacity=".8"') +
    repeat(26, () => circle(r.range(860, 1010), r.range(600, 720), r.range(3, 7), '#e3f2f5', 'opacity=".8"'));
  const pump =
    rect(-16, -110, 32, 110, '#5d7f8f') +
    rect(-24, -120, 48, 14, '#4a6a7a') +
    stroke(
      [
        [16, -96],
        [46, -96],
        [46, -84],
      ],
      '#4a6a7a',
      9,
    ) +
    rect(-40, -8, 80, 8, '#9a9184');
  return lit(
    WIDE,
    light,
    yard(WIDE, r, {
      light,
      ground: g,
      base: 440,
      house: { x: 500, bays: 6, wall: '#e3c88c' },
      paving: ['#b7a27c', '#94794f'],
      shade: [{ x: 1480, y: 520 }],
    }),
    waterLine(1200, 444, 34),
    puddles(r, 1600, 520, 1050),
    inDepth([
      place(g, 1350, 620, pump, { shadow: 40 }),
      ...scrub(420, 700, false),
      ...scrub(900, 720, true),
      { y: 721, svg: spray },
      stand(
        g,
        1250,
        690,
        man(r, { boots: true, dress: 'polo', top: '#7fa0b5', legs: '#3b3f52', sleeve: 'short' }),
        {
          view: 'side',
          lean: -3,
          b: {
            to: [34, -128],
            bend: 1,
            hold: stroke(
              [
                [-4, 2],
                [16, -4],
              ],
              '#2c2c33',
              4,
            ),
          },
        },
        true,
      ),
      ...scrub(660, 960, false),
      ...scrub(1200, 960, true),
      place(g, 930, 1000, bucket('#c33c3c'), { shadow: 18 }),
      place(g, 300, 960, bucket(), { shadow: 18 }),
      place(g, 130, 800, desk(r, 0) + at(6, -78, at(0, 0, desk(r, 0), 1, 180), 1), { shadow: 64 }),
    ]),
  );
};
