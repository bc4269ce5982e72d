import { at, circle, curve, n, path, polygon, rect, repeat, type Point } from '../svg.ts';

/** Things people hold or stand beside, in cm, usually around 0, 0 or standing on it. */
export const star = (r: number, fill = '#f9c92d'): string =>
  polygon(
    Array.from({ length: 10 }, (_, i): Point => {
      const a = (i * 36 * Math.PI) / 180;
      const d = i % 2 ? r * 0.385 : r;
      return [Math.sin(a) * d, -Math.cos(a) * d];
    }),
    fill,
  );

/** A waving cloth from 0, 0 to the right, two by three. */
export function cloth(width: number, colour = '#d62030', mark: string | null = '#f9c92d', wave = 1): string {
  const h = (width * 2) / 3;
  const d = width * 0.07 * wave;
  const shape = `M0 0C${n(width * 0.3)} ${n(-d * 2)} ${n(width * 0.6)} ${n(d * 2)} ${n(width)} ${n(-d * 0.6)}V${n(h - d * 0.6)}C${n(width * 0.6)} ${n(h + d * 2)} ${n(width * 0.3)} ${n(h - d * 2)} 0 ${n(h)}Z`;
  return (
    path(shape, colour) +
    path(
      `M${n(width * 0.62)} ${n(d * 0.5)}Q${n(width * 0.8)} ${n(d * 0.3)} ${n(width)} ${n(-d * 0.6)}V${n(h - d * 0.6)}Q${n(width * 0.8)} ${n(h + d * 0.3)} ${n(width * 0.62)} ${n(h + d * 0.5)}Z`,
      '#1b1a2b',
      'opacity=".12"',
    ) +
    (mark ? at(width * 0.48, h * 0.5, star(h * 0.29, mark)) : '')
  );
}

export const flagpole = (height: number, width: number): string =>
  rect(-22, -12, 44, 12, '#c8b999') +
  rect(-14, -24, 28, 12, '#ddcfb1') +
  rect(-2.5, -height, 5, height, '#d9d9d6') +
  rect(0.5, -height, 2, height, '#aaa9a8') +
  circle(0, -height - 4, 5, '#e4bd4f') +
  at(2.5, -height + 6, cloth(width));

/** A little paper flag in the hand. */
export const paperFlag = (colour = '#d62030', mark: string | null = '#f9c92d'): string =>
  rect(-0.7, -30, 1.4, 36, '#d8c9a2') + at(0.5, -32, cloth(27, colour, mark, 0.7));

export const bunting = (
  x1: number,
  x2: number,
  y: number,
  sag: number,
  size = 26,
  colours = ['#d62030', '#f7b32b', '#2f8f6b', '#3b7dbb'],
): string => {
  const count = Math.max(3, Math.round((x2 - x1) / (size * 1.7)));
  const dip = (t: number): number => y + sag * 4 * t * (1 - t);
  return (
    curve(`M${n(x1)} ${n(y)}Q${n((x1 + x2) / 2)} ${n(y + sag * 2)} ${n(x2)} ${n(y)}`, '#5a5750', 2) +
    repeat(count, (i) => {
      const t = (i + 0.5) / count;
      const x = x1 + (x2 - x1) * t;
      const top = dip(t);
      const colour = colours[i % colours.length] ?? '#d62030';
      return (
        polygon(
          [
            [x - size / 2, top],
            [x + size / 2, top],
            [x, top + size * 1.35],
          ],
          colour,
        ) +
        polygon(
          [
            [x, top],
            [x + size / 2, top],
            [x, top + size * 1.35],
          ],
          '#1b1a2b',
          'opacity=".1"',
        )
      );
    })
  );
};
