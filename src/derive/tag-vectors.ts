import type { Article } from './article.ts';
import type { Vector } from './vectors.ts';

/**
 * Vectors of tags: two articles that share one get from it 1 where no other has
 * it, less the more have it, and nothing where all have: `1 − ln d / ln N` for a
 * tag of `d` among `N` articles.
 */
export function tagVectors(articles: readonly Pick<Article, 'tags'>[]): Vector[] {
  const slugs = articles.map(({ tags }) => [...new Set(tags.map(({ slug }) => slug))]);
  const holders = new Map<string, number>();
  for (const slug of slugs.flat()) holders.set(slug, (holders.get(slug) ?? 0) + 1);
  const numbers = new Map([...holders.keys()].map((slug, number) => [slug, number]));
  const rarity = (slug: string): number =>
    1 - Math.log(holders.get(slug) ?? 1) / Math.log(Math.max(2, articles.length));
  return slugs.map((own) => ({
    terms: Int32Array.from(own, (slug) => numbers.get(slug) ?? 0),
    weights: Float64Array.from(own, (slug) => Math.sqrt(rarity(slug))),
  }));
}
