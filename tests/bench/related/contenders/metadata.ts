import type { News } from '../news.ts';
import { pairwise } from './contender.ts';

/** What most themes do. */
export const newestInCategory = pairwise('newest in category', (subject, other) =>
  Number(subject.category.slug === other.category.slug),
);

/** The more tags in common the better. */
export const sharedTags = pairwise('shared tags', (subject, other) => shared(subject, other));

const MAX_WEIGHT = 100;
const THRESHOLD = 80;

/**
 * Hugo's related content, counted as its inverted index counts: each common keyword
 * adds the weight of its index; what stays is where the average weight of the matches,
 * as a share of the greatest, reaches the threshold divided by their number. Hugo's
 * documented defaults are keywords 100, tags 80, date 10 and threshold 80. Taken here,
 * for articles without keywords: tags 100, category and series 80, date 10 by year and
 * month (`pattern: 200601`), threshold 80. Its `includeNewer` is false by default and
 * true here, so that it may show what the others may. What it leaves empty is filled
 * up as for all contenders.
 */
export const hugoLike = pairwise('keyword index, as Hugo', (subject, other) => {
  const weights = [
    ...Array.from({ length: shared(subject, other) }, () => 100),
    ...(subject.category.slug === other.category.slug ? [80] : []),
    ...(subject.series && subject.series.slug === other.series?.slug ? [80] : []),
    ...(subject.date.day.slice(0, 7) === other.date.day.slice(0, 7) ? [10] : []),
  ];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const average = Math.round((Math.trunc(sum / weights.length) / MAX_WEIGHT) * 100);
  return weights.length > 0 && average >= Math.trunc(THRESHOLD / weights.length) ? sum : 0;
});

function shared(subject: News, other: News): number {
  const own = new Set(subject.tags.map(({ slug }) => slug));
  return other.tags.filter(({ slug }) => own.has(slug)).length;
}
