import type { VisitLine } from '../schemas/visits.ts';
import { addDays } from '../text/dates.ts';
import { joinVisits } from '../visits/join.ts';
import { byNewest, type Article } from './article.ts';
import { daysOf } from './visit-figures.ts';

export interface Ranked<Item> {
  readonly article: Item;
  readonly reads: number;
}

/**
 * The articles read most in the `days` days up to and with `today`, ties newer
 * first. Undefined when fewer than `count` were read at all: a ranking made of
 * noise is none.
 *
 * @param pathOf an article's path as the ledger writes it, without base path
 */
export function mostRead<Item extends Pick<Article, 'slug' | 'date'>>(
  articles: readonly Item[],
  lines: readonly VisitLine[],
  {
    today,
    days,
    count,
    pathOf,
  }: { today: string; days: number; count: number; pathOf: (article: Item) => string },
): Ranked<Item>[] | undefined {
  const first = addDays(today, 1 - days);
  const reads = new Map<string, number>();
  for (const { d, top } of daysOf(joinVisits(lines))) {
    if (d < first || d > today) continue;
    for (const [path, number] of Object.entries(top ?? {})) reads.set(path, (reads.get(path) ?? 0) + number);
  }
  const ranked = articles
    .map((article) => ({ article, reads: reads.get(pathOf(article)) ?? 0 }))
    .filter((entry) => entry.reads > 0)
    .toSorted((a, b) => b.reads - a.reads || byNewest(a.article, b.article))
    .slice(0, count);
  return ranked.length === count ? ranked : undefined;
}
