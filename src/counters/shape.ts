import { CounterFailure } from './failure.ts';

/** Part of an answer whose shape is not known yet. */
export type Parts = Readonly<Record<string, unknown>>;

/** @throws CounterFailure when the value is no object */
export function asParts(value: unknown): Parts {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Parts;
  throw new CounterFailure({ kind: 'shape' });
}

/** @throws CounterFailure when the value is no list */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new CounterFailure({ kind: 'shape' });
}

/** @throws CounterFailure when the value is no text */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new CounterFailure({ kind: 'shape' });
}

/**
 * A count: databases give large sums as strings, so digits in a string are one too.
 *
 * @throws CounterFailure for anything that is no whole number from 0
 */
export function asCount(value: unknown): number {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0) return number;
  throw new CounterFailure({ kind: 'shape' });
}
