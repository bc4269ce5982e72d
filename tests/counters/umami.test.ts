import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/text/dates.ts';
import { aLine, ask, SECRET, UMAMI, type Server } from './network.ts';
import { TOKEN, umamiServer, type UmamiView } from './umami-server.ts';

const aView = (at: string, visitor = 'a', visit = visitor, path = '/tin-tuc/hop/'): UmamiView => ({ at, visitor, visit, path }); // prettier-ignore

const VIEWS = [
  aView('2022-10-05T23:59:59.999+07:00'),
  aView('2022-10-06T00:00:00+07:00', 'a', 'a1'),
  aView('2022-10-06T09:00:00+07:00', 'a', 'a2', '/'),
  aView('2022-10-06T09:01:00+07:00', 'a', 'a2', '/tin-cu/'),
  aView('2022-10-06T23:59:59.999+07:00', 'b', 'b1', '/tin-tuc/chào-mừng/'),
  aView('2022-10-07T06:59:00+07:00', 'a', 'a3'),
];

test('days are the school\u2019s, with visits, views and visitors, also where they come as strings', async () => {
  const { counts, warnings } = await ask(UMAMI, umamiServer(VIEWS));
  expect(counts.map(({ day, visits, views, clients }) => [day.slice(8), visits, views, clients])).toEqual([
    ['05', 1, 1, 1],
    ['06', 3, 4, 2],
    ['07', 1, 1, 1],
  ]);
  expect(warnings).toEqual([]);
});

test('reads are those of published pages, under today\u2019s address', async () => {
  const { counts } = await ask(UMAMI, umamiServer(VIEWS));
  expect(Object.fromEntries(counts[1]?.reads ?? [])).toEqual({ '/': 1, '/tin-tuc/hop/': 2 });
});

test('a Vietnamese path is found as it is decoded', async () => {
  const pages = new Map([['/tin-tuc/chào-mừng/', '/tin-tuc/chao-mung/']]);
  const { counts } = await ask(UMAMI, umamiServer(VIEWS), { pages });
  expect([...(counts[1]?.reads ?? [])]).toEqual([['/tin-tuc/chao-mung/', 1]]);
});

test('hostile paths enter nothing', async () => {
  const paths = [
    '/<script>',
    '/\u001b[31m',
    '//xau.example/',
    '/../../etc/passwd',
    '/%1b%5d',
    'x',
    '/%E0%A4%A',
    '/\ud800',
  ];
  const { counts } = await ask(UMAMI, umamiServer(paths.map((path, index) => aView('2022-10-06T09:00:00+07:00', String(index), String(index), path)))); // prettier-ignore
  expect(counts.map(({ reads }) => reads.size)).toEqual([0, 0]);
});

test('version 2, which calls a path `url` and wraps figures', async () => {
  const newer = umamiServer(VIEWS, 'url');
  const server: Server = (url, init) => {
    const answer = newer(url, init);
    if (!url.pathname.endsWith('/stats') || answer instanceof Response) return answer;
    return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, { value: value as unknown, prev: 0 }])); // prettier-ignore
  };
  const { counts, warnings } = await ask(UMAMI, server);
  expect(counts.map(({ visits, reads }) => [visits, reads.get('/tin-tuc/hop/')])).toEqual([[1, 1], [3, 2], [1, 1]]); // prettier-ignore
  expect(warnings).toEqual([]);
});

describe('keys', () => {
  const headersOf = async (source: typeof UMAMI, key: string) => {
    const { requests, counts } = await ask(source, umamiServer(VIEWS), { env: { COUNTER_KEY: key } });
    expect(counts).toHaveLength(3);
    return { headers: new Headers(requests.at(-1)?.init.headers), requests };
  };

  test('one\u2019s own Umami takes a token', async () => {
    expect((await headersOf(UMAMI, SECRET)).headers.get('authorization')).toBe(`Bearer ${SECRET}`);
  });

  test('or a name and a password, which stand in no address', async () => {
    const { headers, requests } = await headersOf(UMAMI, 'admin:mat:khau');
    expect(headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(requests.map(({ url }) => url.href).join()).not.toContain('khau');
  });

  test('Umami Cloud takes its key at its own address, 50 times in 15 seconds', async () => {
    const { headers, requests } = await headersOf({ ...UMAMI, url: 'https://cloud.umami.is' }, SECRET);
    expect(headers.get('x-umami-api-key')).toBe(SECRET);
    expect(requests.map(({ url }) => url.host)).not.toContain('cloud.umami.is');
    expect(requests[0]?.url.pathname).toBe(`/v1/websites/${UMAMI.site}/pageviews`);
    const gaps = requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(300);
  });
});

test('the site of another is answered by zeros, which are not believed', async () => {
  const { counts, warnings } = await ask({ ...UMAMI, site: '00000000-0000-4000-8000-000000000000' }, umamiServer(VIEWS)); // prettier-ignore
  expect(counts).toEqual([]);
  expect(warnings).toEqual(['Umami (thongke.example) trả lời toàn số 0. Xin xem lại dòng url và site của visits.source, và bộ đếm còn nhận lượt hay không.']); // prettier-ignore
});

describe('a first run', () => {
  const year = Array.from({ length: 280 }, (_, index) => addDays('2022-01-01', index)).map((day) => aView(`${day}T09:00:00+07:00`)); // prettier-ignore
  const first = (server: Server, source = UMAMI) => ask(source, server, { known: [], today: '2022-10-07' });

  test('asks for the year in pieces short enough to be answered in days', async () => {
    const { counts, requests, warnings } = await first(umamiServer(year));
    expect([counts.length, counts[0]?.day, counts.at(-1)?.day]).toEqual([280, '2022-01-01', '2022-10-07']);
    expect(counts.every(({ visits }) => visits === 1)).toBe(true);
    expect(requests.filter(({ url }) => url.pathname.endsWith('/pageviews'))).toHaveLength(2);
    expect(requests.filter(({ url }) => url.pathname.endsWith('/metrics'))).toHaveLength(30);
    expect(warnings).toEqual([]);
  });

  test('asks for no day on which nobody came', async () => {
    const { counts, requests } = await first(umamiServer(VIEWS));
    expect(counts.map(({ day }) => day)).toEqual(['2022-10-05', '2022-10-06', '2022-10-07']);
    expect(requests).toHaveLength(2 + 3 + 3);
  });

  test('that Umami Cloud\u2019s limit ends, is gone on with by the next', async () => {
    const cloud = { ...UMAMI, url: 'https://cloud.umami.is' };
    const { counts, warnings } = await first(umamiServer(year), cloud);
    const last = counts.at(-1)?.day ?? '';
    expect(counts.length).toBeGreaterThan(80);
    expect(warnings[0]).toContain('không trả lời kịp');
    expect(warnings[1]).toContain('lần chạy sau sẽ hỏi tiếp');
    const next = await ask(cloud, umamiServer(year), { known: counts.map(({ day }) => aLine(day, 1, true)) });
    expect(next.counts[0]?.day).toBe(last);
  });
});

describe('months instead of days', () => {
  test.each<[string, object[]]>([
    ['a month that began before', [{ x: '2022-10-01 00:00:00', y: 6 }]],
    ['more views than the day has', [{ x: '2022-10-06 00:00:00', y: 6 }]],
    ['days of another zone', [{ x: '2022-10-06T00:00:00Z', y: 4 }]],
    ['a day twice', [{ x: '2022-10-06 00:00:00', y: 1 }, { x: '2022-10-06 00:00:00', y: 1 }]], // prettier-ignore
    ['hours', [{ x: '2022-10-06 09:00:00', y: 2 }]],
  ])('%s', async (_, pageviews) => {
    const server: Server = (url, init) => (url.pathname.endsWith('/pageviews') ? { pageviews, sessions: [] } : umamiServer(VIEWS)(url, init)); // prettier-ignore
    const { counts, warnings } = await ask(UMAMI, server);
    expect(counts).toEqual([]);
    expect(warnings[0]).toContain('dạng mà trang chưa hiểu');
  });
});

describe('errors', () => {
  const at = (route: string, response: () => Response | Error): Server => (url, init) => (url.pathname.endsWith(route) ? response() : umamiServer(VIEWS)(url, init)); // prettier-ignore
  const status = (code: number) => () => new Response(null, { status: code });
  test.each<[string, Server, string]>([
    ['401', umamiServer(VIEWS), 'không nhận khóa (mã 401)'],
    ['403', at('/pageviews', status(403)), 'không nhận khóa (mã 403)'],
    ['404', at('/pageviews', status(404)), 'dòng url và site'],
    ['429 that lasts', at('/pageviews', status(429)), 'hỏi quá nhiều lần'],
    ['500 with an empty body', at('/stats', status(500)), 'đang gặp lỗi (mã 500)'],
    ['no connection', at('/stats', () => new TypeError('fetch failed')), 'không kết nối được'],
    ['a list where figures belong', at('/stats', () => Response.json([])), 'dạng mà trang chưa hiểu'],
    [
      'half a figure',
      at('/stats', () => Response.json({ pageviews: 4, visitors: 1.5, visits: 2 })),
      'dạng mà trang chưa hiểu',
    ],
    ['metrics that are refused both ways', at('/metrics', status(400)), 'không nhận câu hỏi (mã 400)'],
  ])('%s', async (name, server, words) => {
    const { warnings } = await ask(UMAMI, server, name === '401' ? { env: { COUNTER_KEY: 'old' } } : {});
    expect(warnings[0]).toContain(words);
  });

  test('a wrong password', async () => {
    const { warnings } = await ask(UMAMI, umamiServer(VIEWS), { env: { COUNTER_KEY: 'admin:x' } });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('không nhận khóa');
  });

  test('what came before one counts', async () => {
    let asked = 0;
    const { counts, warnings } = await ask(UMAMI, at('/stats', () => (asked++ === 0 ? Response.json({ pageviews: 1, visitors: 1, visits: 1 }) : new Response(null, { status: 403 })))); // prettier-ignore
    expect(counts.map(({ day }) => day)).toEqual(['2022-10-05']);
    expect(warnings).toHaveLength(2);
  });
});
