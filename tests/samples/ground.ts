import { at, ellipse } from './svg.ts';

/**
 * A flat ground seen from a camera: everything standing on it shrinks towards the
 * horizon. Bodies are drawn in centimetres with their feet at 0, 0.
 */
export interface Ground {
  /** Height of the horizon in the picture, in px from the top. */
  readonly horizon: number;
  /** Height of the camera above the ground, in cm. */
  readonly eye: number;
  /** Where shadows fall: -1 left, 1 right. */
  readonly sun?: number;
  /** How dark the shadows are. */
  readonly shade?: number;
}

export const scaleAt = (ground: Ground, y: number): number => (y - ground.horizon) / ground.eye;

/** Something standing in the picture: its place and its drawing. */
export interface Placed {
  readonly y: number;
  readonly svg: string;
}

export interface Placing {
  readonly mirrored?: boolean;
  /** Half the width of the shadow in cm; 0 for none. */
  readonly shadow?: number;
}

export function place(ground: Ground, x: number, y: number, body: string, how: Placing = {}): Placed {
  const { mirrored = false, shadow = 27 } = how;
  const { sun = 0.6, shade = 0.2 } = ground;
  const scale = scaleAt(ground, y);
  const cast =
    shadow > 0 ? ellipse(shadow * 0.7 * sun, 1, shadow, shadow * 0.17, '#1b1a2b', `opacity="${shade}"`) : '';
  return { y, svg: at(x, y, cast, scale) + at(x, y, body, scale, 0, mirrored) };
}

/** Farthest first. */
export const inDepth = (list: readonly Placed[]): string =>
  [...list]
    .sort((one, other) => one.y - other.y)
    .map(({ svg }) => svg)
    .join('');
