import { describe, expect, test } from 'vitest';
import { CHROME, count, GOOGLEBOT } from './logs.ts';

const second = Date.parse('2022-10-07T10:00:00+07:00') / 1000;

describe('Caddy', () => {
  const line = ({
    ts = (second + 0.75) as unknown,
    request = {} as object,
    headers = {} as object,
    status = 200 as unknown,
  } = {}): string =>
    JSON.stringify({
      level: 'info',
      ts,
      logger: 'http.log.access',
      msg: 'handled request',
      request: {
        remote_ip: '203.0.113.7',
        method: 'GET',
        host: 'truong.example',
        uri: '/tin-tuc/hop/?q=1',
        headers: { 'User-Agent': [CHROME], ...headers },
        ...request,
      },
      status,
    });

  test.each<[string, string, string]>([
    ['a page', line(), 'view'],
    ['a time in words', line({ ts: '2022-10-07T10:00:00.75+0700' }), 'view'],
    ['a time without a zone', line({ ts: '2022/10/07 10:00:00' }), 'badTime'],
    ['milliseconds', line({ ts: second * 1000 + 750 }), 'view'],
    ['nanoseconds', line({ ts: second * 1e9 }), 'view'],
    ['a time as in common logs', line({ ts: '07/Oct/2022:10:00:00 +0700' }), 'view'],
    ['a crawler', line({ headers: { 'User-Agent': [GOOGLEBOT] } }), 'bot'],
    ['no agent', line({ headers: { 'User-Agent': [] } }), 'noAgent'],
    ['fetched ahead', line({ headers: { 'Sec-Purpose': ['prefetch'] } }), 'ahead'],
    ['fetched ahead by an old Firefox', line({ headers: { 'X-Moz': ['prefetch'] } }), 'ahead'],
    ['shown small by Safari', line({ headers: { 'X-Purpose': ['preview'] } }), 'ahead'],
    ['POST', line({ request: { method: 'POST' } }), 'method'],
    ['a redirect', line({ status: 308 }), 'status'],
    ['Vietnamese letters', line({ request: { uri: '/hà/' } }), 'view'],
    ['a message of the server', '{"level":"info","ts":1.5,"msg":"serving initial configuration"}', 'comment'],
    ['a null', '{"ts":1,"status":200,"request":null}', 'comment'],
    ['headers of another shape', line({ request: { headers: 7 } }), 'noAgent'],
    ['a cut line', line().slice(0, -5), 'badLine'],
    ['another format', 'GET /', 'badLine'],
  ])('%s', (_, written, outcome) => {
    const { outcomes } = count([`${line()}\n${written}\n`]);
    expect(outcomes).toEqual(outcome === 'view' ? { view: 2 } : { view: 1, [outcome]: 1 });
  });

  test('addresses with a port, and those that a proxy names', () => {
    const behind = (address: string): string =>
      line({ request: { remote_ip: '10.0.0.1' }, headers: { 'X-Forwarded-For': [address] } });
    const old = line({ request: { remote_ip: undefined, remote_addr: '203.0.113.7:5123' } });
    expect(count([[line(), old].join('\n')]).days).toEqual(['2022-10-07 1/1/1']);
    expect(count([[behind('1.1.1.1'), behind('1.1.1.2')].join('\n')]).days).toEqual(['2022-10-07 2/2/2']);
  });
});

describe('IIS', () => {
  const header = [
    '#Software: Microsoft Internet Information Services 10.0',
    '#Version: 1.0',
    '#Date: 2022-10-07 03:00:00',
    '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken',
  ];
  const agent = CHROME.replaceAll(' ', '+');
  const row = (clock: string, more: { path?: string; agent?: string; status?: number } = {}): string =>
    `2022-10-07 ${clock} 192.0.2.1 GET ${more.path ?? '/tin-tuc/hop/'} - 443 - 203.0.113.7 ${more.agent ?? agent} - ${more.status ?? 200} 0 0 15`;

  test('times are UTC, days the school\u2019s', () => {
    const log = [...header, row('16:59:59'), row('17:00:00')].join('\r\n');
    expect(count([log])).toMatchObject({
      outcomes: { comment: 4, view: 2 },
      days: ['2022-10-07 1/1/1', '2022-10-08 1/1/1'],
    });
  });

  test('a second header changes the columns', () => {
    const other = '#Fields: date time c-ip cs-method cs-uri-stem sc-status cs(User-Agent)';
    const log = [
      ...header,
      row('03:00:00'),
      other,
      `2022-10-07 03:00:01 203.0.113.7 GET / 200 ${agent}`,
      row('03:00:02'),
    ];
    expect(count([log.join('\n')])).toMatchObject({
      outcomes: { comment: 5, view: 2, badLine: 1 },
      days: ['2022-10-07 1/2/1'],
      firstBad: 8,
    });
  });

  test.each([
    ['a hyphen for an agent', row('03:00:01', { agent: '-' }), 'noAgent'],
    ['a crawler', row('03:00:01', { agent: GOOGLEBOT.replaceAll(' ', '+') }), 'bot'],
    ['a photo', row('03:00:01', { path: '/anh/a.webp' }), 'asset'],
    ['a cut line', row('03:00:01').slice(0, -20), 'badLine'],
    ['an impossible day', row('03:00:01').replace('10-07', '13-07'), 'badTime'],
  ])('%s', (_, line, outcome) => {
    expect(count([[...header, line].join('\n')]).outcomes).toEqual({ comment: 4, [outcome]: 1 });
  });

  test('without the columns the rule needs no line can be read', () => {
    expect(count(['#Fields: date time cs-uri-stem\n2022-10-07 03:00:00 /\n']).outcomes).toEqual({
      comment: 1,
      badLine: 1,
    });
  });
});

describe('CloudFront', () => {
  const header =
    '#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) cs-uri-query x-forwarded-for';
  const row = (path: string, agent: string, ip = '203.0.113.7'): string =>
    [
      '2022-10-07',
      '03:00:00',
      'SIN2-C1',
      '512',
      ip,
      'GET',
      'd1.example',
      path,
      '200',
      '-',
      agent,
      '-',
      '-',
    ].join('\t');
  const once = encodeURIComponent(CHROME);

  test('agents encoded once and twice are one', () => {
    const log = [header, row('/tin-tuc/hop/', once), row('/', once.replaceAll('%', '%25'))].join('\n');
    expect(count([log])).toMatchObject({ outcomes: { comment: 2, view: 2 }, days: ['2022-10-07 1/2/1'] });
  });

  test.each(['/h%C3%A0/', '/h%25C3%25A0/', '/h%25c3%25a0/'])('%s', (path) => {
    expect(count([[header, row(path, once)].join('\n')]).reads).toEqual({ '/hà/': 1 });
  });

  test('a crawler encoded twice is one', () => {
    const agent = encodeURIComponent(encodeURIComponent(GOOGLEBOT));
    expect(count([[header, row('/', agent)].join('\n')]).outcomes).toEqual({ comment: 2, bot: 1 });
  });
});

test.each([
  ['letters of UTF-8', 'Máy Việt', 'M%C3%A1y%20Vi%E1%BB%87t', 'M\\xC3\\xA1y Vi\\xE1\\xBB\\x87t'],
  ['a byte that is none', undefined, 'M%E9t%20b', 'M\\xE9t b'],
])('an agent with %s is the same client in every format', (_, letters, encoded, escaped) => {
  const cloudFront = (agent: string): string => `#Fields: date time c-ip cs-method cs-uri-stem sc-status cs(User-Agent) x-edge-location\n2022-10-07\t03:00:05\t203.0.113.7\tGET\t/\t200\tMozilla/5.0%20(${agent})\tSIN2`; // prettier-ignore
  const nginx = `203.0.113.7 - - [07/Oct/2022:10:00:00 +0700] "GET / HTTP/1.1" 200 5 "-" "Mozilla/5.0 (${escaped})"`;
  const caddy = JSON.stringify({ ts: second + 9, status: 200, request: { remote_ip: '203.0.113.7', method: 'GET', uri: '/', headers: { 'User-Agent': [`Mozilla/5.0 (${letters})`] } } }); // prettier-ignore
  const logs = [
    cloudFront(encoded),
    cloudFront(encoded.replaceAll('%', '%25')),
    nginx,
    ...(letters === undefined ? [] : [caddy]),
  ];
  expect(count(logs).days).toEqual([`2022-10-07 1/${letters === undefined ? 2 : 3}/1`]);
});

test('each file has its own format', () => {
  const caddy = JSON.stringify({ ts: second, status: 200, request: { remote_ip: '203.0.113.7', method: 'GET', uri: '/', headers: { 'User-Agent': [CHROME] } } }); // prettier-ignore
  const nginx = `203.0.113.7 - - [07/Oct/2022:10:00:00 +0700] "GET / HTTP/1.1" 200 5 "-" "${CHROME}"`;
  expect(count([caddy, nginx])).toMatchObject({ outcomes: { view: 2 }, days: ['2022-10-07 1/1/1'] });
});
