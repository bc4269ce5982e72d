import type { Frame } from '../frame.ts';
import type { Ground } from '../ground.ts';
import { clouds, hills, sky } from '../places/land.ts';
import type { Light } from '../places/light.ts';
import { floor, hedge } from '../places/paving.ts';
import type { Random } from '../random.ts';
import { kid } from '../shapes/look.ts';
import { person } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { ellipse, n, rect, repeat } from '../svg.ts';
import { inDepth, row, scaleAt } from './common.ts';

export const OURS = '#1f8a5f';

export const bib = '#fffdf4';

/** The sports ground: sky, hills, a rope with small flags, spectators behind it. */
export function field(
  frame: Frame,
  r: Random,
  light: Light,
  g: Ground,
  base: number,
  ground: readonly [string, string],
  watchers = true,
): string {
  const s = scaleAt(g, base + 12);
  return (
    sky(frame, light, base) +
    clouds(frame, r, light, base * 0.6) +
    hills(frame, r, light, base, base * 0.5) +
    hedge(frame, r, light, base, 110 * s) +
    floor(frame, g, base, ground, 900, 0) +
    (watchers
      ? inDepth(
          row(g, r, base + 12, [20, frame.w - 20], Math.round(frame.w / (54 * s)), () =>
            person(kid(r), r.chance(0.4) ? pose.cheering(r) : pose.clapping(r)),
          ),
        )
      : '')
  );
}

export const lanes = (frame: Frame, top: number, count: number): string =>
  rect(0, top, frame.w, frame.h - top, '#bb5b3d') +
  repeat(count + 1, (i) => {
    const y = top + (frame.h - top) * (i / count) ** 1.35;
    return `<path d="M0 ${n(y)}H${frame.w}" stroke="#fff4e6" stroke-opacity=".85" stroke-width="${n(3 + i * 1.3)}"/>`;
  }) +
  repeat(50, (i) =>
    ellipse((i * 331) % frame.w, top + 20 + ((i * 97) % (frame.h - top)), 40, 2, '#a84e33', 'opacity=".5"'),
  );
