import { at, curve, ellipse, n, path, rect, repeat, stroke } from '../svg.ts';

export const bottle = (s = 1, colour = '#bfe3ee'): string =>
  at(
    0,
    0,
    path('M-5-20V0H5V-20Q5-25 2-28V-31H-2V-28Q-5-25-5-20Z', colour, 'opacity=".85"') +
      rect(-2.4, -33, 4.8, 3, '#2f6fb0') +
      rect(-5, -16, 10, 5, '#ffffff', 'opacity=".7"') +
      curve('M-2.6-20V-4', '#fff', 1.2, 'opacity=".8"'),
    s,
  );

/** A raft of bottles under bamboo, lying along x. */
export const raft = (w: number, load = 0): string =>
  repeat(
    Math.round(w / 11),
    (i) =>
      ellipse(-w / 2 + 6 + i * 11, 3, 6.4, 8, i % 2 ? '#bfe3ee' : '#a9d8e6', 'opacity=".9"') +
      curve(`M${n(-w / 2 + 3 + i * 11)}-1q3-3 6 0`, '#fff', 1),
  ) +
  stroke(
    [
      [-w / 2 - 6, -6],
      [w / 2 + 6, -6],
    ],
    '#b99145',
    4.4,
  ) +
  stroke(
    [
      [-w / 2 - 2, -11],
      [w / 2 + 2, -11],
    ],
    '#d2ab5c',
    4.4,
  ) +
  repeat(load, (i) =>
    path(
      `M${-18 + (i % 3) * 13 + (i > 2 ? 6 : 0)} ${i > 2 ? -24 : -13}q7 -16 14 0Z`,
      i % 2 ? '#c9b48a' : '#b9a276',
    ),
  );
