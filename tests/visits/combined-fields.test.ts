import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combined, isCombined } from '../../src/visits/formats/combined.ts';
import { LogLine, type Field, type Reading } from '../../src/visits/log-line.ts';

interface Read {
  readonly request: Reading;
  readonly client: Reading | undefined;
  readonly peer: string;
  readonly isGet: boolean;
  readonly target: string;
  readonly status: number;
  readonly second: number;
  readonly agent: string;
  readonly forwarded: string;
  readonly purpose: string;
}

/** Reads a line that lies between others. */
function read(text: string): Read {
  const before = '"GET /?# \\ HTTP/1.1" 999 [01/Jan/2022:\n';
  const bytes = Buffer.from(`${before}${text}\n"1.2.3.4" "prefetch" ?#\\`, 'latin1');
  const line = new LogLine();
  line.begin(bytes, before.length, before.length + text.length);
  const request = combined.readRequest(line);
  const client = request === 'read' ? combined.readClient(line) : undefined;
  const of = (field: Field): string => field.text(bytes);
  return { request, client, peer: of(line.peer), isGet: line.isGet, target: of(line.target), status: line.status, second: line.second, agent: of(line.agent), forwarded: of(line.forwarded), purpose: of(line.purpose) }; // prettier-ignore
}

const TIME = '07/Oct/2022:19:16:00 +0700';
const quotedPiece = fc.oneof(
  fc.constantFrom(
    'a',
    'Mozilla/5.0',
    ' ',
    '\\"',
    '\\\\',
    '\\x22',
    ';',
    '(',
    '[',
    ']',
    '-',
    '/',
    '?',
    '#',
    '%C4%91',
  ),
  fc.string({ maxLength: 3 }).map((text) => text.replace(/["\\\n\r]/g, '')),
);
const quoted = fc.array(quotedPiece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const pathPiece = fc.constantFrom('/', 'tin-tuc', '%C4%91', '.', '..', 'a b', '\\x22', '\\"', '\\?', 'index.html', '-', '[', '"'.replace('"', "'")); // prettier-ignore
const path = fc.array(pathPiece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);

const written = fc.record({
  peer: fc.constantFrom('203.0.113.7', '2001:db8::1', 'may-1.truong.example', '::ffff:1.2.3.4', 'a'),
  host: fc.constantFrom('', 'truong.example:443 ', 'a:80 '),
  user: fc.constantFrom('-', 'lan', 'a [b', '[x]'),
  method: fc.constantFrom('GET', 'HEAD', 'POST', 'GETS', 'get', 'GE'),
  path,
  rest: fc.constantFrom('', '?p=2', '#muc', '?a=b#c', '?x=\\"', '#?'),
  version: fc.constantFrom('', ' HTTP/1.0', ' HTTP/1.1', ' HTTP/2.0', ' HTTP/3'),
  status: fc.integer({ min: 100, max: 599 }),
  referrer: fc.oneof(fc.constant('-'), quoted),
  agent: quoted,
  further: fc.constantFrom('', ' "203.0.113.9"', ' "203.0.113.9, 10.0.0.1"', ' "prefetch;prerender"', ' "-"', ' "a" "203.0.113.9" "Prefetch"', ' 0.002'), // prettier-ignore
});

test('every field is read as it was written', () => {
  fc.assert(
    fc.property(written, ({ peer, host, user, method, path: target, rest, version, status, referrer, agent, further }) => {
      const text = `${host}${peer} - ${user} [${TIME}] "${method} ${target}${rest}${version}" ${status} 512 "${referrer}" "${agent}"${further}`;
      expect([text, read(text)]).toEqual([
        text,
        {
          request: 'read',
          client: 'read',
          peer,
          isGet: method === 'GET',
          target,
          status,
          second: 1_665_144_960,
          agent,
          forwarded: /203\.0\.113\.9[^"]*/.exec(further)?.[0] ?? '',
          purpose: /prefetch[^"]*/i.exec(further)?.[0] ?? '',
        },
      ]);
      expect(isCombined(text)).toBe(true);
    }),
    { numRuns: 3000 },
  ); // prettier-ignore
});

test('a line cut anywhere is told, or reads as a shorter one would', () => {
  const whole = `203.0.113.7 - - [${TIME}] "GET /a?b HTTP/1.1" 200 512 "https://x.example/" "Mozilla/5.0" "1.2.3.4"`;
  const status = whole.indexOf('" 200') + 5;
  const agentBegins = whole.indexOf('"Mozilla');
  const agentEnds = agentBegins + '"Mozilla/5.0"'.length;
  for (let length = 0; length < whole.length; length += 1) {
    const { request, client, agent } = read(whole.slice(0, length));
    expect([length, request]).toEqual([length, length < status ? 'badLine' : 'read']);
    if (length < status) continue;
    // Without quotes after the status it is a line of the format `common`.
    const isCommon = !whole.slice(status, length).includes('"');
    const isWhole = isCommon || length === agentEnds || length === agentEnds + 1;
    expect([length, client]).toEqual([length, isWhole ? 'read' : 'badLine']);
    expect([length, agent]).toEqual([length, length >= agentEnds ? 'Mozilla/5.0' : '']);
  }
});

test.each([
  ['no bracket', `203.0.113.7 - - ${TIME} "GET / HTTP/1.1" 200 512 "-" "A"`, 'badLine'],
  ['no closing bracket', `203.0.113.7 - - [${TIME}) "GET / HTTP/1.1" 200 512 "-" "A"`, 'badLine'],
  ['no blank after the time', `203.0.113.7 - - [${TIME}]_"GET / HTTP/1.1" 200 512 "-" "A"`, 'badLine'],
  ['no quote before the request', `203.0.113.7 - - [${TIME}] 'GET / HTTP/1.1" 200 512 "-" "A"`, 'badLine'],
  ['no quote after it', `203.0.113.7 - - [${TIME}] "GET / HTTP/1.1 200 512`, 'badLine'],
  ['a status of letters', `203.0.113.7 - - [${TIME}] "GET / HTTP/1.1" 2x0 512 "-" "A"`, 'badLine'],
  ['a status of two digits', `203.0.113.7 - - [${TIME}] "GET / HTTP/1.1" 20`, 'badLine'],
  ['an impossible time', `203.0.113.7 - - [31/Feb/2022:19:16:00 +0700] "GET / HTTP/1.1" 200 512 "-" "A"`, 'badTime'],
] as const)('%s', (_, text, outcome) => {
  expect(read(text).request).toBe(outcome);
}); // prettier-ignore

test.each([
  ['nothing asked', '""', false, ''],
  ['a method alone', '"GET"', false, ''],
  ['a method and a blank', '"GET "', true, ''],
  ['TLS', '"\\x16\\x03\\x01"', false, ''],
  ['no version', '"GET /a"', true, '/a'],
  ['a blank at the end', '"GET /a "', true, '/a '],
  ['blanks within', '"GET /a b c HTTP/1.1"', true, '/a b c'],
  ['a word that looks like a version', '"GET /a HTTPS/1"', true, '/a HTTPS/1'],
  ['a question that is escaped', '"GET /a\\?b?c HTTP/1.1"', true, '/a\\?b'],
  ['another host', '"GET http://x.example/a?b HTTP/1.1"', true, 'http://x.example/a'],
] as const)('a request of %s', (_, request, isGet, target) => {
  const text = `203.0.113.7 - - [${TIME}] ${request} 200 512 "-" "A"`;
  expect(read(text)).toMatchObject({ request: 'read', client: 'read', isGet, target, agent: 'A' });
});

test('what is escaped is read as it was sent', () => {
  const texts = [
    'a',
    '\\x22',
    '\\"',
    '\\\\x22',
    '\\xC3\\xa1',
    '\\t\\n\\r\\b\\v\\f',
    '\\q',
    '\\x2',
    'a\\',
    '\\xzz',
  ];
  const sent = ['a', '"', '"', '\\x22', '\u00c3\u00a1', '\t\n\r\b\v\f', 'q', 'x2', 'a\\', 'xzz'];
  expect(texts.map(combined.targetText)).toEqual(sent);
  expect(texts.map(combined.agentText)).toEqual(sent);
});

test.each([
  [`203.0.113.7 - - [${TIME}] "GET /"`, true],
  [`203.0.113.7 - - [00/xyz/0000:`, true],
  [` - - [${TIME}] "GET /"`, false],
  [`203.0.113.7 - - (${TIME}) "GET /"`, false],
  [`203.0.113.7[${TIME}]`, false],
  ['', false],
])('%j looks like such a log: %s', (text, verdict) => {
  expect(isCombined(text)).toBe(verdict);
});
