import { civilAt } from '../../src/text/dates.ts';
import { SECRET, UMAMI, type Server } from './network.ts';

/** A page view as Umami keeps it. */
export interface UmamiView {
  /** ISO 8601. */
  readonly at: string;
  readonly visitor: string;
  readonly visit: string;
  readonly path: string;
}

export const TOKEN = 'token.of~a+login/1==';

/**
 * Answers as Umami's source says (umami-software/umami 3.1.0, c0ea3ae): errors
 * `src/lib/response.ts`, parameters `src/lib/schema.ts`, the unit that becomes
 * another `src/lib/request.ts` and `src/lib/date.ts` (`getMinimumUnit`), figures
 * `src/queries/sql/getWebsiteStats.ts`, `pageviews/getPageviewStats.ts` and
 * `pageviews/getPageviewMetrics.ts` (`between`: both ends included; an unknown site
 * has zeros), log-in `src/app/api/auth/login/route.ts`.
 *
 * @param words what `metrics` calls paths: `path`, in version 2 `url`
 */
export function umamiServer(views: readonly UmamiView[], words: 'path' | 'url' = 'path'): Server {
  return (url, { method, headers, body }) => {
    if (url.pathname === '/api/auth/login' && method === 'POST') return logIn(String(body));
    if (!isAuthorized(new Headers(headers), url.host)) return unauthorized('unauthorized');
    const [, site = '', route = ''] = /\/websites\/([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
    const [startAt, endAt] = ['startAt', 'endAt'].map((name) => Number(url.searchParams.get(name))) as [number, number]; // prettier-ignore
    if (!startAt || !endAt) return Response.json({ error: { message: 'Bad request', code: 'bad-request', status: 400 } }, { status: 400 }); // prettier-ignore
    const within = views.filter(({ at }) => site === UMAMI.site && Date.parse(at) >= startAt && Date.parse(at) <= endAt); // prettier-ignore
    if (route === 'stats') return stats(within);
    if (route === 'pageviews') return pageviews(within, startAt, endAt, url.searchParams.get('timezone'));
    if (route === 'metrics' && url.searchParams.get('type') === words) return metrics(within);
    return Response.json(
      { error: { message: 'Bad request', code: 'bad-request', status: 400 } },
      { status: 400 },
    );
  };
}

function logIn(body: string): object {
  const { username, password } = JSON.parse(body) as { username: string; password: string };
  if (username !== 'admin' || password !== 'mat:khau') return unauthorized('incorrect-username-password');
  return { token: TOKEN, user: { id: 'x', username, role: 'admin', isAdmin: true, teams: [] } };
}

function unauthorized(code: string): Response {
  return Response.json({ error: { message: 'Unauthorized', code, status: 401 } }, { status: 401 });
}

function isAuthorized(headers: Headers, host: string): boolean {
  if (host === 'api.umami.is') return headers.get('x-umami-api-key') === SECRET;
  return [`Bearer ${SECRET}`, `Bearer ${TOKEN}`].includes(headers.get('authorization') ?? '');
}

/** Prisma gives sums as numbers, ClickHouse as strings (seen in `metrics/expanded`). */
function stats(views: readonly UmamiView[]) {
  const different = (name: 'visitor' | 'visit'): number => new Set(views.map((view) => view[name])).size;
  const figures = { pageviews: String(views.length), visitors: different('visitor'), visits: different('visit'), bounces: 0, totaltime: '0' }; // prettier-ignore
  return { ...figures, comparison: figures };
}

function pageviews(views: readonly UmamiView[], startAt: number, endAt: number, zone: string | null) {
  const month = (at: number): number => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth();
  const length = month(endAt) - month(startAt) <= 7 ? 10 : 7;
  const points = new Map<string, number>();
  for (const { at } of views) {
    const day = civilAt(Date.parse(at), zone ?? 'UTC')
      .day.slice(0, length)
      .padEnd(10, '-01');
    const x = zone === null ? `${day}T00:00:00Z` : `${day} 00:00:00`;
    points.set(x, (points.get(x) ?? 0) + 1);
  }
  return { pageviews: [...points].map(([x, y]) => ({ x, y })).toSorted((a, b) => (a.x < b.x ? -1 : 1)), sessions: [] }; // prettier-ignore
}

function metrics(views: readonly UmamiView[]) {
  return [...Map.groupBy(views, ({ path }) => path)]
    .map(([x, of]) => ({ x, y: new Set(of.map(({ visitor }) => visitor)).size }))
    .toSorted((a, b) => b.y - a.y);
}
