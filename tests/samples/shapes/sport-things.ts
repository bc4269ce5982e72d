import { clipped, curve, ellipse, path, rect, repeat, stroke } from '../svg.ts';

export const pole = (long: number): string =>
  stroke(
    [
      [-long / 2, 0],
      [long / 2, 0],
    ],
    '#8a5a22',
    6.4,
  ) +
  stroke(
    [
      [-long / 2, -0.6],
      [long / 2, -0.6],
    ],
    '#f0d08a',
    4,
  ) +
  stroke(
    [
      [-6, 0],
      [6, 0],
    ],
    '#d3202f',
    6.4,
  );

export const racket = (): string =>
  stroke(
    [
      [0, 4],
      [10, -30],
    ],
    '#2c2c33',
    2.4,
  ) +
  ellipse(
    15,
    -46,
    11,
    16,
    'rgba(255,255,255,.35)',
    'stroke="#e4572e" stroke-width="2.2" transform="rotate(17 15 -46)"',
  );

export const baton = (): string =>
  stroke(
    [
      [-9, 3],
      [12, -5],
    ],
    '#f7b32b',
    4.6,
  );

export const cupTrophy = (): string =>
  path('M-12-34H12Q12-14 3-10V-4H8V0H-8V-4H-3V-10Q-12-14-12-34Z', '#f0bb3f') +
  curve('M-12-30Q-22-28-18-20Q-15-14-9-15M12-30Q22-28 18-20Q15-14 9-15', '#d99f2b', 3) +
  path('M3-34H12Q12-14 3-10Z', '#1b1a2b', 'opacity=".13"');

export const net = (w: number, h: number): string =>
  clipped(
    rect(0, -h, w, h * 0.5, '#000'),
    repeat(Math.round(w / 6), (i) => rect(i * 6, -h, 0.8, h, '#fdfdf8')) +
      repeat(13, (i) => rect(0, -h + i * 6, w, 0.8, '#fdfdf8')),
  ) +
  rect(0, -h - 3, w, 5, '#ffffff') +
  rect(-2, -h - 4, 4, h + 4, '#4b4f57') +
  rect(w - 2, -h - 4, 4, h + 4, '#4b4f57');
