import { circle, curve, ellipse, gradient, path, repeat, stroke } from '../svg.ts';

/** The big school drum on its stand, seen from its side: the skin faces left. */
export const drumSide = (): string =>
  stroke(
    [
      [-34, 0],
      [-20, -70],
    ],
    '#6e3b1f',
    8,
  ) +
  stroke(
    [
      [34, 0],
      [20, -70],
    ],
    '#6e3b1f',
    8,
  ) +
  stroke(
    [
      [-28, -26],
      [28, -26],
    ],
    '#5c301a',
    5,
  ) +
  gradient(['#a31c26', '#d2392f', '#7d121d'], (fill) => path('M-36-150Q0-164 36-150V-78Q0-64-36-78Z', fill)) +
  ellipse(-36, -114, 12, 38, '#ead7ac') +
  ellipse(-36, -114, 9, 31, '#f6e8c6') +
  ellipse(36, -114, 8, 38, '#8d1520', 'opacity=".5"') +
  repeat(6, (i) => circle(-25, -147 + i * 13.2, 1.7, '#f0c356')) +
  curve('M-22-153Q-12-114-22-75M24-153Q32-114 24-75', '#e0b04a', 2);

/** The drum with its skin to us. */
export const drumFront = (r = 46): string =>
  stroke(
    [
      [-r * 0.7, 0],
      [-r * 0.4, -r],
    ],
    '#6e3b1f',
    8,
  ) +
  stroke(
    [
      [r * 0.7, 0],
      [r * 0.4, -r],
    ],
    '#6e3b1f',
    8,
  ) +
  stroke(
    [
      [-r * 0.6, -14],
      [r * 0.6, -14],
    ],
    '#5c301a',
    5,
  ) +
  circle(0, -r - 34, r, '#a31c26') +
  circle(0, -r - 34, r * 0.86, '#f3e3bd') +
  circle(0, -r - 34, r * 0.55, 'none', 'stroke="#d9bd85" stroke-width="2"') +
  circle(0, -r - 34, r * 0.14, '#c04a3a') +
  repeat(16, (i) =>
    circle(
      Math.cos((i * Math.PI) / 8) * r * 0.93,
      -r - 34 + Math.sin((i * Math.PI) / 8) * r * 0.93,
      1.8,
      '#f0c356',
    ),
  );

export const stick = (long = 34): string =>
  stroke(
    [
      [0, 4],
      [long * 0.9, -long * 0.45],
    ],
    '#b9824b',
    3,
  ) + circle(long * 0.9, -long * 0.45, 3.4, '#d9a66b');
