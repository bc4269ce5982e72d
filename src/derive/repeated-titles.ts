import { syllables } from '../text/syllables.ts';
import type { Article } from './article.ts';

/** A title that more articles have is that of a notice that comes again and again; a yearly event would take so many years. */
const MOST_ALIKE = 6;

/**
 * Of each article the title without its numbers, if many articles have the same:
 * `lịch công tác tuần` of the schedules of all weeks; else `undefined`.
 */
export function repeatedTitles(articles: readonly Pick<Article, 'title'>[]): (string | undefined)[] {
  const titles = articles.map(({ title }) =>
    syllables(title)
      .filter((word) => word > ':')
      .join(' '),
  );
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return titles.map((title) => ((counts.get(title) ?? 0) > MOST_ALIKE ? title : undefined));
}
