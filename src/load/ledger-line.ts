import type { VisitLine } from '../schemas/visits.ts';
import { isPlain, visitLineOf } from './visit-line.ts';

const TOP = ',"top":{';

/**
 * Reads a line of the ledger. `JSON.parse` takes most of its time for `top`, since V8
 * makes a class of its own for every day's set of addresses; so that part, where it
 * is written as the ledger writes it, is read here into an object that has none.
 *
 * @returns undefined for what is no line of a ledger
 */
export function readLedgerLine(line: string): VisitLine | undefined {
  const at = line.indexOf(TOP);
  const top = at > 0 && line.endsWith('}}') ? readTop(line, at + TOP.length) : undefined;
  const rest = top && parseJson(`${line.slice(0, at)}}`);
  return isPlain(rest) ? Object.assign(rest, { top }) : visitLineOf(parseJson(line));
}

/** Undefined when anything is written otherwise, such as with a space or an escape. */
function readTop(line: string, from: number): Record<string, number> | undefined {
  // Without a prototype, so that V8 keeps the keys in a table from the first.
  const top = Object.create(null) as Record<string, number>;
  const end = line.length - 2;
  let at = from;
  while (at < end) {
    const close = line.indexOf('":', at + 1);
    if (close < 0 || !line.startsWith('"/', at)) return undefined;
    const path = line.slice(at + 1, close);
    if (/["\\\0-\x1f\x7f-\x9f]/.test(path)) return undefined;
    let number = 0;
    at = close + 2;
    const digits = at;
    for (; at < end; at += 1) {
      const digit = line.charCodeAt(at) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      number = number * 10 + digit;
    }
    const isNumber = at > digits && at - digits < 10 && (at - digits === 1 || line[digits] !== '0');
    if (!isNumber || (at < end && (line[at] !== ',' || at + 1 === end))) return undefined;
    top[path] = number;
    at += 1;
  }
  return end > from ? top : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
