import type { VisitLine } from '../schemas/visits.ts';
import { addDays } from '../text/dates.ts';
import { OPEN_DAYS } from '../visits/rule.ts';

/** A counter that was forgotten for longer is not caught up with in one go. */
const LONGEST = 365;

/**
 * The days to ask a counter for, up to today. Of a source that the ledger does not
 * know yet: the current year. Else from the oldest day that is still open or the
 * last one that is known, whichever is earlier, but at least the days that wait
 * for late data and at most a year.
 *
 * @param known the ledger's lines of this source
 * @param today `YYYY-MM-DD` in the school's zone
 */
export function daysToAsk(
  known: readonly Pick<VisitLine, 'd' | 'done'>[],
  today: string,
): { first: string; last: string } {
  const days = known.filter(({ d }) => /^\d/.test(d) && d <= today);
  if (days.length === 0) return { first: `${today.slice(0, 4)}-01-01`, last: today };
  const lastKnown = days.reduce((latest, { d }) => (d > latest ? d : latest), '');
  const open = days.filter(({ done }) => done !== true).map(({ d }) => d);
  const first = [...open, lastKnown, addDays(today, -OPEN_DAYS)].toSorted()[0] ?? today;
  const earliest = addDays(today, -LONGEST);
  return { first: first < earliest ? earliest : first, last: today };
}
