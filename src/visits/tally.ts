/**
 * What became of a line, in the order in which it is asked: a line has the first that
 * holds. The numbers are what the counter says a million times.
 */
export const OUTCOME = {
  /** Too long, cut, or not of its file's format. */
  badLine: 0,
  /** No such time, or one that has not come yet. */
  badTime: 1,
  /** About the log itself. */
  comment: 2,
  /** Not GET: also what is no request at all, such as TLS sent to a plain port. */
  method: 3,
  status: 4,
  /** A file; what only decoding its address shows to be one is asked after `ahead`. */
  asset: 5,
  noAgent: 6,
  bot: 7,
  ahead: 8,
  unknownPath: 9,
  view: 10,
} as const;

export type Outcome = keyof typeof OUTCOME;

/** Lines by what became of them. */
export type Tally = Readonly<Record<Outcome, number>>;

/** @param counts by the outcomes' numbers */
export function tallyOf(counts: ArrayLike<number>): Tally {
  const entries = Object.entries(OUTCOME).map(([outcome, index]) => [outcome, counts[index] ?? 0]);
  return Object.fromEntries(entries) as Record<Outcome, number>;
}

/** The sums of tallies; zeros of none. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const outcomes = Object.keys(OUTCOME) as Outcome[];
  return tallyOf(outcomes.map((outcome) => tallies.reduce((sum, tally) => sum + tally[outcome], 0)));
}
