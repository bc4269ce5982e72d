import type { Article } from './article.ts';
import { rankByReads, type Ranked } from './most-read.ts';
import type { VisitMonth } from './visit-months.ts';

/** The articles read most in a month. */
export interface MonthRanking<Item> {
  /** `2022-10` */
  readonly month: string;
  readonly ranked: readonly Ranked<Item>[];
}

/** The most read articles of each month that has some, newest month first. */
export function mostReadByMonth<Item extends Pick<Article, 'slug' | 'date'>>(
  months: readonly VisitMonth[],
  articles: readonly Item[],
  count: number,
): MonthRanking<Item>[] {
  return months
    .map(({ month, days }) => ({ month, ranked: rankByReads(articles, days).slice(0, count) }))
    .filter(({ ranked }) => ranked.length > 0)
    .toReversed();
}
