import { depthOf, zoneOf } from './layout.ts';
import type { Unit } from './unit.ts';

/** Where a key stands: positions, in order, by the article's number. Articles are numbered from the newest. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** An article that answers. */
export interface Ranked {
  readonly page: number;
  readonly score: number;
  /** Whether it holds all that was asked for. */
  readonly complete: boolean;
}

interface Match {
  strength: number;
  /** Where the unit begins, in order. */
  starts: readonly number[];
}

/** What a word is worth by where it stands: in the title, in the text, among the facts (the article's date, tags). */
const IN_TITLE = 1;
const IN_TEXT = 0.6;
const IN_FACTS = 0.45;

/** What a word gains in the first sentences, and by being repeated. */
const EARLY = 0.1;
const REPEATED = 0.1;

/** What two neighbours of the query gain by being neighbours in the title or in the text, times how rare that is. */
const TOGETHER_IN_TITLE = 0.45;
const TOGETHER_IN_TEXT = 0.4;

/** How steeply an article falls behind for what it does not hold. */
const COVERAGE = 3;

/** A unit this much less telling than the most telling one is not needed for an answer to be complete. */
const TELLING = 0.25;

/**
 * Orders the articles that hold what was asked for: those with all of it first,
 * then by how telling the units they hold are (inverse document frequency, Spärck
 * Jones 1972), where these stand, and whether neighbours of the query are
 * neighbours in the article. Among equals the newest is first.
 *
 * @param lookup the postings of a key's beginning
 * @param pages how many articles there are
 */
export function rank(units: readonly Unit[], lookup: (key: string) => Postings, pages: number): Ranked[] {
  const matches = units.map((unit) => matchUnit(unit, lookup));
  const idf = matches.map((match, index) => {
    const rarity = Math.log(1 + (pages - match.size + 0.5) / (match.size + 0.5));
    return rarity * (units[index]?.weight ?? 1);
  });
  const pairs = units
    .slice(1)
    .map((unit, index) => matchPair(matches[index], matches[index + 1], unit.at - (units[index]?.at ?? 0)));
  const pairIdf = pairs.map((pair) => Math.log(1 + (pages - pair.size + 0.5) / (pair.size + 0.5)));
  const most = Math.max(...idf);
  const total = idf.reduce((sum, value) => sum + value, 0);
  const needed = idf.map((value) => value >= TELLING * most);
  const candidates = new Set(matches.flatMap((match) => [...match.keys()]));
  const ranked = [...candidates].map((page) => {
    let score = 0;
    let held = 0;
    let complete = true;
    for (const [index, match] of matches.entries()) {
      const here = match.get(page);
      if (!here) {
        if (needed[index]) complete = false;
        continue;
      }
      held += idf[index] ?? 0;
      score += (idf[index] ?? 0) * here.strength;
      score += (pairs[index]?.get(page) ?? 0) * (pairIdf[index] ?? 0);
    }
    const coverage = total > 0 ? held / total : 0;
    return { page, score: (score / (total || 1)) * coverage ** COVERAGE, complete, coverage };
  });
  return ranked.toSorted(
    (a, b) =>
      Number(b.complete) - Number(a.complete) ||
      Math.round(b.score * 1000) - Math.round(a.score * 1000) ||
      a.page - b.page,
  );
}

function matchUnit({ readings }: Unit, lookup: (key: string) => Postings): Map<number, Match> {
  const matches = new Map<number, Match>();
  for (const { keys, weight, guess } of readings) {
    if (guess && matches.size > 0) continue;
    for (const [page, starts] of phrase(keys, lookup)) {
      const strength = weight * worth(starts);
      const other = matches.get(page);
      if (!other) matches.set(page, { strength, starts });
      else {
        other.strength = Math.max(other.strength, strength);
        if (other.starts.length < starts.length) other.starts = starts;
      }
    }
  }
  return matches;
}

/** Where keys follow each other. */
function phrase(keys: readonly string[], lookup: (key: string) => Postings): Postings {
  const [first = '', ...others] = keys;
  let found = lookup(first);
  for (const [index, key] of others.entries()) {
    const following = lookup(key);
    const still = new Map<number, readonly number[]>();
    for (const [page, starts] of found) {
      const after = new Set(following.get(page));
      const fitting = starts.filter((start) => after.has(start + index + 1));
      if (fitting.length > 0) still.set(page, fitting);
    }
    found = still;
  }
  return found;
}

function worth(starts: readonly number[]): number {
  const first = starts[0] ?? 0;
  const zone = zoneOf(first);
  if (zone === 'title') return IN_TITLE;
  const last = starts.at(-1) ?? 0;
  if (zoneOf(last) !== 'text') return IN_FACTS;
  const inText = starts.findIndex((start) => zoneOf(start) === 'text');
  const times = starts.length - inText;
  return IN_TEXT + (depthOf(starts[inText] ?? 0) < 40 ? EARLY : 0) + REPEATED * Math.min(1, (times - 1) / 3);
}

function matchPair(
  first: ReadonlyMap<number, Match> | undefined,
  second: ReadonlyMap<number, Match> | undefined,
  distance: number,
): Map<number, number> {
  const pair = new Map<number, number>();
  for (const [page, { starts }] of first ?? []) {
    const next = second?.get(page);
    const gain = next ? together(starts, next.starts, distance) : 0;
    if (gain > 0) pair.set(page, gain);
  }
  return pair;
}

function together(starts: readonly number[], next: readonly number[], distance: number): number {
  let best = 0;
  let index = 0;
  for (const start of starts) {
    while ((next[index] ?? Infinity) < start + distance) index++;
    if (next[index] === start + distance) {
      if (zoneOf(start) === 'title') return TOGETHER_IN_TITLE;
      best = TOGETHER_IN_TEXT;
    }
  }
  return best;
}
