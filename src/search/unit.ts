import type { Concepts } from './concepts.ts';
import type { Knowledge } from './knowledge.ts';
import { normalise, type NormalText, type TextWord } from './normalise.ts';
import type { Suggestion } from './spelling.ts';
import { anyMarksKey } from './word.ts';

/** One way a text can hold what a unit asks for. */
export interface Reading {
  /** Beginnings of keys of the index, which must follow each other in the text. */
  readonly keys: readonly string[];
  /** How well it answers: 1 as typed, less for a guess. */
  readonly weight: number;
  /** Looked up only if no better reading is found anywhere. */
  readonly guess?: boolean;
}

/** A part of the query that an article holds or does not: a word, a date, a document number, a quoted phrase. */
export interface Unit {
  readonly readings: readonly Reading[];
  /** What it was in the query, for messages. */
  readonly typed: string;
  /** Its place among the words of the query. */
  readonly at: number;
  readonly length: number;
  /** How much it counts, beside how rare it is: 1 for a word, little for one that only holds a sentence together. */
  readonly weight: number;
  /** About which share of the articles holds it, 0 if that is not known. */
  readonly share: number;
  /** Whether it tells little of what is meant: the beginning of a longer word, a whole school year. */
  readonly isVague?: boolean;
}

/** How many words that a last one may be the beginning of are looked for. */
const COMPLETIONS = 3;

export function referenceUnits({ text, words, references }: NormalText): Unit[] {
  return references.map(({ from, to, keys }) => {
    const range = words.slice(from, to);
    const typed = text.slice(range[0]?.start, range.at(-1)?.end);
    return {
      readings: [
        { keys: [keys[0]], weight: 1 },
        ...(keys[0].startsWith('zh') && keys[1] !== undefined
          ? [{ keys: [keys[1]], weight: 0.8, guess: true }]
          : []),
        // Two short numbers may be no date: `bài 24-25`.
        { keys: range.map(({ base }) => anyMarksKey(base)), weight: 0.6, guess: typed.length > 5 },
      ],
      typed,
      at: from,
      length: to - from,
      weight: 1.3,
      share: 0,
      isVague: keys[0].startsWith('zs'),
    };
  });
}

export function conceptUnits({ text, words }: NormalText, concepts: Concepts): Unit[] {
  return concepts.find(words).map(({ from, to, key }) => {
    const range = words.slice(from, to);
    return {
      readings: [{ keys: [key], weight: 1 }],
      typed: text.slice(range[0]?.start, range.at(-1)?.end),
      at: from,
      length: to - from,
      weight: 1 + 0.2 * (to - from - 1),
      share: 0,
    };
  });
}

export interface WordContext {
  readonly normal: NormalText;
  readonly knowledge: Knowledge;
  readonly suggestions: ReadonlyMap<number, readonly Suggestion[]>;
  readonly also: ReadonlyMap<number, string>;
  readonly literally: boolean;
  readonly isMarked: boolean;
}

export function wordUnit(
  index: number,
  { normal, knowledge, suggestions, also, literally, isMarked }: WordContext,
): Unit {
  const { text, words } = normal;
  const { vocabulary, phrases } = knowledge;
  const word = words[index] as TextWord;
  const { base, marks, start, end } = word;
  const written = text.slice(start, end);
  const readings: Reading[] = [];
  let isVague = false;
  if (isMarked && /^[a-z]+$/.test(base)) readings.push({ keys: [word.key], weight: 1 });
  readings.push({ keys: [anyMarksKey(base)], weight: marks !== 'a' ? 0.55 : isMarked ? 0.95 : 1 });
  if (!literally && index === words.length - 1 && end === text.length && /^\p{L}{2,}$/u.test(written)) {
    const isKnown = vocabulary.count(base) > 0;
    const longer = vocabulary.words
      .filter((other) => other.length > base.length && other.startsWith(base))
      .toSorted((a, b) => vocabulary.count(b) - vocabulary.count(a))
      .slice(0, COMPLETIONS);
    isVague = longer.some((other) => vocabulary.count(other) > vocabulary.count(base));
    for (const other of longer) readings.push({ keys: [anyMarksKey(other)], weight: isKnown ? 0.44 : 0.9 });
  }
  const meant = also.get(start);
  if (meant !== undefined)
    readings.push({ keys: normalise(meant).words.map((one) => anyMarksKey(one.base)), weight: 0.9 });
  for (const { base: other, weight } of suggestions.get(start) ?? [])
    readings.push({ keys: [anyMarksKey(other)], weight: 0.9 * weight, guess: true });
  const isSmall = phrases.small.find([word]).length > 0 || phrases.smallIfMarked.has(written.toLowerCase());
  return {
    readings,
    typed: written,
    at: index,
    length: 1,
    weight: isSmall ? 0.25 : 1,
    share: vocabulary.count(base) / Math.max(1, vocabulary.pages),
    isVague,
  };
}
