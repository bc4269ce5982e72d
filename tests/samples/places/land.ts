import { darker, lighter, mix } from '../colour.ts';
import type { Frame } from '../frame.ts';
import type { Random } from '../random.ts';
import {
  at,
  circle,
  clipped,
  curve,
  ellipse,
  glow,
  gradient,
  n,
  path,
  rect,
  repeat,
  type Point,
} from '../svg.ts';
import { far, type Light } from './light.ts';

export const sky = (frame: Frame, light: Light, horizon: number): string =>
  gradient(light.sky, (fill) => rect(0, 0, frame.w, horizon + 40, fill));

export const sun = (x: number, y: number, r: number, colour = '#ffd877'): string =>
  glow(x, y, r * 4, colour, 0.55) + circle(x, y, r, lighter(colour, 0.2));

export const clouds = (frame: Frame, r: Random, light: Light, low: number, count = 4): string =>
  repeat(count, (i) => {
    const w = r.range(0.12, 0.24) * frame.w;
    const x = ((i + r.range(0.1, 0.9)) / count) * frame.w;
    const y = r.range(0.1, 0.75) * low;
    const puff = repeat(5, (k) =>
      ellipse(
        x + (k - 2) * w * 0.17,
        y - w * 0.05 * (k % 2 ? 1.5 : 1) * r.range(0.7, 1.2),
        w * r.range(0.11, 0.17),
        w * r.range(0.07, 0.11),
        light.cloud,
      ),
    );
    const shape = puff + ellipse(x, y, w * 0.5, w * 0.07, light.cloud);
    return clipped(
      rect(x - w, y - w, w * 2, w * 1.02, '#000'),
      `<g opacity="${n(r.range(0.45, 0.8))}">${shape}</g>`,
    );
  });

/** A smooth line of hills from left to right. */
export function ridge(frame: Frame, r: Random, y: number, swell: number, waves: number): Point[] {
  const steps = 12;
  const phase = r.range(0, 6.28);
  const second = r.range(0, 6.28);
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps;
    return [
      t * frame.w,
      y - swell * (0.55 * Math.sin(t * waves * 3.1 + phase) + 0.35 * Math.sin(t * waves * 7.3 + second)),
    ];
  });
}

export function smooth(list: readonly Point[]): string {
  const first = list[0] ?? [0, 0];
  let d = `M${n(first[0])} ${n(first[1])}`;
  for (let i = 1; i < list.length; i++) {
    const [x0, y0] = list[i - 1] ?? first;
    const [x1, y1] = list[i] ?? first;
    d += `C${n((x0 + x1) / 2)} ${n(y0)} ${n((x0 + x1) / 2)} ${n(y1)} ${n(x1)} ${n(y1)}`;
  }
  return d;
}

export const palm = (r: Random, colour: string): string => {
  const lean = r.range(-14, 14);
  return (
    curve(`M0 0Q${n(lean * 0.3)}-90 ${n(lean)}-170`, darker(colour, 0.25), 9) +
    at(
      lean,
      -172,
      repeat(9, (i) =>
        path(
          `M0 0Q${n(Math.cos((i / 8) * 3.14) * 40)} ${n(-Math.sin((i / 8) * 3.14) * 52 - 14)} ${n(Math.cos((i / 8) * 3.14) * 70)} ${n(-Math.sin((i / 8) * 3.14) * 44 + 16)}Q${n(Math.cos((i / 8) * 3.14) * 34)} ${n(-Math.sin((i / 8) * 3.14) * 30)} 0 0Z`,
          i % 2 ? colour : darker(colour, 0.12),
        ),
      ),
    )
  );
};

export const bush = (w: number, h: number, colour: string): string =>
  ellipse(0, -h * 0.45, w / 2, h * 0.5, colour) +
  ellipse(-w * 0.28, -h * 0.35, w * 0.26, h * 0.36, colour) +
  ellipse(w * 0.3, -h * 0.32, w * 0.26, h * 0.34, darker(colour, 0.12)) +
  ellipse(-w * 0.1, -h * 0.66, w * 0.22, h * 0.2, lighter(colour, 0.16));

/** Hills in several depths up to `y`; the nearest carries rows of tea. */
export function hills(
  frame: Frame,
  r: Random,
  light: Light,
  y: number,
  height: number,
  layers = 3,
  green = '#3f8455',
): string {
  return repeat(layers, (i) => {
    const depth = layers === 1 ? 0.3 : 0.78 - (0.56 * i) / (layers - 1);
    const tone = far(mix(green, '#5f9a86', i === 0 ? 0.5 : 0.1), light, depth);
    const top = y - height * (1 - i / layers) * 0.86;
    const line = ridge(frame, r, top, height * (0.34 - i * 0.05), r.range(1.1, 2.1));
    const d = smooth(line);
    const body = path(`${d}V${y + 60}H0Z`, tone);
    const rows =
      i === 0
        ? ''
        : repeat(
            4 + i * 2,
            (k) =>
              `<path d="${d}" fill="none" stroke="${darker(tone, 0.16)}" stroke-opacity=".5" stroke-width="${n(1.2 + i + k * 0.5)}" transform="translate(0 ${n((k + 1) * (10 + k * 2.4))})"/>`,
          );
    const palms =
      i === layers - 1 || i === 0
        ? ''
        : repeat(r.int(2, 5), () => {
            const [px, py] = r.pick(line);
            return at(px + r.range(-50, 50), py + 10, palm(r, darker(tone, 0.22)), r.range(0.28, 0.42));
          });
    return palms + body + rows;
  });
}

export const soil = (frame: Frame, light: Light, top: number, colour = '#7d5b3a'): string =>
  rect(0, top, frame.w, frame.h - top, far(colour, light, 0.15));

export const mist = (frame: Frame, y: number, h: number, colour: string, strength = 0.7): string =>
  gradient([`${colour}/0`, `${colour}/${strength}`, `${colour}/0`], (fill) =>
    rect(0, y - h / 2, frame.w, h, fill),
  );

export const grass = (
  r: Random,
  x1: number,
  x2: number,
  y: number,
  count: number,
  h: number,
  colour: string,
): string =>
  repeat(count, () => {
    const x = r.range(x1, x2);
    const k = r.range(0.5, 1) * h;
    return path(
      `M${n(x - 2)} ${n(y)}Q${n(x - 1)} ${n(y - k * 0.6)} ${n(x + r.range(-h, h) * 0.4)} ${n(y - k)}Q${n(x + 2)} ${n(y - k * 0.5)} ${n(x + 3)} ${n(y)}Z`,
      r.chance(0.5) ? colour : darker(colour, 0.16),
    );
  });
