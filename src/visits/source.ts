/** What a source knows of one day: log files are counted by the rule itself, a hosted counter is asked. */
export interface DayCount {
  /** `YYYY-MM-DD` in the school's zone. */
  readonly day: string;
  readonly visits: number;
  /** Undefined where the source does not count them, as GoatCounter. */
  readonly views?: number | undefined;
  /** Different clients; undefined where the source does not tell them apart. */
  readonly clients?: number | undefined;
  /** The last second, since the epoch, that the data covers. */
  readonly until: number;
  /** Reads by the page's address, without base path. */
  readonly reads: ReadonlyMap<string, number>;
}
