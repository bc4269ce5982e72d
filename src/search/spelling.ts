import type { Vocabulary } from './vocabulary.ts';

/** A word that may have been meant. */
export interface Suggestion {
  readonly base: string;
  /** How likely it was meant, against the likeliest: 1 and less. */
  readonly weight: number;
}

const MOST = 3;

/** Sounds that dialects and typing confuse, so that one for the other is a smaller mistake. */
const CONFUSED = ['l n', 's x', 'i y', 'c k', 'd z', 'f p', 'v b', 'n m', 'o p', 'u i', 'a s', 'g h', 't r'];

/**
 * Known words that differ from an unknown one by one letter too many, too few,
 * wrong, or changed with its neighbour; from six letters on by two if nothing is
 * nearer. Those whose first letter is the same and those found in more articles
 * come first. The distance is optimal string alignment (Boytsov 2011).
 *
 * @example suggest('hoahc', vocabulary)[0].base // 'hoach'
 */
export function suggest(base: string, vocabulary: Vocabulary): Suggestion[] {
  for (const limit of base.length >= 6 ? [1, 2] : [1]) {
    const near = vocabulary.words
      .filter((word) => Math.abs(word.length - base.length) <= limit && word.length > 1)
      .map((word) => ({ word, distance: distance(base, word, limit) }))
      .filter((one) => one.distance <= limit)
      .map(({ word, distance: far }) => ({
        base: word,
        score:
          Math.log1p(vocabulary.count(word)) -
          1.5 * far +
          (word[0] === base[0] ? 1.5 : 0) +
          (word.at(-1) === base.at(-1) ? 0.5 : 0),
      }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST);
    const best = near[0]?.score ?? 0;
    if (near.length > 0)
      return near.map(({ base: word, score }) => ({ base: word, weight: Math.exp((score - best) / 6) }));
  }
  return [];
}

function distance(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + cheap(one[i - 1] ?? '', other[j - 1] ?? ''),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return Infinity;
    before = row;
    row = next;
  }
  return row[other.length] ?? Infinity;
}

function cheap(one: string, other: string): number {
  if (one === other) return 0;
  return CONFUSED.some((pair) => pair.includes(one) && pair.includes(other)) ? 0.7 : 1;
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
