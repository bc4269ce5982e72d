import type { VisitLine } from '../schemas/visits.ts';
import { addDays } from '../text/dates.ts';
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
  const reads = readsByPath(lines.filter(({ d }) => d >= first && d <= today));
  const ranked = articles
    .map((article) => ({ article, reads: reads.get(pathOf(article)) ?? 0 }))
    .filter((entry) => entry.reads > 0)
    .toSorted((a, b) => b.reads - a.reads || byNewest(a.article, b.article))
    .slice(0, count);
  const all = ranked.reduce((sum, entry) => sum + entry.reads, 0);
  return ranked.length === count && all >= READS_EACH * count ? ranked : undefined;
}

/** Reads over all the days by address: those of each day's twenty most read. */
export function readsByPath(lines: readonly VisitLine[]): Map<string, number> {
  const reads = new Map<string, number>();
  for (const { top } of lines) {
    for (const [path, number] of Object.entries(top ?? {})) reads.set(path, (reads.get(path) ?? 0) + number);
  }
  return reads;
}
