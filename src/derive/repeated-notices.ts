import { syllables } from '../text/syllables.ts';
import type { Article } from './article.ts';

/** What comes oftener than this under one title is a notice that comes again and again; a yearly event would take so many years. */
const MOST_ALIKE = 6;

/**
 * Numbers the kinds of notices that come again and again, such as `Lịch công tác
 * tuần 12`: by article the number of its kind from 0, or -1. Those of a kind have
 * the same title but for its numbers, and say the same as the first of them; `Thư
 * cảm ơn` may well be the title of many articles that have nothing in common.
 */
export function repeatedNotices(
  articles: readonly Pick<Article, 'title'>[],
  sayTheSame: (one: number, other: number) => boolean,
): Int32Array {
  const kinds = new Int32Array(articles.length).fill(-1);
  const byTitle = Map.groupBy(articles.keys(), (index) => withoutNumbers(articles[index]?.title ?? ''));
  let count = 0;
  for (const ofTitle of byTitle.values()) {
    if (ofTitle.length <= MOST_ALIKE) continue;
    const alike = ofTitle.filter((index) => sayTheSame(ofTitle[0] as number, index));
    if (alike.length <= MOST_ALIKE) continue;
    for (const index of alike) kinds[index] = count;
    count++;
  }
  return kinds;
}

function withoutNumbers(title: string): string {
  return syllables(title)
    .filter((word) => word > ':')
    .join(' ');
}
