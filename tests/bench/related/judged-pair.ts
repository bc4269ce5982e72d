/** How much a reader of the subject would want the other one next: 3 surely, 2 gladly, 1 perhaps. */
export interface JudgedPair {
  readonly subject: string;
  readonly other: string;
  readonly gain: 1 | 2 | 3;
  /** Why, in one sentence. */
  readonly reason: string;
}

type Judged = readonly [other: string, gain: JudgedPair['gain'], reason: string];

/** The judgements of one subject as pairs. */
export function judged(subject: string, ...others: readonly Judged[]): JudgedPair[] {
  return others.map(([other, gain, reason]) => ({ subject, other, gain, reason }));
}
