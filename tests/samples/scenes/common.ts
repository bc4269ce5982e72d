import { picture, type Frame } from '../frame.ts';
import { inDepth, place, scaleAt, type Ground, type Placed } from '../ground.ts';
import { chairBack } from '../places/hall.ts';
import { clouds, hills, sky } from '../places/land.ts';
import { veil, type Light } from '../places/light.ts';
import { floor, hedge } from '../places/paving.ts';
import { school } from '../places/school.ts';
import { flameTree, shadeTree } from '../places/trees.ts';
import type { Random } from '../random.ts';
import type { Look } from '../shapes/look.ts';
import { person, type Pose } from '../shapes/person.ts';
import { seatedBack } from '../shapes/poses.ts';
import { stool } from '../shapes/things.ts';
import { at } from '../svg.ts';

/** A scene draws one picture; the random source makes it its own. */
export type Scene = (r: Random) => string;

/** Finishes a picture with its light. */
export const lit = (frame: Frame, light: Light, ...body: readonly string[]): string =>
  picture(frame, body.join('') + veil(frame, light));

/** Places `count` bodies in a row from one side to the other. */
export function row(
  ground: Ground,
  r: Random,
  y: number,
  xs: readonly [number, number],
  count: number,
  make: (index: number) => string,
  how: { jitter?: number; shadow?: number; mirrored?: boolean } = {},
): Placed[] {
  const { jitter = 0.12, shadow = 26, mirrored = false } = how;
  const gap = count > 1 ? (xs[1] - xs[0]) / (count - 1) : 0;
  const scale = scaleAt(ground, y);
  return Array.from({ length: count }, (_, i) => {
    const x = xs[0] + gap * i + r.range(-jitter, jitter) * Math.min(gap || 40, 60 * scale);
    return place(ground, x, y + r.range(-4, 4) * scale * jitter * 4, make(i), { shadow, mirrored });
  });
}

/** Listeners on chairs or stools, seen from behind. */
export function listeners(
  ground: Ground,
  r: Random,
  y: number,
  xs: readonly [number, number],
  count: number,
  look: () => Look,
  seat: 'chair' | 'stool' = 'chair',
  colour = '#b0303c',
  pose?: () => Pose,
): Placed[] {
  return row(
    ground,
    r,
    y,
    xs,
    count,
    () => {
      const body = person(look(), pose ? pose() : seatedBack(r));
      return seat === 'chair' ? body + chairBack(colour) : stool(colour) + body;
    },
    { jitter: 0.06, shadow: 24 },
  );
}

export const stand = (
  ground: Ground,
  x: number,
  y: number,
  look: Look,
  pose: Pose,
  mirrored = false,
  under = '',
): Placed => place(ground, x, y, under + person(look, pose), { mirrored, shadow: 27 });

export interface Yard {
  readonly light: Light;
  readonly ground: Ground;
  /** Where the yard begins. */
  readonly base: number;
  readonly hills?: number;
  readonly house?: {
    readonly x: number;
    readonly bays: number;
    readonly wall?: string;
    readonly size?: number;
  } | null;
  readonly flame?: readonly { readonly x: number; readonly y: number; readonly scale?: number }[];
  readonly shade?: readonly { readonly x: number; readonly y: number }[];
  readonly paving?: readonly [string, string];
  readonly lit?: boolean;
}

/** The school yard before its hills: sky, hills, hedge, school, trees, paving. */
export function yard(frame: Frame, r: Random, how: Yard): string {
  const { light, ground, base } = how;
  const scale = scaleAt(ground, base);
  const house = how.house === undefined ? { x: frame.w / 2, bays: 8 } : how.house;
  const wall = r.pick(['#f2d488', '#f0cf7e', '#f4da98', '#eecb78']);
  return (
    sky(frame, light, base) +
    clouds(frame, r, light, base * 0.6) +
    hills(frame, r, light, base, how.hills ?? base * 0.42) +
    hedge(frame, r, light, base, 120 * scale) +
    (house
      ? at(house.x, base + 4, school(r, house.bays, house.wall ?? wall, how.lit), (house.size ?? 1) * scale)
      : '') +
    floor(frame, ground, base, how.paving ?? ['#e3d5b6', '#d3bd94']) +
    (how.shade ?? []).map((tree) => at(tree.x, tree.y, shadeTree(r), scaleAt(ground, tree.y))).join('') +
    (how.flame ?? [])
      .map((tree) => at(tree.x, tree.y, flameTree(r), tree.scale ?? scaleAt(ground, tree.y)))
      .join('')
  );
}

export { inDepth, place, scaleAt };
