import type { VisitLine } from '../schemas/visits.ts';
import { TOP_COUNT } from './rule.ts';

/**
 * Joins lines of one day and source: the largest of each count, the latest
 * `asOf`, `done` once said, and of `top` the most read. Joining twice, in another
 * order or in other groups changes nothing, and no figure shrinks: so two branches
 * may both count, and git may put their lines one after the other.
 *
 * A line that was recounted stands in the place of those that were not.
 *
 * @returns by day, then source, in canonical form
 */
export function joinVisits(lines: readonly VisitLine[]): VisitLine[] {
  const joined = new Map<string, VisitLine>();
  for (const line of lines) {
    const key = `${line.d} ${line.src}`;
    const before = joined.get(key);
    joined.set(key, before ? joinLines(before, line) : canonical(line));
  }
  return [...joined].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** Two lines of one day and source as one. */
export function joinLines(a: VisitLine, b: VisitLine): VisitLine {
  const [recountsA, recountsB] = [a.recount ?? 0, b.recount ?? 0];
  if (recountsA !== recountsB) return canonical(recountsA > recountsB ? a : b);
  return canonical({
    d: a.d,
    src: a.src,
    v: Math.max(a.v, b.v),
    pv: larger(a.pv, b.pv),
    u: larger(a.u, b.u),
    asOf: later(a.asOf, b.asOf),
    done: larger(a.done, b.done),
    rule: larger(a.rule, b.rule),
    recount: larger(a.recount, b.recount),
    reason: larger(a.reason, b.reason),
    top: a.top && b.top ? largerByKey(a.top, b.top) : (a.top ?? b.top),
  });
}

/** The line with its keys in the ledger's order, without those that say nothing, and `top` cut to the most read. */
function canonical(line: VisitLine): VisitLine {
  if (isCanonical(line)) return line;
  const { d, src, v, pv, u, asOf, done, rule, recount, reason, top } = line;
  const named = { d, src, v, pv, u, asOf, done, rule, recount, reason, top: mostRead(top) };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as VisitLine;
}

const KEYS = ['d', 'src', 'v', 'pv', 'u', 'asOf', 'done', 'rule', 'recount', 'reason', 'top'];

/** Nearly all lines that are read are as they were written: looking costs a tenth of making them again. */
function isCanonical(line: VisitLine): boolean {
  let place = 0;
  for (const key in line) {
    while (KEYS[place] !== key) if (++place > KEYS.length) return false;
    if (line[key as keyof VisitLine] === undefined) return false;
  }
  return line.top === undefined || isMostRead(line.top);
}

function isMostRead(top: Readonly<Record<string, number>>): boolean {
  let count = 0;
  let lastReads = Infinity;
  let lastPath = '';
  for (const path in top) {
    const reads = top[path] ?? 0;
    if (reads > lastReads || (reads === lastReads && path < lastPath)) return false;
    count += 1;
    lastReads = reads;
    lastPath = path;
  }
  return count > 0 && count <= TOP_COUNT;
}

/** Ties by path, so that which are left out does not depend on the order of joining. */
function mostRead(top: Readonly<Record<string, number>> = {}): Record<string, number> | undefined {
  const entries = Object.entries(top).toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries.slice(0, TOP_COUNT)) : undefined;
}

function largerByKey(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const both = { ...a };
  for (const [path, reads] of Object.entries(b)) both[path] = Math.max(both[path] ?? 0, reads);
  return both;
}

function larger<Value extends number | boolean | string>(
  a: Value | undefined,
  b: Value | undefined,
): Value | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

/** One instant may be written with two offsets: then too the order of joining shall not matter. */
function later(a: string, b: string): string {
  const difference = Date.parse(a) - Date.parse(b);
  return difference > 0 || (difference === 0 && a > b) ? a : b;
}
