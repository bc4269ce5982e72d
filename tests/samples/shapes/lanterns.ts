import { darker, lighter } from '../colour.ts';
import { at, circle, ellipse, glow, n, path, rect, repeat, stroke } from '../svg.ts';
import { star } from './flags.ts';

/** Lanterns, the lion and the tray of the mid-autumn night. */
export const starLantern = (r: number, colour: string, lit = true): string => {
  const hoop = circle(
    0,
    0,
    r * 1.02,
    'none',
    `stroke="${darker(colour, 0.15)}" stroke-width="${n(r * 0.07)}"`,
  );
  const arms = repeat(5, (i) => {
    const a = (i * 72 * Math.PI) / 180;
    return stroke(
      [
        [0, 0],
        [Math.sin(a) * r, -Math.cos(a) * r],
      ],
      lighter(colour, 0.55),
      r * 0.04,
    );
  });
  const fringe = repeat(3, (i) =>
    stroke(
      [
        [(i - 1) * r * 0.1, r * 1.02],
        [(i - 1) * r * 0.16, r * 1.5],
      ],
      '#f7c948',
      r * 0.05,
    ),
  );
  return (
    (lit ? glow(0, 0, r * 2.6, '#ffcf6b', 0.55) : '') +
    hoop +
    star(r, colour) +
    at(0, 0, star(r * 0.56, lighter(colour, 0.45))) +
    arms +
    circle(0, 0, r * 0.16, '#fff3b8') +
    fringe
  );
};

export const roundLantern = (r: number, colour: string, lit = true): string =>
  (lit ? glow(0, 0, r * 2.8, '#ffb65c', 0.55) : '') +
  ellipse(0, 0, r, r * 0.86, colour) +
  ellipse(0, 0, r * 0.62, r * 0.86, lighter(colour, 0.25)) +
  ellipse(0, 0, r * 0.25, r * 0.86, lighter(colour, 0.5)) +
  rect(-r * 0.34, -r * 1.02, r * 0.68, r * 0.2, '#e0b04a') +
  rect(-r * 0.34, r * 0.82, r * 0.68, r * 0.2, '#e0b04a') +
  stroke(
    [
      [0, r],
      [0, r * 1.6],
    ],
    '#e0b04a',
    r * 0.12,
  );

/** A lantern on its stick; the hand is at 0, 0, the stick goes up and forward. */
export const onStick = (lantern: string, dx = 18, dy = -58): string =>
  stroke(
    [
      [0, 6],
      [dx, dy - 26],
    ],
    '#c8a36a',
    1.6,
  ) +
  stroke(
    [
      [dx, dy - 26],
      [dx, dy - 12],
    ],
    '#d8c9a2',
    0.7,
  ) +
  at(dx, dy, lantern);

export const candle = (x: number, y: number, h: number): string =>
  glow(x, y - h - 6, h * 1.6, '#ffcf6b', 0.6) +
  rect(x - 3, y - h, 6, h, '#fff2d8') +
  path(`M${n(x)} ${n(y - h - 14)}q6 8 0 14q-6-6 0-14Z`, '#ffd166');
