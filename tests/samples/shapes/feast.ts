import { darker, lighter } from '../colour.ts';
import type { Random } from '../random.ts';
import { at, circle, curve, ellipse, n, path, polygon, rect, repeat, stroke, type Point } from '../svg.ts';
import { star } from './flags.ts';

const ball = (x: number, y: number, r: number, colour: string): string =>
  circle(x, y, r, colour) +
  path(
    `M${n(x)} ${n(y - r)}A${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y + r)}A${n(r * 1.5)} ${n(r * 1.5)} 0 0 0 ${n(x)} ${n(y - r)}Z`,
    '#1b1a2b',
    'opacity=".14"',
  ) +
  ellipse(x - r * 0.35, y - r * 0.4, r * 0.22, r * 0.16, '#ffffff', 'opacity=".5"');

export const pomelo = (x: number, y: number, r: number): string =>
  ball(x, y, r, '#a8bf4a') +
  path(
    `M${n(x)} ${n(y - r)}q${n(r * 0.5)} ${n(-r * 0.7)} ${n(r)} ${n(-r * 0.3)}q${n(-r * 0.4)} ${n(r * 0.4)}${n(-r)} ${n(r * 0.3)}Z`,
    '#3f7f4a',
  );

export const persimmon = (x: number, y: number, r: number): string =>
  ball(x, y, r, '#ef7d2f') + at(x, y - r * 0.85, star(r * 0.45, '#5d8a3a'));

export const bananas = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    repeat(6, (i) =>
      path(
        'M-4-4C-26 6-28 34-18 52C-12 34-6 14 6 2Z',
        i % 2 ? '#e6c541' : '#f2d65b',
        `transform="rotate(${-58 + i * 22})"`,
      ),
    ) + ellipse(0, -3, 8, 5, '#8a7a3a'),
    s,
  );

/** A rabbit cut from a pomelo. */
export const rabbit = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    ellipse(0, -14, 22, 15, '#fff6e6') +
      circle(20, -28, 11, '#fff6e6') +
      ellipse(16, -46, 3.6, 12, '#fff6e6', 'transform="rotate(-10 16 -46)"') +
      ellipse(24, -46, 3.6, 12, '#ffe0d4', 'transform="rotate(12 24 -46)"') +
      circle(-22, -16, 6, '#ffffff') +
      repeat(6, (i) => curve(`M${-14 + i * 5}-24q4 6 1 12`, '#f0c9a0', 1.6)),
    s,
  );

export const mooncake = (x: number, y: number, r: number, colour = '#c9772f'): string =>
  ellipse(x, y + r * 0.34, r, r * 0.5, darker(colour, 0.3)) +
  rect(x - r, y, 2 * r, r * 0.34, darker(colour, 0.3)) +
  ellipse(x, y, r, r * 0.5, colour) +
  ellipse(
    x,
    y,
    r * 0.74,
    r * 0.36,
    'none',
    `stroke="${lighter(colour, 0.35)}" stroke-width="${n(r * 0.07)}"`,
  ) +
  repeat(8, (i) =>
    ellipse(
      x + Math.cos(i * 0.785) * r * 0.42,
      y + Math.sin(i * 0.785) * r * 0.2,
      r * 0.13,
      r * 0.08,
      lighter(colour, 0.3),
    ),
  );

export const tray = (w: number, colour = '#b5452f'): string =>
  ellipse(0, 5, w, w * 0.26, darker(colour, 0.35)) +
  ellipse(0, 0, w, w * 0.26, colour) +
  ellipse(0, 0, w * 0.88, w * 0.21, darker(colour, 0.12));

/** A buffalo made of a taro and two chillies. */
export const taroBuffalo = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    stroke(
      [
        [-22, -12],
        [-24, 0],
      ],
      '#6a4a35',
      6,
    ) +
      stroke(
        [
          [14, -12],
          [16, 0],
        ],
        '#6a4a35',
        6,
      ) +
      ellipse(-4, -22, 34, 17, '#7d5a41') +
      repeat(5, (i) => curve(`M${-24 + i * 10}-36q3 14 0 28`, '#634530', 1.6)) +
      ellipse(34, -30, 14, 11, '#7d5a41') +
      path('M30-40Q16-56 22-68Q24-52 38-40ZM40-40Q52-54 48-68Q42-52 34-40Z', '#d3202f'),
    s,
  );

export const sugarHouse = (x: number, y: number, s: number): string =>
  at(
    x,
    y,
    repeat(4, (i) => rect(-36 + i * 22, -28, 5, 28, '#7a8f3a')) +
      rect(-40, -62, 80, 36, '#a9b85a') +
      repeat(7, (i) => rect(-40, -60 + i * 5, 80, 1.4, '#7a8f3a')) +
      polygon(
        [
          [-52, -60],
          [0, -96],
          [52, -60],
        ] satisfies Point[],
        '#8d6a3c',
      ) +
      polygon(
        [
          [0, -96],
          [52, -60],
          [20, -60],
        ] satisfies Point[],
        '#6b4d2a',
      ) +
      rect(-8, -52, 16, 26, '#5e4325'),
    s,
  );

export const corn = (r: Random, x: number, y: number): string =>
  at(
    x,
    y,
    path('M-30 4Q-10-10 30 0Q-8 14-30 4Z', '#f0c541') + path('M-36 2Q-14-8-4 4Q-16 14-36 2Z', '#7fa24a'),
    r.range(0.9, 1.1),
    r.range(-20, 20),
  );
