/** What the browser knows of the words of the index before it loads any of it. */
export interface Vocabulary {
  /** How many articles are listed. */
  readonly pages: number;
  /** About how many articles hold the word, whatever its marks; 0 for one that is not listed. */
  count(base: string): number;
  /** All words, in order. */
  readonly words: readonly string[];
}

/** Steps in which counts are kept: a letter stands for 2^(n / 1.8), which 16,000 articles need 25 of. */
const STEPS_PER_DOUBLING = 1.8;
const FIRST = 'A'.charCodeAt(0);

/** More words than this, and those of a single article are left out: they are asked of the index itself. */
const SMALL = 4000;

/**
 * The words of all articles with how many articles hold them, as short text: each
 * word followed by a capital letter for its count.
 *
 * @param pages the bases of the words of each article
 * @example packVocabulary([['an', 'anh'], ['an']]) // 'anCanhA'
 */
export function packVocabulary(pages: readonly Iterable<string>[]): string {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const base of new Set(page))
      if (/^[a-z]{1,12}$|^[a-z]{1,6}\d{1,4}[a-z]?$/.test(base)) counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  const least = counts.size > SMALL ? 2 : 1;
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([base, count]) =>
        base + String.fromCharCode(FIRST + Math.min(25, Math.round(STEPS_PER_DOUBLING * Math.log2(count)))),
    )
    .join('');
}

/** @param packed what `packVocabulary` made */
export function readVocabulary(packed: string, pages: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const [, base = '', count = 'A'] of packed.matchAll(/([a-z\d]+)([A-Z])/g))
    counts.set(base, 2 ** ((count.charCodeAt(0) - FIRST) / STEPS_PER_DOUBLING));
  return { pages, words: [...counts.keys()], count: (base) => counts.get(base) ?? 0 };
}
