import { byNewest, type Article, type Term } from './article.ts';

/** A tag or series with its articles, newest first. */
export interface TermGroup extends Term {
  readonly articles: readonly Article[];
}

/**
 * The tags (or series) of the articles by address. Spellings that fold to one
 * slug are one, shown in the most frequent spelling; at a tie in that of the
 * newest article.
 */
export function groupTerms(
  articles: readonly Article[],
  termsOf: (article: Article) => readonly Term[],
): Map<string, TermGroup> {
  const groups = new Map<string, { articles: Article[]; spellings: Map<string, number> }>();
  for (const article of articles.toSorted(byNewest)) {
    for (const { slug, name } of termsOf(article)) {
      const group = groups.get(slug) ?? { articles: [], spellings: new Map<string, number>() };
      groups.set(slug, group);
      if (group.articles.at(-1) !== article) group.articles.push(article);
      group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1);
    }
  }
  return new Map(
    [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([slug, group]) => [
        slug,
        { slug, name: mostFrequent(group.spellings), articles: group.articles },
      ]),
  );
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
