import { darker } from '../colour.ts';
import type { Frame } from '../frame.ts';
import { scaleAt, type Ground } from '../ground.ts';
import type { Random } from '../random.ts';
import { at, gradient, n, rect, repeat } from '../svg.ts';
import { bush } from './land.ts';
import { far, type Light } from './light.ts';

/** The ground: a plain colour that lightens to the back, with joints running to the horizon. */
export function floor(
  frame: Frame,
  ground: Ground,
  top: number,
  colours: readonly [string, string],
  joint = 150,
  lines = 0.16,
): string {
  const near = scaleAt(ground, frame.h);
  const mid = frame.w / 2;
  const step = joint * near;
  const count = Math.ceil((frame.w * 3) / step);
  const dark = darker(colours[1], 0.35);
  const along = repeat(count * 2 + 1, (i) => {
    const x = mid + (i - count) * step + step * 0.37;
    const t = (top - ground.horizon) / (frame.h - ground.horizon);
    return `<path d="M${n(mid + (x - mid) * t)} ${n(top)}L${n(x)} ${frame.h}" stroke="${dark}" stroke-width="1.6"/>`;
  });
  const across = repeat(14, (i) => {
    const y = ground.horizon + (frame.h - ground.horizon) / (1 + i * 0.22);
    return y > top ? `<path d="M0 ${n(y)}H${frame.w}" stroke="${dark}" stroke-width="1.6"/>` : '';
  });
  return (
    gradient(colours, (fill) => rect(0, top, frame.w, frame.h - top, fill)) +
    `<g opacity="${lines}">${along}${across}</g>`
  );
}

/** A hedge and a low wall along the back of the yard. */
export const hedge = (frame: Frame, r: Random, light: Light, y: number, h: number): string =>
  rect(0, y - h * 0.45, frame.w, h * 0.45, far('#e3d6b4', light, 0.2)) +
  rect(0, y - h * 0.45, frame.w, h * 0.08, far('#c9bb95', light, 0.2)) +
  repeat(Math.round(frame.w / (h * 0.9)), (i) =>
    at(
      i * h * 0.95 + r.range(-8, 8),
      y - h * 0.3,
      bush(h * 1.2, h * r.range(0.7, 1), far(r.pick(['#4d8a4f', '#3f7c4b', '#5a9a58']), light, 0.22)),
    ),
  );
