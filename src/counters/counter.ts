import type { SourceSettings } from '../schemas/visit-source.ts';
import type { DayCount } from '../visits/source.ts';
import type { Ask } from './ask.ts';

/** What a counter is asked for: days in the school's zone, both ends included. */
export interface Question {
  readonly first: string;
  readonly last: string;
  /** The first day whose reads are wanted. */
  readonly firstRead: string;
  readonly timeZone: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly source: Pick<SourceSettings, 'url' | 'site'>;
  readonly key: string;
  /** Today's address of a path as the counter knows it; undefined for what is none of ours. */
  readonly pageOf: (path: string) => string | undefined;
}

/** How one service is asked. */
export interface Counter {
  /** Least milliseconds between two requests to this address. */
  readonly gap: (url: string) => number;
  /**
   * The days, oldest first, as soon as each is known: what came before a failure
   * counts, and the next run goes on from there. Days without a visit are zero.
   *
   * @throws CounterFailure
   */
  readonly days: (question: Question, ask: Ask) => AsyncGenerator<DayCount>;
}
