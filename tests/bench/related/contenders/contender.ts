import { byNewest } from '../../../../src/derive/article.ts';
import type { News } from '../news.ts';

/** A way to choose related news. */
export interface Contender {
  readonly title: string;
  /** For each article the slugs of `count` candidates, best first, never itself. */
  rank(
    articles: readonly News[],
    candidates: ReadonlySet<string>,
    count: number,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** How much an article has to do with a subject; 0 keeps it out of what is ranked. */
export type Likeness = (subject: News, other: News) => number;

/** A contender that compares two articles at a time: the most alike first, ties newest first, filled up with the newest of the category and then of all. */
export function pairwise(title: string, likeness: Likeness): Contender {
  return {
    title,
    rank(articles, candidates, count) {
      const newest = articles.filter(({ slug }) => candidates.has(slug)).toSorted(byNewest);
      const lists = articles.map((subject) => {
        const others = newest.filter((other) => other !== subject);
        const alike = others
          .map((other) => ({ other, score: likeness(subject, other) }))
          .filter(({ score }) => score > 0)
          .toSorted((a, b) => b.score - a.score)
          .map(({ other }) => other);
        return [subject.slug, filled(alike, subject, others, count)] as const;
      });
      return Promise.resolve(new Map(lists));
    },
  };
}

/** The first `count` slugs: of the list, then of the newest of the category, then of all. */
export function filled(
  list: readonly News[],
  subject: News,
  newest: readonly News[],
  count: number,
): string[] {
  const near = newest.filter(({ category }) => category.slug === subject.category.slug);
  return [...new Set([...list, ...near, ...newest])].slice(0, count).map(({ slug }) => slug);
}
