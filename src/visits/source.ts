/** What a source knows of one day. */
export interface DayCount {
  /** `YYYY-MM-DD` in the school's zone. */
  readonly day: string;
  readonly visits: number;
  readonly views: number;
  readonly clients: number;
  /** The last second, since the epoch, that the data covers. */
  readonly until: number;
  /** Reads by the page's address, without base path. */
  readonly reads: ReadonlyMap<string, number>;
}

/**
 * A counter that somebody else runs. Log files are counted by the rule itself;
 * an adapter only asks, and what it brings goes the same way into the ledger.
 */
export interface VisitSource {
  /** As the ledger's `src` says it. */
  readonly name: string;
  /**
   * The days from the first to the last, both in the school's zone and included.
   * A day that the source knows nothing of is left out, never zero.
   *
   * @throws Error with a Vietnamese sentence when the source cannot be asked
   */
  days(first: string, last: string): Promise<readonly DayCount[]>;
}
