/** What became of a line, in the order in which it is asked: a line has the first that holds. */
export const OUTCOMES = [
  /** Too long, cut, or not of its file's format. */
  'badLine',
  /** No such time, or one that has not come yet. */
  'badTime',
  /** About the log itself. */
  'comment',
  /** Not GET: also what is no request at all, such as TLS sent to a plain port. */
  'method',
  'status',
  /** A file; what only decoding its address shows to be one is asked after `ahead`. */
  'asset',
  'noAgent',
  'bot',
  'ahead',
  'unknownPath',
  'view',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Lines by what became of them. */
export type Tally = Readonly<Record<Outcome, number>>;

export function emptyTally(): Record<Outcome, number> {
  return {
    badLine: 0,
    badTime: 0,
    comment: 0,
    method: 0,
    status: 0,
    asset: 0,
    unknownPath: 0,
    noAgent: 0,
    bot: 0,
    ahead: 0,
    view: 0,
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  const sum = emptyTally();
  for (const outcome of OUTCOMES) sum[outcome] = a[outcome] + b[outcome];
  return sum;
}
