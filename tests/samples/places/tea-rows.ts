import { darker, lighter } from '../colour.ts';
import type { Frame } from '../frame.ts';
import type { Placed } from '../ground.ts';
import type { Random } from '../random.ts';
import { ellipse, n, path, repeat, type Point } from '../svg.ts';
import { ridge, smooth } from './land.ts';
import { far, type Light } from './light.ts';

/** One long row of clipped tea bushes from left to right, with its lit top and its shaded foot. */
function teaRow(d: string, thick: number, tone: string, r: Random, line: readonly Point[]): string {
  const lumps = line.slice(1).flatMap(([x, y], i) => {
    const [px, py] = line[i] ?? [0, 0];
    return [0.15, 0.48, 0.8].map((t) =>
      ellipse(
        px + (x - px) * t,
        py + (y - py) * t - thick * 0.2 + r.range(-2, 2),
        thick * r.range(0.5, 0.7),
        thick * r.range(0.16, 0.24),
        r.chance(0.5) ? lighter(tone, 0.17) : lighter(tone, 0.09),
      ),
    );
  });
  const sprouts =
    thick < 26
      ? ''
      : line
          .slice(1)
          .map(([x, y], i) => {
            const [px, py] = line[i] ?? [0, 0];
            return repeat(Math.min(16, thick / 4), () => {
              const t = r.range(0, 1);
              const sx = px + (x - px) * t;
              const sy = py + (y - py) * t - thick * r.range(0.2, 0.52);
              const s = thick * 0.045;
              return path(
                `M${n(sx)} ${n(sy)}q${n(-s * 1.6)} ${n(-s * 1.2)} ${n(-s * 1.4)} ${n(-s * 3)}q${n(s * 1.6)} ${n(s * 0.6)} ${n(s * 1.4)} ${n(s * 3)}q${n(s * 0.3)} ${n(-s * 2)} ${n(s * 1.8)} ${n(-s * 2.6)}q${n(s * 0.2)} ${n(s * 1.7)} ${n(-s * 1.8)} ${n(s * 2.6)}`,
                lighter(tone, 0.34),
              );
            });
          })
          .join('');
  const band = (shift: number, width: number, colour: string): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" transform="translate(0 ${n(shift)})"/>`;
  return (
    band(thick * 0.42, thick * 0.8, darker(tone, 0.42)) +
    band(0, thick, tone) +
    band(thick * 0.3, thick * 0.4, darker(tone, 0.2)) +
    band(-thick * 0.3, thick * 0.38, lighter(tone, 0.07)) +
    lumps.join('') +
    sprouts
  );
}

/** A slope of tea rows from `top` down to the foot of the picture, row by row, so that people can stand between. */

/** A row of tea as it lies in the picture: its middle, its height, its drawing. */
export interface TeaRow extends Placed {
  readonly middle: number;
  readonly thick: number;
}

/** A slope of tea from `top` down to the foot of the picture, row by row, so that people can stand between. */
export function teaSlope(
  frame: Frame,
  r: Random,
  light: Light,
  top: number,
  rows: number,
  tilt = 0.08,
  green = '#2f7d46',
  size = 1,
): TeaRow[] {
  const height = frame.h - top;
  return Array.from({ length: rows }, (_, i) => {
    const t = (i + 0.4) / rows;
    const middle = top + height * (0.12 * t + 0.98 * t * t);
    const thick = 12 + height * 0.15 * t * size;
    const line = ridge(frame, r, middle, height * 0.05 * (1 - t * 0.6), 0.6).map(([x, py]): Point => [
      x * 1.1 - frame.w * 0.05,
      py + (x - frame.w / 2) * tilt * (1 - t * 0.5),
    ]);
    return {
      middle,
      thick,
      y: middle + thick * 0.4,
      svg: teaRow(smooth(line), thick, far(green, light, 0.34 * (1 - t)), r, line),
    };
  });
}
