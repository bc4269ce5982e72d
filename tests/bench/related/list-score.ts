import { mean } from '../statistics.ts';
import type { Judgement } from './judgement.ts';

/** How long the block is. */
export const LIST_LENGTH = 5;

/** Both measures lie between 0 and 1. */
export interface ListScore {
  /** Gains, each divided by the logarithm of its place, over those of the best list possible. */
  readonly ndcg: number;
  /** How many of the five gain anything, over how many of five could. */
  readonly precision: number;
}

/** The scores of one list; undefined where no candidate would gain anything. */
export function scoreList(
  subject: string,
  list: readonly string[],
  { gains, kinds }: Judgement,
  candidates: ReadonlySet<string>,
): ListScore | undefined {
  const own = gains.get(subject) ?? new Map<string, number>();
  const ideal = [...own]
    .filter(([slug, gain]) => gain > 0 && candidates.has(slug))
    .toSorted(([, a], [, b]) => b - a)
    .map(([slug]) => slug);
  const best = gainsOf(withoutAlike(ideal, kinds), own).slice(0, LIST_LENGTH);
  if (best.length === 0) return undefined;
  const first = list.slice(0, LIST_LENGTH);
  const counted = new Set(withoutAlike(first, kinds));
  const got = first.map((slug) => (counted.has(slug) ? (own.get(slug) ?? 0) : 0));
  return {
    ndcg: discounted(got) / discounted(best),
    precision: got.filter((gain) => gain > 0).length / best.length,
  };
}

/** The means over all subjects that have a score; NaN of none. */
export function meanScore(
  lists: ReadonlyMap<string, readonly string[]>,
  judgement: Judgement,
  candidates: ReadonlySet<string>,
): ListScore & { readonly subjects: number } {
  const scores = [...judgement.gains.keys()]
    .map((subject) => scoreList(subject, lists.get(subject) ?? [], judgement, candidates))
    .filter((score) => score !== undefined);
  return {
    ndcg: mean(scores.map(({ ndcg }) => ndcg)),
    precision: mean(scores.map(({ precision }) => precision)),
    subjects: scores.length,
  };
}

/** Only the first of each kind. */
function withoutAlike(slugs: readonly string[], kinds: ReadonlyMap<string, string>): string[] {
  const seen = new Set<string>();
  return slugs.filter((slug) => {
    const kind = kinds.get(slug);
    if (kind === undefined) return true;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

function gainsOf(slugs: readonly string[], gains: ReadonlyMap<string, number>): number[] {
  return slugs.map((slug) => gains.get(slug) ?? 0);
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}
