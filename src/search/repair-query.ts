import type { Knowledge } from './knowledge.ts';
import type { NormalText, TextWord } from './normalise.ts';
import { QUOTED } from './quoted.ts';
import { repairWord, type Repair } from './repair-word.ts';
import type { Suggestion } from './spelling.ts';

/** A query put right. */
export interface RepairedQuery {
  readonly text: string;
  /** What may have been meant by words that nothing was made of, by where they begin in `text`. */
  readonly suggestions: ReadonlyMap<number, readonly Suggestion[]>;
  /** What known words may stand for in a message, by where they begin. */
  readonly also: ReadonlyMap<number, string>;
  /** Whether readers are told of it. */
  readonly isCorrected: boolean;
}

/** Puts right each word by `repairWord`, except in dates, document numbers, abbreviations and quotes. */
export function repairQuery({ text, words, references }: NormalText, knowledge: Knowledge): RepairedQuery {
  const kept = new Set<TextWord>();
  for (const { from, to } of [...references, ...knowledge.concepts.find(words)])
    for (const word of words.slice(from, to)) kept.add(word);
  for (const { index, 0: quoted } of text.matchAll(QUOTED))
    for (const word of words) if (word.start >= index && word.end <= index + quoted.length) kept.add(word);
  const suggestions = new Map<number, readonly Suggestion[]>();
  const also = new Map<number, string>();
  let out = '';
  let isCorrected = false;
  let end = 0;
  for (const word of words) {
    const written = text.slice(word.start, word.end);
    const isLast = word === words.at(-1) && word.end === text.length;
    const one: Repair = kept.has(word)
      ? { text: written, told: false, suggestions: [] }
      : repairWord(written, word, knowledge, isLast);
    out += text.slice(end, word.start);
    if (one.also !== undefined) also.set(out.length, one.also);
    if (one.suggestions.length > 0) suggestions.set(out.length, one.suggestions);
    out += one.text;
    isCorrected ||= one.told && one.text !== written;
    end = word.end;
  }
  return { text: out + text.slice(end), suggestions, also, isCorrected };
}
