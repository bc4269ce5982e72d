import type { Vocabulary } from './vocabulary.ts';

/** A word that may have been meant. */
export interface Suggestion {
  readonly base: string;
  /** How likely it was meant, against the likeliest: 1 and less. */
  readonly weight: number;
}

const MOST = 3;

/**
 * Known words that differ from an unknown one by one letter too many, too few,
 * wrong, or changed with its neighbour. Those whose first letter is the same and
 * those found in more articles come first. A change of neighbours counts a little
 * less than the others.
 *
 * @example suggest('hoahc', vocabulary)[0].base // 'hoach'
 */
export function suggest(base: string, vocabulary: Vocabulary): Suggestion[] {
  const near = vocabulary.words
    .filter((word) => Math.abs(word.length - base.length) <= 1 && word.length > 1)
    .map((word) => ({ word, far: distance(base, word) }))
    .filter(({ far }) => far <= 1)
    .map(({ word, far }) => ({
      base: word,
      score:
        Math.log1p(vocabulary.count(word)) -
        1.5 * far +
        1.5 * Number(word[0] === base[0]) +
        0.5 * Number(word.at(-1) === base.at(-1)),
    }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST);
  return near.map(({ base: word, score }) => ({
    base: word,
    weight: Math.exp((score - (near[0]?.score ?? 0)) / 6),
  }));
}

/** 1 when one letter differs, 0.8 when two have changed places, `Infinity` for more: what both words begin and end with is taken away first. */
function distance(one: string, other: string): number {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let end = 0;
  while (one.length - end > from && other.length - end > from && one.at(-1 - end) === other.at(-1 - end))
    end++;
  const left = one.slice(from, one.length - end);
  const right = other.slice(from, other.length - end);
  if (left.length < 2 && right.length < 2) return left || right ? 1 : 0;
  return left.length === 2 && left === [...right].reverse().join('') ? 0.8 : Infinity;
}

/**
 * Letters typed without spaces, parted into known words so that words in many
 * articles are preferred and few words to many; `undefined` where that does not
 * go up.
 *
 * @example segment('thoikhoabieu', vocabulary) // ['thoi', 'khoa', 'bieu']
 */
export function segment(letters: string, vocabulary: Vocabulary): string[] | undefined {
  const best: ({ readonly score: number; readonly start: number } | undefined)[] = [{ score: 0, start: 0 }];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = best[start];
      const count = vocabulary.count(letters.slice(start, end));
      if (!before || count === 0 || (end - start < 2 && letters.length > 1)) continue;
      const score = before.score + Math.log(count / vocabulary.pages) - 2;
      if (score > (best[end]?.score ?? -Infinity)) best[end] = { score, start };
    }
  }
  const words: string[] = [];
  for (let end = letters.length; end > 0;) {
    const step = best[end];
    if (!step) return undefined;
    words.unshift(letters.slice(step.start, end));
    end = step.start;
  }
  return words;
}
