import type { Point } from '../svg.ts';

/** The middle joint and the end of a limb of two bones that reaches for a point. */
export interface Limb {
  readonly joint: Point;
  readonly end: Point;
}

/** `bend` says to which side the elbow or knee goes: 1 is left of a hanging limb, -1 right. */
export function reach(from: Point, to: Point, upper: number, lower: number, bend: number): Limb {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const far = Math.hypot(dx, dy) || 1;
  const distance = Math.min(Math.max(far, Math.abs(upper - lower) + 0.5), upper + lower - 0.05);
  const ux = dx / far;
  const uy = dy / far;
  const along = (upper * upper - lower * lower + distance * distance) / (2 * distance);
  const side = Math.sqrt(Math.max(0, upper * upper - along * along)) * bend;
  return {
    joint: [from[0] + ux * along - uy * side, from[1] + uy * along + ux * side],
    end: [from[0] + ux * distance, from[1] + uy * distance],
  };
}

export const between = (one: Point, other: Point, share: number): Point => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
];

export const angle = (from: Point, to: Point): number =>
  (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;

/** A point of the trunk after it leaned over the hip. */
export function turned(hip: Point, x: number, y: number, degrees: number): Point {
  const a = (degrees * Math.PI) / 180;
  return [hip[0] + x * Math.cos(a) - y * Math.sin(a), hip[1] + x * Math.sin(a) + y * Math.cos(a)];
}
