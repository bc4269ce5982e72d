import type { Random } from '../random.ts';
import { at, circle, curve, ellipse, gradient, n, path, rect, repeat, stroke } from '../svg.ts';

export const flame = (s = 1): string =>
  at(
    0,
    0,
    path('M-16 0C-26-18-8-26-10-44C4-34 2-24 8-20C10-30 8-34 12-40C26-22 24-8 14 0Z', '#f4772f') +
      path('M-9 0C-14-10-4-16-4-27C5-19 4-14 8-10C14-8 12-2 8 0Z', '#ffce54'),
    s,
  );

/** The clay stove and the iron pan of a tea house. */
export const stove = (r: Random): string =>
  path('M-62 0L-56-46Q0-56 56-46L62 0Z', '#a2603f') +
  path('M10-50Q40-50 56-46L62 0H14Z', '#1b1a2b', 'opacity=".15"') +
  path('M-24 0Q-24-30 0-30Q24-30 24 0Z', '#3a1d17') +
  at(-7, 0, flame(0.62)) +
  at(8, 0, flame(0.5)) +
  stroke(
    [
      [-46, -2],
      [-8, -7],
    ],
    '#6b4a30',
    6,
  ) +
  stroke(
    [
      [-40, -8],
      [-4, -3],
    ],
    '#7d5738',
    5,
  ) +
  path('M-72-62C-66-30 66-30 72-62Z', '#2c2c33') +
  path('M20-38C50-42 66-50 72-62H50Z', '#000', 'opacity=".25"') +
  ellipse(0, -62, 72, 15, '#3b3b44') +
  ellipse(0, -61, 64, 12, '#26262c') +
  ellipse(0, -61, 50, 9, '#3e7a3d') +
  repeat(60, () =>
    ellipse(
      r.range(-44, 44),
      -61 + r.range(-6, 5),
      r.range(3, 5),
      1.6,
      r.pick(['#4d8f45', '#2f6a37', '#6aa653', '#3c7a3b']),
      `transform="rotate(${n(r.range(-30, 30))} 0 -61)"`,
    ),
  );

/** A round roasting drum on a frame with its fire below. */
export const roaster = (): string =>
  stroke(
    [
      [-70, 0],
      [-58, -70],
    ],
    '#4b4f57',
    7,
  ) +
  stroke(
    [
      [70, 0],
      [58, -70],
    ],
    '#4b4f57',
    7,
  ) +
  rect(-66, -26, 132, 5, '#5d626b') +
  path('M-46-2H46L40-22H-40Z', '#7a4a33') +
  repeat(4, (i) => at(-28 + i * 19, -6, flame(0.6))) +
  gradient(['#8d949c', '#dfe4e6', '#a2a9b0', '#5f666f'], (fill) =>
    rect(-62, -122, 124, 84, fill, 'rx="10"'),
  ) +
  repeat(5, (i) => rect(-46 + i * 22, -122, 2, 84, '#69707a', 'opacity=".6"')) +
  ellipse(-62, -80, 13, 42, '#bfc6cb') +
  ellipse(-62, -80, 9, 32, '#2d2b2c') +
  ellipse(-60, -66, 7, 14, '#3f6b36') +
  stroke(
    [
      [62, -80],
      [84, -80],
      [84, -104],
    ],
    '#3d4148',
    6,
  ) +
  circle(84, -106, 5, '#8a552c');

export const smoke = (h: number, r: Random, opacity = 0.35): string =>
  repeat(4, () => {
    const x = r.range(-6, 6);
    return curve(
      `M${n(x)} 0C${n(x - 18)} ${n(-h * 0.3)} ${n(x + 20)} ${n(-h * 0.5)} ${n(x + r.range(-10, 10))} ${n(-h * 0.75)}S${n(x - 8)} ${n(-h * 0.9)} ${n(x + 10)} ${n(-h)}`,
      '#ffffff',
      4,
      `opacity="${opacity}"`,
    );
  });
