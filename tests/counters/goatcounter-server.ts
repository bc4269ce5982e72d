import { SECRET, type Server } from './network.ts';

/** First views of a path in a UTC hour, as GoatCounter keeps them (`hit_counts`). */
export interface HourCount {
  /** `2022-10-06T17` */
  readonly hour: string;
  readonly path: string;
  readonly total: number;
  readonly event?: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Answers as GoatCounter's source says (arp242/goatcounter c957f51): keys and errors
 * `handlers/api.go` (`auth`, bodies from `handlers/api_test.go`), spans
 * `db/query/hit_list.*.sql` (`hour >= :start and hour <= :end`), days and hours
 * `hit_list.go` (`sum`: by the owner's offset), pages of 1 to 100 with `more` and
 * `exclude_paths` (`handlers/testdata/api-hits-exclude.json`).
 *
 * @param offset hours of the key's owner's time zone, whose name is `zone`
 */
export function goatcounterServer(
  counts: readonly HourCount[],
  zone = 'VN.Asia/Ho_Chi_Minh',
  offset = 7,
): Server {
  const paths = [...new Set(counts.map(({ path }) => path))];
  return (url, { headers }) => {
    const refusal = refuse(new Headers(headers).get('authorization'));
    if (refusal) return refusal;
    if (url.pathname === '/api/v0/me') return { user: { id: 1, site: 1, email: 'a@a.example', settings: { timezone: zone } }, token: { name: 'x' } }; // prettier-ignore
    const [start, end] = ['start', 'end'].map((name) => Date.parse(url.searchParams.get(name) ?? '')) as [number, number]; // prettier-ignore
    const within = counts.filter(({ hour }) => Date.parse(`${hour}:00Z`) >= start && Date.parse(`${hour}:00Z`) <= end); // prettier-ignore
    const sum = (some: readonly HourCount[]): number => some.reduce((all, { total }) => all + total, 0);
    const statsOf = (some: readonly HourCount[]) =>
      stats(some, start + offset * HOUR, end + offset * HOUR, offset);
    if (url.pathname === '/api/v0/stats/total')
      return { total: sum(within), total_events: sum(within.filter(({ event }) => event)), total_utc: sum(within), stats: statsOf(within) }; // prettier-ignore
    if (url.pathname !== '/api/v0/stats/hits') return Response.json({ error: 'not found' }, { status: 404 });
    const excluded = (url.searchParams.get('exclude_paths') ?? '').split(',').map(Number);
    const limit = Math.min(100, Number(url.searchParams.get('limit') ?? 20));
    const hits = paths
      .map((path, index) => ({
        path,
        path_id: index + 1,
        some: within.filter((count) => count.path === path),
      }))
      .filter(({ path_id, some }) => some.length > 0 && !excluded.includes(path_id))
      .map(({ path, path_id, some }) => ({
        count: sum(some),
        path_id,
        path,
        event: some[0]?.event ?? false,
        title: '',
        max: 1,
        stats: statsOf(some),
      })) // prettier-ignore
      .toSorted((a, b) => b.count - a.count || b.path_id - a.path_id);
    const page = hits.slice(0, limit);
    return { hits: page, total: page.reduce((all, { count }) => all + count, 0), more: hits.length > limit };
  };
}

function refuse(authorization: string | null): Response | undefined {
  if (authorization === null) return Response.json({ error: 'no Authorization header' }, { status: 401 });
  if (authorization !== `Bearer ${SECRET}`) return Response.json({ error: 'unknown token' }, { status: 401 });
  return undefined;
}

function stats(counts: readonly HourCount[], start: number, end: number, offset: number) {
  const days: { day: string; hourly: number[]; daily: number; weekly?: number }[] = [];
  for (let at = Math.floor(start / DAY) * DAY; at <= end; at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    const hourly = Array.from(
      { length: 24 },
      (_, hour) =>
      counts.filter((count) => Math.floor((Date.parse(`${count.hour}:00Z`) + offset * HOUR) / HOUR) * HOUR === at + hour * HOUR).reduce((all, { total }) => all + total, 0), // prettier-ignore
    );
    const daily = hourly.reduce((all, total) => all + total, 0);
    days.push({ day, hourly, daily, ...(days.length === 0 && daily > 0 ? { weekly: daily } : {}) });
  }
  return days;
}
