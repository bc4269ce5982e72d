import { mean } from '../statistics.ts';
import type { Query } from './query.ts';

/** How well one answer did. */
export interface Outcome {
  readonly kind: string;
  /** Place of the first right result among ten, from 1; 0 when none is. */
  readonly rank: number;
  readonly empty: boolean;
  /** For head queries whose newest article is known: whether it came first. */
  readonly newestFirst?: boolean;
}

export function judge({ kind, right, newest }: Query, slugs: readonly string[]): Outcome {
  return {
    kind,
    rank: slugs.findIndex((slug) => right.includes(slug)) + 1,
    empty: slugs.length === 0,
    ...(newest?.length && { newestFirst: newest.includes(slugs[0] ?? '') }),
  };
}

/** Figures of one kind, or of all. */
export interface Score {
  readonly queries: number;
  /** Share of queries whose first result is right. */
  readonly first: number;
  /** Mean reciprocal rank of the first right result among ten. */
  readonly mrr: number;
  /** Share of queries without any result. */
  readonly empty: number;
  /** Share of head queries answered newest first; null where none tells. */
  readonly newestFirst: number | null;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const telling = outcomes.flatMap(({ newestFirst }) => (newestFirst === undefined ? [] : [newestFirst]));
  const share = (list: readonly boolean[]): number => mean(list.map(Number));
  return {
    queries: outcomes.length,
    first: share(outcomes.map(({ rank }) => rank === 1)),
    mrr: mean(outcomes.map(({ rank }) => (rank === 0 ? 0 : 1 / rank))),
    empty: share(outcomes.map(({ empty }) => empty)),
    newestFirst: telling.length > 0 ? share(telling) : null,
  };
}
