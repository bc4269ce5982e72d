import { makeAddress, type NextAddress } from './addresses.ts';
import { BOTS, PEOPLE } from './agents.ts';
import { makeAsset, STRANGE, type Page } from './pages.ts';
import { oneOf, oneOfFirst, type Random } from './random.ts';

/** A line that is to be written: when, and what stands before and after the time. */
export interface Line {
  /** Since the log's beginning. */
  readonly second: number;
  readonly address: string;
  readonly rest: string;
}

/** Somebody with a browser. Many share an address, and many a browser. */
export interface Person {
  readonly nextAddress: NextAddress;
  readonly agent: string;
}

const SITE = 'https://thpt-vothisau.example';
const DAY = 86_400;

export function makePerson(random: Random): Person {
  return { nextAddress: makeAddress(random), agent: oneOfFirst(PEOPLE, random) };
}

/**
 * What one person does when they come: a few pages with their photos and styles,
 * mostly read within minutes, sometimes left open for about half an hour, also over
 * midnight.
 */
export function visitLines(person: Person, day: number, pages: readonly Page[], random: Random): Line[] {
  const lines: Line[] = [];
  const address = person.nextAddress(random);
  let second = day * DAY + Math.max(random(DAY), random(DAY));
  let referrer = oneOf(['-', 'https://www.google.com/', `${SITE}/`, 'https://zalo.me/'], random);
  const say = (request: string, status: number): void => {
    const agent = person.agent;
    lines.push({
      second,
      address,
      rest: `"${request}" ${status} ${300 + random(90_000)} "${referrer}" "${agent}"`,
    });
  };
  for (let page = random(3) + random(2); page >= 0; page -= 1) {
    const written = oneOf(oneOfFirst(pages, random).written, random);
    say(`GET ${written}${random(12) ? '' : `?fbclid=IwAR${random(1e9)}`} HTTP/1.1`, random(9) ? 200 : 304);
    // Loaded again in the same second: one page view.
    if (random(40) === 0) say(`GET ${written} HTTP/2.0`, 200);
    if (written.startsWith('/')) referrer = SITE + written;
    for (let asset = 2 + random(7); asset > 0; asset -= 1) {
      say(`GET ${makeAsset(random)} HTTP/1.1`, random(6) ? 200 : 304);
      if (random(3) === 0) second += 1;
    }
    second += random(10) ? 5 + random(240) : oneOf([1799, 1800, 1801, 2500, 1700], random);
  }
  return lines;
}

/** What comes from nobody: crawlers, scanners, and what is no HTTP at all. */
export function strayLine(day: number, pages: readonly Page[], random: Random): Line {
  const second = day * DAY + random(DAY);
  const address = `66.249.${64 + random(32)}.${random(256)}`;
  return { second, address, rest: strayRest(pages, random) };
}

function strayRest(pages: readonly Page[], random: Random): string {
  const written = oneOf(oneOf(pages, random).written, random);
  const person = oneOf(PEOPLE, random);
  const kind = random(100);
  if (kind < 74) return `"GET ${written} HTTP/1.1" 200 ${5000 + random(9999)} "-" "${oneOf(BOTS, random)}"`;
  if (kind < 80)
    return `"GET ${oneOf(STRANGE, random)} HTTP/1.1" ${random(3) ? 404 : 200} 512 "-" "${person}"`;
  if (kind < 84) return `"HEAD ${written} HTTP/1.1" 200 0 "-" "${person}"`;
  if (kind < 88) return `"POST ${written} HTTP/1.1" 405 150 "-" "${person}"`;
  if (kind < 91)
    return `"GET ${written} HTTP/1.1" ${oneOf([301, 403, 500, 206], random)} 178 "-" "${person}"`;
  if (kind < 93) return '"\\x16\\x03\\x01\\x02\\x00\\x01\\x00\\x01\\xFC\\x03\\x03" 400 157 "-" "-"';
  if (kind < 94) return '"PRI * HTTP/2.0" 400 157 "-" "-"';
  if (kind < 95) return '"" 400 0 "-" "-"';
  if (kind < 97) return `"GET ${written} HTTP/1.1" 200 5120 "-" "${person}" "prefetch;prerender"`;
  if (kind < 98) return `"GET ${SITE}${written} HTTP/1.1" 200 5120 "${SITE}/?q=\\x22" "${person}"`;
  const whole = `"GET ${written} HTTP/1.1" 200 5120 "https://www.google.com/" "${person}"`;
  return whole.slice(0, random(whole.length));
}
