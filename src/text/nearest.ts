import { fold } from './fold.ts';

/**
 * The candidate that is most like the word, or undefined when none is near:
 * alike after folding and dropping signs, or at most a third of its letters
 * away (Levenshtein). Ties go to the earlier candidate.
 *
 * @example nearest('sumary', ['summary', 'series']) // 'summary'
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = bare(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, bare(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function bare(text: string): string {
  return fold(text).replace(/[^a-z0-9.]/g, '');
}

/** Levenshtein's distance, or `limit` as soon as it cannot be smaller. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return Math.min(limit, previous[b.length] ?? limit);
}
