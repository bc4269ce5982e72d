import type { Article } from './article.ts';

const DAY = 86_400_000;
const YEAR = 365.25;
/** What the same category adds: it decides between articles that little else tells apart. */
const CATEGORY = 0.1;
/** By which part likeness grows for an article of the same day, halving every six weeks: it is likely about the same event. */
const SAME_TIME = 0.5;
const HALVED_AFTER = 45;
/** The same for one of these weeks of another year, which bring the same events; by the number of years between, so that last year's comes first. */
const SAME_SEASON = 0.3;
const SEASON = 30;

/** By how much `raise` raises likeness at most. */
export const RAISED_AT_MOST = 1 + Math.max(SAME_TIME, SAME_SEASON);
export const ADDED_AT_MOST = CATEGORY;

/**
 * Raises the likeness of two articles by how close they are: in time, in season
 * (this year's opening of school and last year's), and by category.
 *
 * @returns a function of two places in `articles` and their likeness
 */
export function closenessOf(
  articles: readonly Pick<Article, 'category' | 'date'>[],
): (index: number, other: number, likeness: number) => number {
  const slugs = [...new Set(articles.map(({ category }) => category.slug))];
  const category = Int32Array.from(articles, (article) => slugs.indexOf(article.category.slug));
  const day = Float64Array.from(articles, ({ date }) => date.instant / DAY);
  return (index, other, likeness) => {
    const days = Math.abs((day[index] ?? 0) - (day[other] ?? 0));
    const years = Math.round(days / YEAR);
    const isSeason = years > 0 && Math.abs(days - years * YEAR) <= SEASON;
    const raised = isSeason ? SAME_SEASON / years : years === 0 ? SAME_TIME * 2 ** (-days / HALVED_AFTER) : 0;
    return likeness * (1 + raised) + (category[index] === category[other] ? CATEGORY : 0);
  };
}
