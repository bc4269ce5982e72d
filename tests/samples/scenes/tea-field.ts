import type { Frame } from '../frame.ts';
import { clouds, hills, sky, soil } from '../places/land.ts';
import type { Light } from '../places/light.ts';
import { teaSlope } from '../places/tea-rows.ts';
import type { Random } from '../random.ts';
import { kid, type Look } from '../shapes/look.ts';
import type { Pose } from '../shapes/person.ts';
import * as pose from '../shapes/poses.ts';
import { at } from '../svg.ts';
import { inDepth } from './common.ts';

const SHIRTS = ['#f6f6f4', '#7fb6d9', '#f2c76b', '#e8889c', '#f6f6f4', '#9fc7a3'];

export const helper = (r: Random, more: Partial<Look> = {}): Look =>
  kid(r, SHIRTS, { scarf: r.chance(0.3), ...more });

export const HATS: Partial<Look> = { hat: 'cone', hair: 'tail', woman: true };

/** Somebody behind the row of this number (from the back), hidden by it up to the knee or hip. */
interface Picker {
  readonly x: number;
  readonly row: number;
  readonly scale: number;
  readonly body: string;
  readonly mirrored?: boolean;
}

interface Field {
  readonly top: number;
  readonly rows: number;
  readonly tilt: number;
  readonly hills: number;
  readonly size?: number;
  readonly green?: string;
}

/** A slope of tea with people between its rows. */
export function field(frame: Frame, r: Random, light: Light, how: Field, people: readonly Picker[]): string {
  const slope = teaSlope(frame, r, light, how.top, how.rows, how.tilt, how.green, how.size);
  const cast = people.map(({ x, row, scale, body, mirrored = false }) => {
    const before = slope[row];
    const middle = (before?.middle ?? frame.h) + (x - frame.w / 2) * how.tilt * 0.6;
    return {
      y: (before?.y ?? frame.h) - 1,
      svg: at(x, middle + (before?.thick ?? 0) * 0.5, body, scale, 0, mirrored),
    };
  });
  return (
    sky(frame, light, how.top) +
    clouds(frame, r, light, how.top * 0.7, 3) +
    hills(frame, r, light, how.top + 30, how.hills, 3) +
    soil(frame, light, how.top + 20, '#3f6238') +
    inDepth([...slope, ...cast])
  );
}

export const pick = (lean: number, hand = -92): Pose => ({ ...pose.stooping([40, hand]), lean });
