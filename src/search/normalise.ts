import { SYLLABLE } from '../text/syllables.ts';
import { findReferences, type Reference } from './references.ts';
import { plainD, searchWord, type SearchWord } from './word.ts';

/** A word of a text and where it stands. */
export interface TextWord extends SearchWord {
  /** Offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
}

/** A text as both sides of the search see it. */
export interface NormalText {
  /** Composed (NFC), look-alikes of đ replaced; what the offsets count in. */
  readonly text: string;
  readonly words: readonly TextWord[];
  /** Dates, school years and document numbers, by the words they cover; never overlapping. */
  readonly references: readonly Reference[];
}

/**
 * Takes a text apart for the search: the one normaliser, used on articles when
 * the index is made and on what people type. Words by the rules of `searchWord`,
 * dates and document numbers by those of `findReferences`; and a number with
 * points between its thousands is one word.
 *
 * @param near the day (`YYYY-MM-DD`) that dates without a year are near to; without it they keep no year
 * @example normalise('Kết nạp Đảng').words.map(({ base }) => base) // ['ket', 'nap', 'dang']
 * @example normalise('11.297 lượt').words.map(({ base }) => base) // ['11297', 'luot']
 */
export function normalise(input: string, near?: string): NormalText {
  const text = plainD(input.normalize('NFC'));
  const words: TextWord[] = [];
  for (const { 0: written, index: start } of text.matchAll(SYLLABLE)) {
    const last = words.at(-1);
    const end = start + written.length;
    if (last && /^\d{3}$/.test(written) && isThousands(text.slice(last.start, start))) {
      words[words.length - 1] = {
        ...searchWord(text.slice(last.start, end).replaceAll('.', '')),
        start: last.start,
        end,
      };
    } else words.push({ ...searchWord(written), start, end });
  }
  return { text, words, references: findReferences(text, words, near) };
}

function isThousands(before: string): boolean {
  return /^\d{1,3}(?:\.\d{3})*\.$/.test(before);
}
