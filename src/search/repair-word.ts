import { decodeTelex, decodeVni } from './input-methods.ts';
import type { Knowledge } from './knowledge.ts';
import type { TextWord } from './normalise.ts';
import { segment, suggest, type Suggestion } from './spelling.ts';
import { searchWord } from './word.ts';

/** What is made of a typed word. */
export interface Repair {
  /** What is looked for instead. */
  readonly text: string;
  /** Whether readers are told: chat spelling goes without saying. */
  readonly told: boolean;
  /** What a known word may stand for in a message. */
  readonly also?: string;
  /** Known words that may have been meant, if the index itself does not know this one. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * What to make of a word that the vocabulary may not know, in this order: chat
 * spelling, keys of Telex or VNI that were left undecoded, letters and number
 * typed together, syllables typed together, one wrong letter. A known word stays.
 */
export function repairWord(typed: string, { base }: TextWord, knowledge: Knowledge, isLast: boolean): Repair {
  const { vocabulary, phrases } = knowledge;
  const as = (text: string, told: boolean): Repair => ({ text, told, suggestions: [] });
  const lower = typed.toLowerCase();
  const chat = phrases.chat.get(lower);
  if (chat !== undefined && vocabulary.count(base) === 0) return as(chat, false);
  if (chat !== undefined) return { ...as(typed, false), also: chat };
  if (/^\d+$/.test(base) || vocabulary.count(base) > 0) return as(typed, false);
  const isKnown = (word: string | undefined): word is string =>
    word !== undefined && vocabulary.count(searchWord(word).base) > 0;
  const numbered = /^(\p{L}+?)(\d+(?:[a-z]\d?)?)$/u.exec(lower);
  const name = numbered?.[1] ?? '';
  if (numbered && phrases.counted.has(searchWord(name).base)) return as(`${name} ${numbered[2]}`, false);
  const vni = decodeVni(lower);
  if (isKnown(vni)) return as(vni, true);
  if (/^\d|\d.*\d$/.test(base) && !/^\p{L}{3}/u.test(lower)) return as(typed, false);
  const telex = decodeTelex(lower);
  if (isKnown(telex)) return as(telex, true);
  if (numbered) {
    const parts = split(name, knowledge);
    if (parts) return as(`${parts} ${numbered[2]}`, false);
  }
  const near = suggest(base, vocabulary);
  const unfinished = isLast && vocabulary.words.some((word) => word.startsWith(base));
  if (unfinished || (base.length < 8 && near.length > 0))
    return { text: typed, told: true, suggestions: near };
  const parts = split(lower, knowledge);
  if (parts) return as(parts, true);
  return { text: typed, told: true, suggestions: near };
}

/** The letters with spaces between the known words in them, abbreviated terms with their marks; `undefined` where there are none. */
function split(letters: string, { vocabulary, concepts }: Knowledge): string | undefined {
  const { base } = searchWord(letters);
  // Marks stand on letters, so both have the same length.
  if (base.length !== letters.length || base.length < 4) return undefined;
  const words = segment(base, vocabulary);
  if (!words || words.length < 2) return undefined;
  let start = 0;
  const written = words.map((word) => letters.slice(start, (start += word.length)));
  for (const { from, to, form } of concepts.find(written.map(searchWord)).reverse())
    written.splice(from, to - from, form.toLowerCase());
  return written.join(' ');
}
