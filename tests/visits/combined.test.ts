import { describe, expect, test } from 'vitest';
import { CHROME, count, GOOGLEBOT, nginxLine } from './logs.ts';

const good = nginxLine();

describe('what becomes of a line', () => {
  test.each<[string, string, string]>([
    ['a page', nginxLine(), 'view'],
    ['a page the reader had', nginxLine({ status: 304 }), 'view'],
    ['HEAD', nginxLine({ request: 'HEAD /tin-tuc/hop/ HTTP/1.1' }), 'method'],
    ['POST', nginxLine({ request: 'POST /tin-tuc/hop/ HTTP/1.1' }), 'method'],
    ['GETX', nginxLine({ request: 'GETX /tin-tuc/hop/ HTTP/1.1' }), 'method'],
    ['the preface of HTTP/2', nginxLine({ request: 'PRI * HTTP/2.0', status: 400 }), 'method'],
    [
      'TLS as nginx writes it',
      nginxLine({ request: '\\x16\\x03\\x01\\x02\\x00\\x01', status: 400 }),
      'method',
    ],
    [
      'TLS as Apache writes it',
      nginxLine({ request: '\\x16\\x03\\x01"\\"', status: 400 }).replace('"\\"', '\\"'),
      'method',
    ],
    ['a request without a word', nginxLine({ request: '', status: 400 }), 'method'],
    ['a hyphen for a request', nginxLine({ request: '-', status: 408 }), 'method'],
    ['a redirect', nginxLine({ status: 301 }), 'status'],
    ['a page that is not there', nginxLine({ status: 404 }), 'status'],
    ['a part of a file', nginxLine({ status: 206 }), 'status'],
    ['a photo', nginxLine({ request: 'GET /anh/a-800.webp HTTP/1.1' }), 'asset'],
    ['a style', nginxLine({ request: 'GET /_astro/a.css HTTP/1.1' }), 'asset'],
    ['the search index', nginxLine({ request: 'GET /pagefind/ HTTP/1.1' }), 'asset'],
    ['a stranger\u2019s address', nginxLine({ request: 'GET /wp-login HTTP/1.1' }), 'unknownPath'],
    ['an asterisk', nginxLine({ request: 'GET * HTTP/1.1' }), 'unknownPath'],
    ['no agent', nginxLine({ agent: '-' }), 'noAgent'],
    ['an empty agent', nginxLine({ agent: '' }), 'noAgent'],
    ['common, which has no agents', good.slice(0, good.indexOf(' "https')), 'noAgent'],
    ['a crawler', nginxLine({ agent: GOOGLEBOT }), 'bot'],
    ['a link preview', nginxLine({ agent: 'facebookexternalhit/1.1' }), 'bot'],
    ['a tool', nginxLine({ agent: 'curl/7.88.1' }), 'bot'],
    ['fetched ahead', nginxLine({ further: ' "prefetch;prerender"' }), 'ahead'],
    ['a field of another kind', nginxLine({ further: ' 0.003 "a1b2" "-"' }), 'view'],
    ['a field that only holds the word', nginxLine({ further: ' "https://a.example/preview"' }), 'view'],
    ['HTTP/0.9', nginxLine({ request: 'GET /' }), 'view'],
    ['absolute form', nginxLine({ request: 'GET http://truong.example/tin-tuc/ HTTP/1.1' }), 'view'],
    ['a space in the query', nginxLine({ request: 'GET /?q=a b HTTP/1.1' }), 'view'],
    ['a user with brackets', nginxLine().replace('- - [', '- a [b] ['), 'view'],
    ['an impossible day', nginxLine({ time: '31/Feb/2022:19:16:00 +0700' }), 'badTime'],
    ['29 February of no leap year', nginxLine({ time: '29/Feb/2022:19:16:00 +0700' }), 'badTime'],
    ['an impossible hour', nginxLine({ time: '07/Oct/2022:24:16:00 +0700' }), 'badTime'],
    ['a month of another language', nginxLine({ time: '07/Mai/2022:19:16:00 +0700' }), 'badTime'],
    ['a time to come', nginxLine({ time: '07/Oct/2032:19:16:00 +0700' }), 'badTime'],
  ])('%s', (_, line, outcome) => {
    // After a good line, so that the format is known.
    expect(count([`${good}\n${line}\n`]).outcomes).toEqual(
      outcome === 'view' ? { view: 2 } : { view: 1, [outcome]: 1 },
    );
  });

  test('a line cut anywhere is counted whole or not at all, and never stops the rest', () => {
    const line = nginxLine({ time: '06/Oct/2022:19:16:00 +0700', further: ' "203.0.113.9"' });
    for (let length = 1; length < line.length; length += 1) {
      const { outcomes, days } = count([`${good}\n${line.slice(0, length)}`]);
      const lines = Object.values(outcomes).reduce((sum, number) => sum + number, 0);
      expect(lines).toBe(2);
      expect(days).toContain('2022-10-07 1/1/1');
    }
  });

  test('a line longer than any server writes is told, not kept', () => {
    const long = nginxLine({ request: `GET /?${'a'.repeat(70_000)} HTTP/1.1` });
    expect(count([`${good}\n${long}\n${good}\n`]).outcomes).toEqual({ view: 2, badLine: 1 });
    expect(count([`${good}\n${long}`], { chunk: 1e6 }).outcomes).toEqual({ view: 1, badLine: 1 });
  });
});

describe('one page, one spelling', () => {
  test.each([
    'GET /h%C3%A0/ HTTP/1.1',
    'GET /h%c3%a0/ HTTP/1.1',
    'GET /h\\xC3\\xA0/ HTTP/1.1',
    'GET /h\\xc3\\xa0/ HTTP/1.1',
    'GET //x/../h%C3%A0/index.html?a=\\x22 HTTP/2.0',
    'GET /ha%CC%80 HTTP/1.1',
  ])('%s', (request) => {
    expect(count([nginxLine({ request })]).reads).toEqual({ '/hà/': 1 });
  });

  test('an old address counts for today\u2019s', () => {
    const pages = new Map([['/cu/123.html', '/tin-tuc/hop/']]);
    expect(count([nginxLine({ request: 'GET /cu/123.html HTTP/1.1' })], { pages }).reads).toEqual({
      '/tin-tuc/hop/': 1,
    });
  });

  test('an old address may end like a file, beside files', () => {
    const pages = new Map([['/cu/123.aspx', '/tin-tuc/hop/']]);
    const log = ['/cu/123.aspx', '/cu/124.aspx', '/a.webp'].map((path) =>
      nginxLine({ request: `GET ${path} HTTP/1.1` }),
    );
    expect(count([log.join('\n')], { pages })).toMatchObject({
      reads: { '/tin-tuc/hop/': 1 },
      outcomes: { view: 1, asset: 2 },
    });
  });

  test('a query that ends like a file does not make one', () => {
    expect(count([nginxLine({ request: 'GET /?anh=a.jpg HTTP/1.1' })]).reads).toEqual({ '/': 1 });
  });

  test('every path counts where none are named', () => {
    expect(count([nginxLine({ request: 'GET /la HTTP/1.1' })], { allPaths: true }).reads).toEqual({
      '/la/': 1,
    });
  });
});

describe('clients and visits', () => {
  const at = (clock: string, more = {}): string => nginxLine({ time: `07/Oct/2022:${clock} +0700`, ...more });

  test.each<[string, string[], string]>([
    ['two pages in half an hour', [at('10:00:00'), at('10:29:59')], '1/2/1'],
    ['half an hour later', [at('10:00:00'), at('10:30:00')], '2/2/1'],
    ['out of order', [at('10:40:00'), at('10:00:00'), at('10:20:00')], '1/3/1'],
    ['two browsers', [at('10:00:00'), at('10:00:00', { agent: `${CHROME} Edg/106` })], '2/2/2'],
    ['one /64', [at('10:00:00', { ip: '2001:db8::1' }), at('10:00:01', { ip: '2001:db8::2' })], '1/2/1'],
    ['IPv4 as IPv6', [at('10:00:00'), at('10:00:01', { ip: '::ffff:203.0.113.7' })], '1/2/1'],
    [
      'a quote in the agent',
      [
        at('10:00:00', { agent: 'Mozilla/5.0 \\"X\\" a' }),
        at('10:00:01', { agent: 'Mozilla/5.0 \\x22X\\x22 a' }),
      ],
      '1/2/1',
    ],
    [
      'a stranger\u2019s X-Forwarded-For',
      [at('10:00:00', { further: ' "1.1.1.1"' }), at('10:00:01', { further: ' "1.1.1.2"' })],
      '1/2/1',
    ],
    [
      'our proxy\u2019s X-Forwarded-For',
      [
        at('10:00:00', { ip: '10.0.0.1', further: ' "1.1.1.1"' }),
        at('10:00:01', { ip: '10.0.0.1', further: ' "1.1.1.2"' }),
      ],
      '2/2/2',
    ],
    [
      'the same instant in another zone',
      [at('10:00:00'), nginxLine({ time: '07/Oct/2022:03:00:00 +0000' })],
      '1/1/1',
    ],
  ])('%s', (_, lines, figures) => {
    expect(count([lines.join('\n')]).days).toEqual([`2022-10-07 ${figures}`]);
  });

  test('midnight in the school\u2019s zone ends a visit', () => {
    const lines = [
      nginxLine({ time: '06/Oct/2022:16:59:59 +0000' }),
      nginxLine({ time: '07/Oct/2022:00:00:00 +0700' }),
    ];
    expect(count([lines.join('\n')]).days).toEqual(['2022-10-06 1/1/1', '2022-10-07 1/1/1']);
  });
});

test('doubled, shuffled, split, with CRLF, in chunks of any size: the same figures', () => {
  const lines = Array.from({ length: 200 }, (_, index) =>
    nginxLine({
      ip: `203.0.113.${index % 7}`,
      time: `0${5 + (index % 3)}/Oct/2022:${10 + (index % 9)}:${10 + ((index * 7) % 50)}:${10 + (index % 50)} +0700`,
      request: `GET ${index % 2 ? '/tin-tuc/hop/' : '/?x'} HTTP/1.1`,
    }),
  );
  const log = lines.join('\n');
  const { days, reads } = count([log]);
  expect(days).toHaveLength(3);
  const variants = [
    [log, log],
    [lines.toReversed().join('\n')],
    [lines.slice(50).join('\n'), lines.slice(0, 70).join('\n')],
    [lines.join('\r\n')],
    [`\n\n${lines.join('\n\n')}\n`],
  ];
  for (const variant of variants) expect(count(variant)).toMatchObject({ days, reads });
  for (const chunk of [1, 2, 3, 149, 1e6]) expect(count([log], { chunk })).toMatchObject({ days, reads });
});

test('a file of no known format says so, and where it began', () => {
  expect(count(['\n# x\nxin chào\nkhông phải nhật ký\n'])).toMatchObject({
    outcomes: { comment: 1, badLine: 2 },
    isUnknown: true,
    firstBad: 2,
    days: [],
  });
});

test('a mutated log never throws', () => {
  for (let seed = 0; seed < 3000; seed += 1) {
    const bytes = Buffer.from(nginxLine({ further: ' "203.0.113.9"' }));
    bytes[(seed * 7919) % bytes.length] = (seed * 104_729) % 256;
    expect(() => count([Buffer.concat([Buffer.from(`${good}\n`), bytes])])).not.toThrow();
  }
});

test('the host that was asked may stand before the address', () => {
  const lines = ['thcs.example:443 ', 'a.example:80 ', ''].flatMap((host) =>
    ['203.0.113.7', '203.0.113.8'].map((ip) => nginxLine({ ip: `${host}${ip}` })),
  );
  expect(count([lines.join('\n')]).days).toEqual(['2022-10-07 2/2/2']);
});
