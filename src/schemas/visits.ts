import { z } from 'zod';

const count = z.int().nonnegative();

/** One line of the ledger: a day of one source, or a figure carried over from an old portal (`base-…`). */
export const visitLineSchema = z.strictObject({
  /** `2022-10-07`, or `base-2022`, `base-2022-10`, `base-2022-10-07`. */
  d: z.string().regex(/^(?:\d{4}-\d{2}-\d{2}|base(?:-\d{4}(?:-\d{2}(?:-\d{2})?)?)?)$/),
  /** `log`, the name of an adapter, or of the old portal. */
  src: z.string().min(1),
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
  top: z.record(z.string().startsWith('/'), count).optional(),
});

export type VisitLine = z.output<typeof visitLineSchema>;
