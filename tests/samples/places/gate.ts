import { at, circle, polygon, rect, repeat, stroke } from '../svg.ts';

/** The gate: two yellow pillars under a blank green board, 420 cm high and 560 wide. */
export const gate = (open = true): string =>
  [-300, 300]
    .map(
      (x) =>
        rect(x - 46, -400, 92, 400, '#f0cf80') +
        rect(x + 12, -400, 34, 400, '#1b1a2b', 'opacity=".12"') +
        rect(x - 58, -30, 116, 30, '#b5a07a') +
        rect(x - 58, -420, 116, 24, '#b4512f') +
        rect(x - 26, -330, 52, 230, 'none', 'stroke="#d6b15c" stroke-width="6"'),
    )
    .join('') +
  rect(-360, -520, 720, 110, '#0b6145') +
  rect(-352, -512, 704, 94, 'none', 'stroke="#e8bd4a" stroke-width="5"') +
  polygon(
    [
      [-390, -520],
      [0, -590],
      [390, -520],
    ],
    '#b4512f',
  ) +
  circle(0, -465, 24, '#e8bd4a') +
  rect(-250, -472, 170, 14, '#f3ead0') +
  rect(80, -472, 170, 14, '#f3ead0') +
  [-1, 1]
    .map((k) =>
      at(
        k * 254,
        0,
        repeat(6, (i) =>
          rect(k * (open ? -i * 15 - 6 : -i * 40 - 8), -230 + i * (open ? -6 : 0), 6, 226, '#2f6f8f'),
        ) +
          stroke(
            [
              [0, -200],
              [k * (open ? -84 : -220), open ? -236 : -200],
            ],
            '#2f6f8f',
            7,
          ) +
          stroke(
            [
              [0, -40],
              [k * (open ? -84 : -220), open ? -66 : -40],
            ],
            '#2f6f8f',
            7,
          ),
      ),
    )
    .join('');

/** A blank grey screen on a stand showing a flag before a blue sky. */
export const bigScreen = (inside: string): string =>
  rect(-330, -520, 660, 400, '#22242b') +
  at(0, 0, inside) +
  rect(-260, -120, 26, 120, '#3a3d45') +
  rect(234, -120, 26, 120, '#3a3d45') +
  rect(-300, -10, 110, 10, '#2c2e35') +
  rect(190, -10, 110, 10, '#2c2e35');
