import { parseAddress } from '../address.ts';
import { find, threeDigits, viewOf } from '../bytes.ts';
import type { LogFormat, LogLine, Reading } from '../log-line.ts';
import { CLF_LENGTH, clfSecond } from '../log-time.ts';
import { NextByte } from '../next-byte.ts';
import { isAheadOfReader } from '../rule.ts';

const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const LETTER_A = 0x61;
const CLOSING_BRACKET = 0x5d;

/**
 * Logs of nginx and Apache, `combined` or `common`:
 *
 * `203.0.113.7 - - [07/Oct/2022:19:16:00 +0700] "GET / HTTP/1.1" 200 512 "-" "Mozilla/5.0 …"`
 *
 * The host that was asked may stand before all. Further fields in quotes may follow: a list of addresses is read as
 * `X-Forwarded-For` (nginx's own `main` format writes it there), one that names
 * prefetch as the purpose. nginx escapes as `\x22`, Apache as `\"` and `\x16`.
 */
export const combined: LogFormat = { readRequest, readClient, targetText: unescape, agentText: unescape };

/** Whether a line begins as these logs do; its time may still be impossible. */
export function isCombined(line: string): boolean {
  return /^\S+ .*\[\d\d\/\w{3}\/\d{4}:/.test(line);
}

function readRequest(line: LogLine): Reading {
  const { bytes, start, end } = line;
  const peerEnd = find(bytes, SPACE, start, end);
  const time = findTime(bytes, peerEnd, end);
  if (time === NOT_FOUND) return 'badLine';
  const request = time + CLF_LENGTH + 3;
  const isTimeClosed = bytes[request - 3] === CLOSING_BRACKET && bytes[request - 2] === SPACE && bytes[request - 1] === QUOTE; // prettier-ignore
  if (!isTimeClosed) return 'badLine';
  const close = closingQuote(bytes, request, end);
  // A status cut short would be another one.
  if (close + 5 > end) return 'badLine';
  const status = threeDigits(bytes, close + 2);
  if (Number.isNaN(status)) return 'badLine';
  line.second = clfSecond(bytes, time);
  if (Number.isNaN(line.second)) return 'badTime';
  setPeer(line, peerEnd);
  line.status = status;
  line.rest = close + 5;
  line.isGet = viewOf(bytes).getInt32(request) === GET;
  const methodEnd = line.isGet ? request + 3 : findMethodEnd(bytes, request, close);
  const pathEnd = findPathEnd(bytes, methodEnd, close);
  line.target.set(Math.min(methodEnd + 1, close), Math.min(pathEnd, versionStart(bytes, methodEnd, close)));
  return 'read';
}

const NOT_FOUND = -1;

/** `GET ` and `HTTP`, as four bytes read at a step. */
const GET = 0x47455420;
const HTTP = 0x48545450;

/**
 * The first field, or the second where the first is the host that was asked, with its
 * port: Debian's Apache writes so for virtual hosts without a log of their own
 * (`vhost_combined`).
 */
function setPeer(line: LogLine, firstEnd: number): void {
  const { bytes, start, end } = line;
  const isName = ((bytes[start] ?? 0) | 0x20) >= LETTER_A;
  const isHost = isName && /^[^:]+:\d+$/.test(bytes.toString('latin1', start, firstEnd));
  if (isHost) line.peer.set(firstEnd + 1, find(bytes, SPACE, firstEnd + 1, end));
  else line.peer.set(start, firstEnd);
}

/**
 * After the first bracket that a day follows: names of users may hold brackets. Looks
 * only where a whole time has room, because reading beyond a buffer's end makes
 * every later look into it slower.
 */
function findTime(bytes: Buffer, from: number, end: number): number {
  const last = end - CLF_LENGTH - '[] "'.length;
  for (let at = from; at <= last; at += 1) {
    if (bytes[at] === BRACKET && bytes[at + 3] === SLASH && bytes[at + 7] === SLASH) return at + 1;
  }
  return NOT_FOUND;
}

/** `GET /x HTTP/1.1`: what is no request (TLS, `PRI *`) has another method or none. */
function findMethodEnd(bytes: Buffer, from: number, close: number): number {
  for (let at = from; at < close; at += 1) {
    const byte = bytes[at];
    if (byte === SPACE) return at;
    if (byte === BACKSLASH) at += 1;
  }
  return close;
}

const marks = new NextByte(QUESTION, HASH, BACKSLASH);

/** Where the query begins or, without one, the request ends. */
function findPathEnd(bytes: Buffer, from: number, close: number): number {
  const mark = marks.from(bytes, from);
  if (mark >= close) return close;
  return bytes[mark] === BACKSLASH ? findEscapedPathEnd(bytes, mark, close) : mark;
}

/** Likewise, where a byte may be meant otherwise. */
function findEscapedPathEnd(bytes: Buffer, from: number, close: number): number {
  for (let at = from; at < close; at += 1) {
    const byte = bytes[at];
    if (byte === QUESTION || byte === HASH) return at;
    if (byte === BACKSLASH) at += 1;
  }
  return close;
}

/** A target may hold spaces: the version stands after the last. */
function versionStart(bytes: Buffer, methodEnd: number, close: number): number {
  let last = close - 1;
  while (last > methodEnd && bytes[last] !== SPACE) last -= 1;
  return last > methodEnd && viewOf(bytes).getInt32(last + 1) === HTTP && bytes[last + 5] === SLASH
    ? last
    : close;
}

function readClient(line: LogLine): Reading {
  const { bytes, end } = line;
  const referrer = find(bytes, QUOTE, line.rest, end);
  if (referrer === end) return 'read';
  const agent = find(bytes, QUOTE, closingQuote(bytes, referrer + 1, end) + 1, end);
  const agentEnd = closingQuote(bytes, agent + 1, end);
  if (agentEnd >= end) return 'badLine';
  line.agent.set(agent + 1, agentEnd);
  return readFurther(line, agentEnd + 1);
}

function readFurther(line: LogLine, from: number): Reading {
  const { bytes, end } = line;
  let open = find(bytes, QUOTE, from, end);
  while (open < end) {
    const close = closingQuote(bytes, open + 1, end);
    if (close === end) return 'badLine';
    const text = bytes.toString('latin1', open + 1, close);
    if (isAheadOfReader(text)) line.purpose.set(open + 1, close);
    else if (parseAddress(text.split(',', 1)[0]?.trim() ?? '')) line.forwarded.set(open + 1, close);
    open = find(bytes, QUOTE, close + 1, end);
  }
  return 'read';
}

/**
 * The quote that ends a field begun before `from`; `end` when the line was cut before it.
 * A quote is one of the text when an odd number of backslashes stands before it.
 */
function closingQuote(bytes: Buffer, from: number, end: number): number {
  // `"-"`, the most frequent field.
  if (from + 1 < end && bytes[from + 1] === QUOTE && bytes[from] === HYPHEN) return from + 1;
  for (let at = bytes.indexOf(QUOTE, from); at >= 0 && at < end; at = bytes.indexOf(QUOTE, at + 1)) {
    let before = at;
    while (before > from && bytes[before - 1] === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return end;
}

const NAMED: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', v: '\v', f: '\f' };

function unescape(written: string): string {
  if (!written.includes('\\')) return written;
  return written.replace(
    /\\(?:x([0-9a-fA-F]{2})|(.))/gs,
    (_, hex: string | undefined, char: string | undefined) =>
      hex === undefined ? (NAMED[char ?? ''] ?? char ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
