import { civilAt, instantOf, isDay } from '../text/dates.ts';
import type { DayCount } from '../visits/source.ts';
import type { Ask } from './ask.ts';
import type { Counter, Question } from './counter.ts';
import { CounterFailure } from './failure.ts';
import { asCount, asList, asParts, asText } from './shape.ts';
import { coveredUntil, daysBetween, lastInstant } from './spans.ts';

/**
 * GoatCounter's API v0, by its source (arp242/goatcounter c957f51, `handlers/api.go`,
 * `hit_list.go`).
 *
 * - Counts stand by UTC hour; a span takes in the hours of both its ends, so `end`
 *   is the last second of the last day, never midnight.
 * - `stats[].day` and `hourly` follow the time zone that the key's owner chose in
 *   GoatCounter, by its offset of today; `/me` names it. The hours are put back
 *   into UTC, and from there into the school's days.
 * - A count is of first views: one reader who opens five pages within eight hours
 *   counts five. It knows no visitors and no further views.
 * - Events are in the totals: they are taken out.
 * - 4 requests a second and 500 an hour: a run needs three or four.
 */
export const goatcounter: Counter = {
  gap: () => 260,
  days: goatcounterDays,
};

/** Paths on a page of the answer, the most allowed, and pages that are asked for: what is read less than the first 500 is no "most read". */
const PAGE_LENGTH = 100;
const PAGES = 5;

const HOUR = 3_600_000;

async function* goatcounterDays(question: Question, ask: Ask): AsyncGenerator<DayCount> {
  const { first, last, firstRead, timeZone, now, pageOf } = question;
  const api = (path: string): Promise<unknown> =>
    ask(`${question.source.url}/api/v0/${path}`, { headers: { Authorization: `Bearer ${question.key}` } });
  const dayOf = dayFinder(await api('me'), timeZone, now);
  const total = asParts(await api(`stats/total?${span(first, last, timeZone)}`));
  const visits = byDay(total['stats'], dayOf);
  const events = asCount(total['total_events']);
  if (events > 0) await subtractEvents(visits, events, (rest) => api(`stats/hits?${span(first, last, timeZone)}${rest}`), dayOf); // prettier-ignore
  const reads = new Map<string, Map<string, number>>();
  for await (const hit of hits(
    (rest) => api(`stats/hits?${span(firstRead, last, timeZone)}${rest}`),
    PAGES,
  )) {
    const page = hit.isEvent ? undefined : pageOf(hit.path);
    if (page === undefined) continue;
    for (const [day, count] of byDay(hit.stats, dayOf)) {
      const ofDay = reads.get(day) ?? new Map<string, number>();
      ofDay.set(page, (ofDay.get(page) ?? 0) + count);
      reads.set(day, ofDay);
    }
  }
  for (const day of daysBetween(first, last)) {
    const until = coveredUntil(day, timeZone, now);
    yield { day, visits: visits.get(day) ?? 0, until, reads: reads.get(day) ?? new Map<string, number>() };
  }
}

interface Hit {
  readonly path: string;
  readonly isEvent: boolean;
  readonly stats: unknown;
}

/** All paths by their counts, page after page: the next one leaves out those that were there already. */
async function* hits(ask: (rest: string) => Promise<unknown>, pages: number): AsyncGenerator<Hit> {
  const seen: number[] = [];
  for (let page = 0; page < pages; page += 1) {
    const exclude = seen.length > 0 ? `&exclude_paths=${seen.join(',')}` : '';
    const { hits: found, more } = asParts(await ask(`&group=day&limit=${PAGE_LENGTH}${exclude}`));
    const before = seen.length;
    for (const hit of asList(found ?? []).map(asParts)) {
      seen.push(asCount(hit['path_id']));
      yield { path: asText(hit['path']), isEvent: hit['event'] === true, stats: hit['stats'] };
    }
    if (more !== true || seen.length === before) return;
  }
}

/** The total tells how many events there are, not when: the paths do. Ours sends none, so this is for what else the counter is used for. */
async function subtractEvents(
  visits: Map<string, number>,
  events: number,
  ask: (rest: string) => Promise<unknown>,
  dayOf: DayFinder,
): Promise<void> {
  let left = events;
  for await (const hit of hits(ask, Number.POSITIVE_INFINITY)) {
    if (!hit.isEvent) continue;
    for (const [day, count] of byDay(hit.stats, dayOf)) {
      visits.set(day, Math.max(0, (visits.get(day) ?? 0) - count));
      left -= count;
    }
    if (left <= 0) return;
  }
}

/** RFC 3339 in UTC: days of the answer are counted in the zone of what is sent. */
function span(first: string, last: string, timeZone: string): string {
  const at = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
  return `start=${at(instantOf({ day: first }, timeZone))}&end=${at(lastInstant(last, timeZone))}`;
}

type DayFinder = (day: string, hour: number) => string;

/** The school's day of an hour of the answer. Zones of half an hour: GoatCounter names such an hour by the hour it begins in. */
function dayFinder(me: unknown, timeZone: string, now: number): DayFinder {
  const written = asText(asParts(asParts(asParts(me)['user'])['settings'])['timezone']);
  const offset = Math.floor(offsetHours(written.slice(written.indexOf('.') + 1), now));
  return (day, hour) => civilAt(Date.parse(`${day}T00:00Z`) + (hour - offset) * HOUR, timeZone).day;
}

function offsetHours(zone: string, now: number): number {
  const minute = Math.floor(now / 60_000) * 60_000;
  try {
    const { day, time } = civilAt(minute, zone);
    return (Date.parse(`${day}T${time}Z`) - minute) / HOUR;
  } catch {
    throw new CounterFailure({ kind: 'shape' });
  }
}

function byDay(stats: unknown, dayOf: DayFinder): Map<string, number> {
  const days = new Map<string, number>();
  for (const stat of asList(stats).map(asParts)) {
    const written = asText(stat['day']);
    if (!isDay(written)) throw new CounterFailure({ kind: 'shape' });
    for (const [hour, value] of asList(stat['hourly']).entries()) {
      const count = asCount(value);
      if (count === 0) continue;
      const day = dayOf(written, hour);
      days.set(day, (days.get(day) ?? 0) + count);
    }
  }
  return days;
}
