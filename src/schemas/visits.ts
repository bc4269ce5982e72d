import { z } from 'zod';
import { isDay } from '../text/dates.ts';

const count = z.int().nonnegative();

/** One line of the ledger: a day of one source, or a figure carried over from an old portal (`base-…`). */
export const visitLineSchema = z.strictObject({
  /** `2022-10-07`, or `base-2022`, `base-2022-10`, `base-2022-10-07`. */
  d: z.string().refine(isPeriod),
  /** `log`, the name of an adapter, or of the old portal. */
  src: z.string().regex(/^[^\p{Cc}]+$/u),
  /** Visits. */
  v: count,
  /** Page views. */
  pv: count.optional(),
  /** Different clients. */
  u: count.optional(),
  /** The last instant the data covers, ISO 8601. */
  asOf: z.iso.datetime({ offset: true }),
  /** No late data is awaited. */
  done: z.boolean().optional(),
  /** The version of the counting rule. */
  rule: count.optional(),
  /** How often the day was counted anew, replacing larger figures. */
  recount: z.int().positive().optional(),
  /** Why it was. */
  reason: z.string().min(1).optional(),
  /** Reads by address, the day's twenty most read. */
  top: z.record(z.string().regex(/^\/[^\p{Cc}]*$/u), count).optional(),
});

/** A day, or `base` alone, with a year, a month or a day. */
function isPeriod(text: string): boolean {
  if (!text.startsWith('base')) return isDay(text);
  const period = /^base-(\d{4}(?:-\d\d){0,2})$/.exec(text)?.[1];
  return text === 'base' || (period !== undefined && isDay(`${period}${'0000-01-01'.slice(period.length)}`));
}

export type VisitLine = z.output<typeof visitLineSchema>;
