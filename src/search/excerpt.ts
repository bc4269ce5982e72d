import type { Concepts } from './concepts.ts';
import type { NormalText } from './normalise.ts';
import type { Unit } from './unit.ts';

/** A stretch of text, and whether it is what was asked for. */
export type Segment = readonly [text: string, isMatch: boolean];

/** Words of a text that a unit of the query asked for. */
export interface MatchRange {
  /** The first word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly unit: number;
}

/** How long an excerpt is, and how much of it stands before the first match. */
const WORDS = 34;
const BEFORE = 6;

/** Where a text holds what the units ask for, in order: of each unit the best reading that the text holds. */
export function matchRanges(
  { words, references }: NormalText,
  units: readonly Unit[],
  concepts: Concepts,
): MatchRange[] {
  const keys = words.map(({ key }) => key);
  const canonical = [
    ...references.map(({ from, to, keys: names }) => ({ from, to, names })),
    ...concepts.findAll(words).map(({ from, to, key }) => ({ from, to, names: [key] })),
  ];
  const placesOf = (asked: readonly string[]): { from: number; to: number }[] => {
    const [first = ''] = asked;
    if (asked.length === 1) {
      const named = canonical.filter(({ names }) => names.some((name) => name.startsWith(first)));
      if (named.length > 0) return named;
    }
    return keys.flatMap((_, from) =>
      asked.every((key, index) => keys[from + index]?.startsWith(key))
        ? [{ from, to: from + asked.length }]
        : [],
    );
  };
  const ranges = units.flatMap(({ readings }, unit) => {
    for (const reading of readings) {
      const places = placesOf(reading.keys);
      if (places.length > 0) return places.map(({ from, to }) => ({ from, to, unit }));
    }
    return [];
  });
  return ranges.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** The whole text with its matches. */
export function markWhole(normal: NormalText, ranges: readonly MatchRange[]): Segment[] {
  return segments(normal, ranges, 0, normal.words.length);
}

/**
 * The stretch of a text that holds most of what was asked for, some 34 words
 * long, with its matches; the beginning where it holds nothing. An ellipsis stands
 * where text is left out.
 */
export function excerpt(normal: NormalText, ranges: readonly MatchRange[]): Segment[] {
  let best = { from: 0, value: 0 };
  for (const [index, first] of ranges.entries()) {
    const units = new Set<number>();
    let value = 0;
    let last: MatchRange | undefined;
    for (const range of ranges.slice(index)) {
      if (range.to > first.from + WORDS - BEFORE) break;
      if (!units.has(range.unit)) value += 1;
      if (last?.to === range.from && last.unit !== range.unit) value += 0.5;
      units.add(range.unit);
      last = range;
    }
    if (value > best.value) best = { from: first.from, value };
  }
  const from = sentenceStart(normal, best.from);
  return segments(normal, ranges, from, Math.min(normal.words.length, from + WORDS));
}

/** Where the sentence begins, if that is near; else a few words before. */
function sentenceStart({ text, words }: NormalText, from: number): number {
  for (let start = from; start > Math.max(0, from - 2 * BEFORE); start--) {
    const gap = text.slice(words[start - 1]?.end ?? 0, words[start]?.start);
    if (/[.!?:\u2022\n]/.test(gap)) return start;
  }
  return from <= 2 * BEFORE ? 0 : from - BEFORE;
}

function segments(
  { text, words }: NormalText,
  ranges: readonly MatchRange[],
  from: number,
  to: number,
): Segment[] {
  const whole = to >= words.length;
  const parts: Segment[] = from > 0 ? [['… ', false]] : [];
  let at = from > 0 ? (words[from]?.start ?? 0) : 0;
  const end = whole ? text.length : (words[to - 1]?.end ?? text.length);
  let next = from;
  for (const range of ranges) {
    if (range.from < next || range.to > to) continue;
    const start = words[range.from]?.start ?? at;
    const stop = words[range.to - 1]?.end ?? at;
    if (start > at) parts.push([text.slice(at, start), false]);
    parts.push([text.slice(start, stop), true]);
    at = stop;
    next = range.to;
  }
  parts.push([text.slice(at, end) + (whole ? '' : ' …'), false]);
  return parts.filter(([part]) => part !== '');
}
