import { addDays } from '../text/dates.ts';

/** An article on the home page. */
export interface Listed {
  readonly path: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly day: string;
}

/** A visit of the home page. */
export interface HomeVisit {
  /** Milliseconds since the epoch: when the home page was last opened in it. */
  readonly at: number;
  /** Paths of the articles that it has shown. */
  readonly seen: readonly string[];
}

/** What a browser keeps: this visit, and the one before it. */
export interface Memory {
  readonly latest: HomeVisit;
  readonly before?: HomeVisit | undefined;
}

/** After so long a break a new visit begins: who reads an article and comes back finds the same marks. */
const BREAK = 30 * 60_000;

/** Days by which an article may be dated back. */
const DATED_BACK = 7;

/** Two home pages full. */
const MOST_SEEN = 100;

/** What is kept once the home page is opened at `now`. A clock that was set back begins a new visit. */
export function nextMemory(memory: Memory | undefined, listed: readonly Listed[], now: number): Memory {
  const paths = listed.map(({ path }) => path);
  if (!memory) return { latest: { at: now, seen: paths } };
  const { latest, before } = memory;
  const passed = now - latest.at;
  if (passed < 0 || passed >= BREAK) return { latest: { at: now, seen: paths }, before: latest };
  const seen = [...new Set([...paths, ...latest.seen])].slice(0, MOST_SEEN);
  return { latest: { at: now, seen }, before };
}

/**
 * What was published since a visit: not shown then, and dated in the week before it
 * or later, for staff often date an article back by some days. What was shown alone
 * would take an old article for new that moved up on the page.
 *
 * @param day of the visit, in the school's zone
 */
export function newSince(visit: HomeVisit, day: string, listed: readonly Listed[]): Listed[] {
  const first = addDays(day, -DATED_BACK);
  return listed.filter((article) => article.day >= first && !visit.seen.includes(article.path));
}
