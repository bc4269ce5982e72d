import { addDays, instantOf } from '../text/dates.ts';
import type { DayCount } from '../visits/source.ts';
import type { Ask } from './ask.ts';
import type { Counter, Question } from './counter.ts';
import { CounterFailure } from './failure.ts';
import { asCount, asList, asParts, asText } from './shape.ts';
import { coveredUntil, daysBetween, lastInstant } from './spans.ts';

/**
 * Umami's API, by its source (umami-software/umami 3.1.0, c0ea3ae, `src/app/api/`,
 * `src/queries/sql/`); also of version 2, whose figures are `{value}`.
 *
 * - Visits per day stand in no list: `pageviews` tells which days have any views
 *   (its `sessions` are visitors), then `stats` is asked for each of them.
 * - `unit=day` becomes months, silently, where the span is long: 6 months at most
 *   are asked for at a time, and every day's views are compared.
 * - A wrong `site` is answered by zeros (`ask-source.ts` does not believe those).
 * - Some counts come as strings.
 * - Reads are visitors of the path: `metrics` tells no visits.
 */
export const umami: Counter = {
  // Umami Cloud allows 50 calls in 15 seconds; the program itself has no limit.
  gap: (url) => (isCloud(url) ? 310 : 0),
  days: umamiDays,
};

const MOST_DAYS = 180;

/** Paths of a day: the ledger keeps 20, and not every path is an article. */
const PATHS = 100;

async function* umamiDays(question: Question, ask: Ask): AsyncGenerator<DayCount> {
  const api = await openApi(question, ask);
  const { timeZone, now, last } = question;
  for (let first = question.first; first <= last; first = addDays(first, MOST_DAYS)) {
    const end = addDays(first, MOST_DAYS - 1);
    const views = await viewsByDay(api, first, end < last ? end : last, timeZone);
    for (const day of daysBetween(first, end < last ? end : last)) {
      const until = coveredUntil(day, timeZone, now);
      const expected = views.get(day) ?? 0;
      if (expected === 0) {
        yield { day, visits: 0, views: 0, clients: 0, until, reads: new Map() };
        continue;
      }
      const stats = asParts(await api(`stats?${span(day, day, timeZone)}`));
      const figure = (name: string): number => asFigure(stats[name]);
      // More in the list than in the day: the list is of months.
      if (figure('pageviews') < expected) throw new CounterFailure({ kind: 'shape' });
      const reads = day < question.firstRead ? new Map<string, number>() : await readsOf(api, day, question);
      yield { day, visits: figure('visits'), views: figure('pageviews'), clients: figure('visitors'), until, reads }; // prettier-ignore
    }
  }
}

type Api = (path: string) => Promise<unknown>;

async function openApi({ source: { url, site = '' }, key }: Question, ask: Ask): Promise<Api> {
  const base = isCloud(url) ? 'https://api.umami.is/v1' : `${url}/api`;
  const headers = isCloud(url)
    ? { 'x-umami-api-key': key }
    : { Authorization: `Bearer ${key.includes(':') ? await logIn(base, key, ask) : key}` };
  return (path) => ask(`${base}/websites/${encodeURIComponent(site)}/${path}`, { headers });
}

/** One's own Umami gives out no keys: `name:password` in the variable is exchanged for a token. */
async function logIn(base: string, key: string, ask: Ask): Promise<string> {
  const [username, password] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  const answer = await ask(`${base}/auth/login`, { headers: {}, body: { username, password } });
  const token = asText(asParts(answer)['token']);
  // It becomes a header.
  if (!/^[\w.~+/=-]+$/.test(token)) throw new CounterFailure({ kind: 'shape' });
  return token;
}

async function viewsByDay(
  api: Api,
  first: string,
  last: string,
  timeZone: string,
): Promise<Map<string, number>> {
  const query = `${span(first, last, timeZone)}&unit=day&timezone=${encodeURIComponent(timeZone)}`;
  const points = asList(asParts(await api(`pageviews?${query}`))['pageviews']).map(asParts);
  const views = new Map<string, number>();
  for (const point of points) {
    // `2022-10-07 00:00:00`; with a T and a Z when the zone was not understood.
    const [, day] = /^(\d{4}-\d{2}-\d{2})(?: 00:00:00)?$/.exec(asText(point['x'])) ?? [];
    if (day === undefined || day < first || day > last || views.has(day))
      throw new CounterFailure({ kind: 'shape' });
    views.set(day, asCount(point['y']));
  }
  return views;
}

async function readsOf(
  api: Api,
  day: string,
  { timeZone, pageOf }: Pick<Question, 'timeZone' | 'pageOf'>,
): Promise<Map<string, number>> {
  const metrics = (type: string): Promise<unknown> =>
    api(`metrics?${span(day, day, timeZone)}&type=${type}&limit=${PATHS}`);
  // Version 2 calls `url` what version 3 calls `path`, and refuses the other's word.
  const answer = await metrics('path').catch((error: unknown) => {
    const isRefused =
      error instanceof CounterFailure && 'status' in error.failure && error.failure.status === 400;
    return isRefused ? metrics('url') : Promise.reject(error as Error);
  });
  const reads = new Map<string, number>();
  for (const { x, y } of asList(answer).map(asParts)) {
    const page = pageOf(asText(x));
    if (page !== undefined) reads.set(page, (reads.get(page) ?? 0) + asCount(y));
  }
  return reads;
}

/** Milliseconds, both ends included. */
function span(first: string, last: string, timeZone: string): string {
  return `startAt=${instantOf({ day: first }, timeZone)}&endAt=${lastInstant(last, timeZone)}`;
}

function asFigure(value: unknown): number {
  return asCount(typeof value === 'object' && value !== null ? asParts(value)['value'] : value);
}

function isCloud(url: string): boolean {
  return new URL(url).host === 'cloud.umami.is';
}
