import type { Tally } from '../../src/visits/tally.ts';
import { LogReader } from '../../src/visits/log-reader.ts';
import { createIsProxy } from '../../src/visits/proxies.ts';
import { VisitCounter } from '../../src/visits/visit-counter.ts';
import { ZONE } from '../make.ts';

export const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/106.0.0.0 Safari/537.36';
export const GOOGLEBOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

/** A line of nginx; what a test is about is given. */
export function nginxLine({
  ip = '203.0.113.7',
  time = '07/Oct/2022:19:16:00 +0700',
  request = 'GET /tin-tuc/hop/ HTTP/1.1',
  status = 200,
  agent = CHROME,
  further = '',
} = {}): string {
  return `${ip} - - [${time}] "${request}" ${status} 512 "https://truong.example/" "${agent}"${further}`;
}

/** The outcomes that are not zero, and the days as `day visits/views/clients`. */
export interface Counted {
  readonly outcomes: Partial<Tally>;
  readonly days: readonly string[];
  readonly reads: Readonly<Record<string, number>>;
  readonly isUnknown: boolean;
  readonly firstBad: number | undefined;
}

const PAGES = ['/', '/tin-tuc/', '/tin-tuc/hop/', '/tin-tuc/khai-giang/', '/hà/'];

/**
 * Counts logs as the command does, each by its own reader.
 *
 * @param chunk bytes given at a time
 */
export function count(
  logs: readonly (string | Buffer)[],
  { chunk = 64, pages = new Map(PAGES.map((path) => [path, path])), allPaths = false } = {},
): Counted {
  const counter = new VisitCounter({
    timeZone: ZONE,
    basePath: '/',
    isProxy: createIsProxy(['10.0.0.0/8']),
    pages,
    allPaths,
    now: Date.parse('2022-10-10T00:00:00+07:00'),
  });
  const readers = logs.map((log) => {
    const reader = new LogReader(counter);
    const bytes = Buffer.from(log);
    for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk));
    reader.end();
    return reader;
  });
  const outcomes: Record<string, number> = {};
  for (const { tally } of readers) {
    for (const [name, lines] of Object.entries(tally))
      if (lines > 0) outcomes[name] = (outcomes[name] ?? 0) + lines;
  }
  const days = counter.days();
  return {
    outcomes,
    days: days.map(({ day, visits, views, clients }) => `${day} ${visits}/${views}/${clients}`),
    reads: Object.fromEntries(days.flatMap(({ reads }) => [...reads])),
    isUnknown: readers.some(({ isUnknown }) => isUnknown),
    firstBad: readers[0]?.firstBad,
  };
}
