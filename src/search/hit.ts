import type { Concepts } from './concepts.ts';
import { excerpt, markWhole, matchRanges, type Segment } from './excerpt.ts';
import { normalise, type NormalText } from './normalise.ts';
import type { Unit } from './unit.ts';

/** What the index keeps to be shown of an article. */
export interface Shown {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly day: string;
  readonly category: string;
}

/** The same, read for marking and ranking. */
export interface ReadArticle extends Shown {
  readonly head: NormalText;
  readonly body: NormalText;
}

/** Dates without a year are read the same way as for the index. */
export function readShown(shown: Shown): ReadArticle {
  const { title, text, day } = shown;
  return { ...shown, head: normalise(title, day), body: normalise(text, day) };
}

/** An article as the list of results shows it. */
export interface Hit {
  readonly url: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly category: string;
  /** How this article spells what was asked for, by how it was typed. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** An article with what was asked for marked; words that only hold a sentence together are not, if others are. */
export function makeHit(
  { url, head, body, day, category }: ReadArticle,
  asked: readonly Unit[],
  concepts: Concepts,
): Hit {
  const telling = asked.filter(({ weight }) => weight >= 1);
  const units = telling.length > 0 ? telling : asked;
  const inHead = matchRanges(head, units, concepts);
  const inBody = matchRanges(body, units, concepts);
  const spellings = new Map<string, string>();
  for (const [{ text: written, words }, ranges] of [
    [body, inBody],
    [head, inHead],
  ] as const)
    for (const { from, to, unit } of ranges)
      spellings.set(units[unit]?.typed ?? '', written.slice(words[from]?.start, words[to - 1]?.end));
  return { url, title: markWhole(head, inHead), excerpt: excerpt(body, inBody), day, category, spellings };
}

/** The query with each word that was only guessed at as the first hit that has it spells it. */
export function correctedQuery(query: string, units: readonly Unit[], hits: readonly Hit[]): string {
  let corrected = query;
  for (const { typed, length, readings } of units) {
    if (length > 1 || !readings.some(({ guess }) => guess)) continue;
    const spelling = hits.find(({ spellings }) => spellings.has(typed))?.spellings.get(typed);
    if (spelling !== undefined && basesOf(spelling) !== basesOf(typed))
      corrected = corrected.replace(typed, () => spelling.toLowerCase());
  }
  return corrected;
}

/**
 * The letters of a text's words, whatever their marks and what stands between.
 *
 * @example basesOf('Kết nạp Đảng.') // 'ket nap dang'
 */
export function basesOf(text: string): string {
  return normalise(text)
    .words.map(({ base }) => base)
    .join(' ');
}
