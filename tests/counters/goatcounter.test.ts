import { describe, expect, test } from 'vitest';
import { goatcounterServer, type HourCount } from './goatcounter-server.ts';
import { aLine, ask, GOATCOUNTER, SECRET, type Server } from './network.ts';

/** 17:00 UTC is midnight in Vietnam. */
const COUNTS: HourCount[] = [
  { hour: '2022-10-05T16', path: '/', total: 4 },
  { hour: '2022-10-05T17', path: '/', total: 2 },
  { hour: '2022-10-06T16', path: '/tin-tuc/hop', total: 3 },
  { hour: '2022-10-06T17', path: '/tin-tuc/hop', total: 5 },
  { hour: '2022-10-07T11', path: '/tin-cu', total: 1 },
  { hour: '2022-10-07T11', path: '/wp-login', total: 1 },
];

const visits = (answer: { counts: readonly { day: string; visits: number }[] }) =>
  Object.fromEntries(answer.counts.map(({ day, visits: count }) => [day.slice(8), count]));

describe('days', () => {
  test.each<[string, string, number]>([
    ['the school\u2019s', 'VN.Asia/Ho_Chi_Minh', 7],
    ['UTC', '.UTC', 0],
    ['another side of the world', 'US.America/Phoenix', -7],
    ['half an hour off', 'IN.Asia/Kolkata', 5.5],
    ['half an hour off to the west', 'PF.Pacific/Marquesas', -9.5],
  ])('are the school\u2019s, whatever zone the owner of the key has: %s', async (_, zone, offset) => {
    const answer = await ask(GOATCOUNTER, goatcounterServer(COUNTS, zone, offset));
    expect(visits(answer)).toEqual({ '05': 4, '06': 5, '07': 7 });
    expect(answer.warnings).toEqual([]);
  });

  test('the hour of the end is not that of the next day', async () => {
    const { requests } = await ask(GOATCOUNTER, goatcounterServer(COUNTS));
    expect(requests[1]?.url.search).toBe('?start=2022-10-03T17:00:00Z&end=2022-10-07T16:59:59Z');
  });

  test('cover today up to now, and days that are over whole', async () => {
    const { counts } = await ask(GOATCOUNTER, goatcounterServer(COUNTS));
    expect(counts.map(({ until }) => new Date(until * 1000).toISOString())).toEqual(['2022-10-05T16:59:59.000Z', '2022-10-06T16:59:59.000Z', '2022-10-07T12:16:00.000Z']); // prettier-ignore
  });

  test('a day without a visit between others is zero', async () => {
    const server = goatcounterServer(
      COUNTS.filter(({ hour }) => hour < '2022-10-05T17' || hour > '2022-10-06T17'),
    );
    expect(visits(await ask(GOATCOUNTER, server))).toEqual({ '05': 4, '06': 0, '07': 2 });
  });
});

test('views and visitors are not known', async () => {
  const { counts } = await ask(GOATCOUNTER, goatcounterServer(COUNTS));
  expect([counts.at(-1)?.views, counts.at(-1)?.clients]).toEqual([undefined, undefined]);
});

test('reads are those of published pages, under today\u2019s address', async () => {
  const { counts } = await ask(GOATCOUNTER, goatcounterServer(COUNTS));
  expect(counts.map(({ reads }) => [...reads])).toEqual([
    [['/', 4]],
    [['/tin-tuc/hop/', 3], ['/', 2]],
    [['/tin-tuc/hop/', 6]],
  ]); // prettier-ignore
});

test('hostile paths enter nothing', async () => {
  const paths = ['/<script>alert(1)</script>', '/\u001b[31mđỏ', '//xau.example/', '/../../etc/passwd', '/%1b]0;x%07', 'không gạch chéo', '/tin-tuc/hop/../../__proto__', '']; // prettier-ignore
  const server = goatcounterServer(paths.map((path) => ({ hour: '2022-10-07T03', path, total: 9 })));
  const { counts, warnings } = await ask(GOATCOUNTER, server, { known: [aLine('2022-10-06', 0)] });
  expect(counts.flatMap(({ reads }) => [...reads.keys()])).toEqual([]);
  expect(warnings).toEqual([]);
});

describe('events', () => {
  const events: HourCount[] = [
    { hour: '2022-10-07T03', path: 'tai-tep', total: 2, event: true },
    { hour: '2022-10-05T03', path: 'tai-tep', total: 1, event: true },
  ];

  test('are neither visits nor reads', async () => {
    const answer = await ask(GOATCOUNTER, goatcounterServer([...COUNTS, ...events]), { allPaths: true });
    expect(visits(answer)).toEqual({ '05': 4, '06': 5, '07': 7 });
    expect(answer.counts.flatMap(({ reads }) => [...reads.keys()])).not.toContain('/tai-tep/');
  });

  test('are looked for only as long as there are some', async () => {
    const without = await ask(GOATCOUNTER, goatcounterServer(COUNTS));
    const withThem = await ask(GOATCOUNTER, goatcounterServer([...COUNTS, ...events]));
    expect(without.requests).toHaveLength(3);
    expect(withThem.requests).toHaveLength(4);
  });
});

describe('pages of the answer', () => {
  const many = (count: number): HourCount[] =>
    Array.from({ length: count }, (_, index) => ({
      hour: '2022-10-07T03',
      path: `/tin-tuc/${index}`,
      total: 1,
    }));

  test('leave out the paths that were there', async () => {
    const { counts, requests } = await ask(GOATCOUNTER, goatcounterServer(many(250)), { allPaths: true });
    expect(counts.at(-1)?.reads.size).toBe(250);
    expect(requests.filter(({ url }) => url.pathname.endsWith('/hits'))).toHaveLength(3);
  });

  test('end where no ranking ends', async () => {
    const { requests } = await ask(GOATCOUNTER, goatcounterServer(many(2000)), { allPaths: true });
    expect(requests).toHaveLength(7);
  });

  test('end when a server says the same for ever', async () => {
    const endless: Server = (url, init) =>
      url.pathname.endsWith('/hits')
        ? { hits: [], total: 0, more: true }
        : goatcounterServer(COUNTS)(url, init);
    expect((await ask(GOATCOUNTER, endless)).requests).toHaveLength(3);
  });

  test('come at most four in a second', async () => {
    const { requests } = await ask(GOATCOUNTER, goatcounterServer(many(2000)));
    for (const { at } of requests) expect(requests.filter((other) => other.at >= at && other.at < at + 1000).length).toBeLessThanOrEqual(4); // prettier-ignore
  });
});

test('reads are asked for the last 30 days only', async () => {
  const known = [aLine('2022-07-01', 1)];
  const { requests } = await ask(GOATCOUNTER, goatcounterServer(COUNTS), { known });
  expect(requests.map(({ url }) => url.searchParams.get('start'))).toEqual([null, '2022-06-30T17:00:00Z', '2022-09-07T17:00:00Z']); // prettier-ignore
});

describe('errors, in words of staff', () => {
  const error = (status: number, body = '{}', headers: Record<string, string> = {}): Server => () => new Response(body, { status, headers }); // prettier-ignore
  test.each<[string, Server, string]>([
    ['401', error(401, '{"error":"unknown token"}'), 'không nhận khóa (mã 401)'],
    ['402', error(402), 'gói trả phí'],
    ['403', error(403, '{"error":"requires \'count\', \'export\' permissions"}'), 'không nhận khóa (mã 403)'],
    ['404', error(404, '{"error":"not found"}'), 'không có địa chỉ cần hỏi (mã 404)'],
    ['429', error(429, '', { 'Retry-After': '3600' }), 'hỏi quá nhiều lần (mã 429)'],
    ['500', error(500), 'đang gặp lỗi (mã 500)'],
    ['302', error(302, '', { Location: 'https://xau.example/' }), 'chuyển sang địa chỉ khác (mã 302)'],
    ['a web page', error(200, '<!doctype html><title>\u001b[31m</title>'), 'không phải số liệu (JSON)'],
    ['half of an answer', error(200, '{"user":{"sett'), 'không phải số liệu (JSON)'],
    ['another shape', error(200, '{"user":null}'), 'dạng mà trang chưa hiểu'],
    ['an unknown zone', goatcounterServer(COUNTS, 'XX.Mars/Base'), 'dạng mà trang chưa hiểu'],
    ['no connection', () => new TypeError('fetch failed'), 'không kết nối được'],
    ['no answer in time', () => new DOMException('', 'TimeoutError'), 'không trả lời kịp'],
    ['nothing but zeros', goatcounterServer([]), 'toàn số 0'],
  ])('%s', async (_, server, words) => {
    const { counts, warnings } = await ask(GOATCOUNTER, server);
    expect(counts).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('GoatCounter (truong.goatcounter.example) ');
    expect(warnings[0]).toContain(words);
    expect(warnings[0]).toMatch(/[Xx]in .+\.$/);
    expect(warnings[0]).not.toMatch(/\p{Cc}/u);
    expect(warnings[0]).not.toContain(SECRET);
  });

  test.each([
    ['none', undefined],
    ['an empty one', ' '],
    ['one with a line break', 'a\nb: c'],
  ])(
    // prettier-ignore
    'a variable that holds no key: %s',
    async (_, key) => {
      const { requests, warnings } = await ask(GOATCOUNTER, goatcounterServer(COUNTS), {
        env: { COUNTER_KEY: key },
      });
      expect(requests).toEqual([]);
      expect(warnings[0]).toContain('biến môi trường COUNTER_KEY chưa có khóa dùng được');
    },
  );

  test.each<[string, Record<string, unknown>]>([
    ['a number that is none', { stats: [{ day: '2022-10-07', hourly: ['x'] }], total_events: 0 }],
    ['a negative one', { stats: [{ day: '2022-10-07', hourly: [-1] }], total_events: 0 }],
    ['a day that is none', { stats: [{ day: '../../x', hourly: [1] }], total_events: 0 }],
    ['a day of no month', { stats: [{ day: '2022-99-99', hourly: [1] }], total_events: 0 }],
    ['no days', { total: 4 }],
  ])('a total of another shape: %s', async (_, total) => {
    const server: Server = (url, init) => (url.pathname.endsWith('/total') ? total : goatcounterServer(COUNTS)(url, init)); // prettier-ignore
    expect((await ask(GOATCOUNTER, server)).warnings[0]).toContain('dạng mà trang chưa hiểu');
  });
});
