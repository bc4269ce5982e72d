import type { Random } from '../random.ts';
import { circle, path, polygon, rect, repeat, stroke } from '../svg.ts';

export const wreath = (): string =>
  stroke(
    [
      [-18, -60],
      [-30, 0],
    ],
    '#7a5a2c',
    3.4,
  ) +
  stroke(
    [
      [18, -60],
      [30, 0],
    ],
    '#7a5a2c',
    3.4,
  ) +
  circle(0, -66, 42, '#2f6f42') +
  circle(0, -66, 20, '#fdf6e3') +
  repeat(22, (i) =>
    circle(
      Math.cos(i * 0.571) * (i % 2 ? 36 : 27),
      -66 + Math.sin(i * 0.571) * (i % 2 ? 36 : 27),
      5.6,
      i % 3 === 0 ? '#f7c948' : i % 3 === 1 ? '#e23d4f' : '#fff6ea',
    ),
  ) +
  polygon(
    [
      [-38, -36],
      [38, -36],
      [34, -22],
      [-34, -22],
    ],
    '#c01b2a',
  );

export const incense = (count: number, r: Random): string =>
  path('M-16 0Q-20-16-14-20H14Q20-16 16 0Z', '#c9a24a') +
  rect(-16, -22, 32, 4, '#a9813f') +
  repeat(count, (i) => {
    const x = -10 + (i * 20) / Math.max(1, count - 1);
    const lean = r.range(-3, 3);
    return (
      stroke(
        [
          [x, -22],
          [x + lean, -46],
        ],
        '#c0392b',
        1,
      ) + circle(x + lean, -47, 1.5, '#ff9d4d')
    );
  });
