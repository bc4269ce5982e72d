import type { VisitLine } from '../schemas/visits.ts';
import { addDays } from '../text/dates.ts';
import { PATHS } from '../urls.ts';
import { byNewest, type Article } from './article.ts';

export interface Ranked<Item> {
  readonly article: Item;
  readonly reads: number;
}

/** Reads that the entries of a ranking must have on average: below that a family that comes back decides it. */
const READS_EACH = 3;

/**
 * The articles read most in the `days` days up to and with `today`, ties newer
 * first. Undefined when fewer than `count` were read at all, or all of them so
 * little that the order would be chance: a ranking made of noise is none.
 */
export function mostRead<Item extends Pick<Article, 'slug' | 'date'>>(
  articles: readonly Item[],
  lines: readonly VisitLine[],
  { today, days, count }: { today: string; days: number; count: number },
): Ranked<Item>[] | undefined {
  const first = addDays(today, 1 - days);
  const ranked = rankByReads(
    articles,
    lines.filter(({ d }) => d >= first && d <= today),
  ).slice(0, count);
  const all = ranked.reduce((sum, { reads }) => sum + reads, 0);
  return ranked.length === count && all >= READS_EACH * count ? ranked : undefined;
}

/** The articles that the days' lists of the most read name, by their reads, ties newer first. */
export function rankByReads<Item extends Pick<Article, 'slug' | 'date'>>(
  articles: readonly Item[],
  days: readonly VisitLine[],
): Ranked<Item>[] {
  const reads = new Map<string, number>();
  for (const { top } of days) {
    for (const [path, number] of Object.entries(top ?? {})) reads.set(path, (reads.get(path) ?? 0) + number);
  }
  return articles
    .map((article) => ({ article, reads: reads.get(PATHS.article(article.slug)) ?? 0 }))
    .filter((entry) => entry.reads > 0)
    .toSorted((a, b) => b.reads - a.reads || byNewest(a.article, b.article));
}
