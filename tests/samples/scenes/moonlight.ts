import type { Frame } from '../frame.ts';
import { hills, sky } from '../places/land.ts';
import { LIGHTS } from '../places/light.ts';
import { school } from '../places/school.ts';
import type { Random } from '../random.ts';
import { roundLantern, starLantern } from '../shapes/lanterns.ts';
import { kid, pupil } from '../shapes/look.ts';
import { at, circle, ellipse, glow, gradient, n, rect, repeat } from '../svg.ts';

export const NIGHT = LIGHTS.night;

const COLOURS = ['#e23d4f', '#f7b32b', '#4fae6a', '#3b9dd2', '#e867a0', '#f2703d'];

export const moon = (x: number, y: number, r: number): string =>
  glow(x, y, r * 4.2, '#fff0c4', 0.55) +
  circle(x, y, r, '#fff3cf') +
  ellipse(x - r * 0.28, y - r * 0.2, r * 0.26, r * 0.18, '#f2dfa8') +
  ellipse(x + r * 0.3, y + r * 0.24, r * 0.32, r * 0.2, '#f2dfa8') +
  circle(x + r * 0.1, y - r * 0.5, r * 0.11, '#f2dfa8');

export const stars = (frame: Frame, r: Random, low: number, count = 70): string =>
  repeat(count, () =>
    circle(
      r.range(0, frame.w),
      r.range(0, low),
      r.range(0.8, 2.2),
      '#fdf6dc',
      `opacity="${n(r.range(0.3, 0.9))}"`,
    ),
  );

interface NightYard {
  readonly base: number;
  readonly house?: { readonly x: number; readonly bays: number; readonly scale: number };
  readonly moon: readonly [number, number, number];
}

/** The dark yard: sky, hills, the school with some lit windows, ground. */
export function nightYard(frame: Frame, r: Random, { base, house, moon: m }: NightYard): string {
  return (
    sky(frame, NIGHT, base) +
    stars(frame, r, base * 0.8) +
    moon(...m) +
    hills(frame, r, NIGHT, base, base * 0.42, 3, '#2a5560') +
    (house
      ? at(house.x, base + 4, school(r, house.bays, '#8f86a8', true), house.scale) +
        rect(
          house.x - house.bays * 205 * house.scale,
          base - 880 * house.scale,
          house.bays * 410 * house.scale,
          880 * house.scale,
          '#1b2b5c',
          'opacity=".38"',
        )
      : '') +
    gradient(['#34406e', '#1d2548'], (fill) => rect(0, base, frame.w, frame.h - base, fill))
  );
}

/** Night over the figures, lamps come after it: blue where it is dark, warm near `x, y`. */
export const dusky = (body: string, opacity: number): string =>
  `<g filter="url(#night${n(opacity * 100)})">${body}</g>` + nightFilter(opacity);

const nightFilter = (opacity: number): string =>
  `<filter id="night${n(opacity * 100)}" color-interpolation-filters="sRGB"><feColorMatrix type="matrix" values="${n(1 - opacity * 0.72)} 0 0 0 ${n(opacity * 0.03)} 0 ${n(1 - opacity * 0.62)} 0 0 ${n(opacity * 0.05)} 0 0 ${n(1 - opacity * 0.3)} 0 ${n(opacity * 0.12)} 0 0 0 1 0"/></filter>`;

export const child = (r: Random): ReturnType<typeof kid> =>
  r.chance(0.4) ? pupil(r) : kid(r, ['#f2c76b', '#e8889c', '#7fb6d9', '#9fd0a0', '#f6f6f4']);

export const lantern = (r: Random, size: number): string =>
  r.chance(0.7) ? starLantern(size, r.pick(COLOURS)) : roundLantern(size, r.pick(COLOURS));
