import { byNewest, type Article } from './article.ts';
import { invert, rarityVectors, textVectors, type Postings } from './term-vectors.ts';

/** What the ranking looks at. */
export type RelatedInput = Pick<
  Article,
  'slug' | 'title' | 'text' | 'category' | 'tags' | 'series' | 'date' | 'related'
>;

/** Weights found by looking at the sample school: a series outweighs all, a shared rare tag about as much as a like text. */
const WEIGHTS = { series: 3, tags: 1, text: 1.6, category: 0.25, season: 0.2 } as const;
const DAY = 86_400_000;

/**
 * For each article those related to it, best first: hand-picked ones, then by
 * series, shared tags weighted by rarity, likeness of text (cosine of TF-IDF over
 * syllables, marks kept), category, and the same season of another year. Filled up
 * with the newest of the category, then of all, so that only a site with too few
 * articles has fewer than `count`. Ties: newer first, then slug.
 *
 * @param articles subjects and candidates; the caller leaves out what is unpublished
 * @param candidates slugs that may be shown (not expired)
 */
export function relateArticles<Item extends RelatedInput>(
  articles: readonly Item[],
  candidates: ReadonlySet<string>,
  count: number,
): Map<string, Item[]> {
  const vectors = [
    textVectors(articles, WEIGHTS.text),
    rarityVectors(
      articles.map(({ tags }) => [...new Set(tags.map(({ slug }) => slug))]),
      WEIGHTS.tags,
    ),
    rarityVectors(
      articles.map(({ series }) => (series ? [series.slug] : [])),
      WEIGHTS.series,
    ),
  ].map((ofArticles) => ({ ofArticles, postings: invert(ofArticles) }));
  const newest = articles.filter(({ slug }) => candidates.has(slug)).toSorted(byNewest);
  const newestByCategory = Map.groupBy(newest, ({ category }) => category.slug);
  const bySlug = new Map(newest.map((article) => [article.slug, article]));
  const facts = factsOf(articles, newest);
  const scores = new Float64Array(articles.length);
  return new Map(
    articles.map((article, index) => {
      const touched: number[] = [];
      for (const { ofArticles, postings } of vectors) {
        for (const [term, weight] of ofArticles[index] ?? [])
          addScores(scores, touched, postings.get(term), weight);
      }
      const best = highest(index, touched, scores, facts, count + 1).map((other) => articles[other] as Item);
      for (const other of touched) scores[other] = 0;
      const picked = article.related.map((slug) => bySlug.get(slug)).filter((item) => item !== undefined);
      return [
        article.slug,
        firstOthers(
          article,
          [picked, best, newestByCategory.get(article.category.slug) ?? [], newest],
          count,
        ),
      ];
    }),
  );
}

/** What the inner loops need of each article, as numbers. */
interface Facts {
  readonly category: Int32Array;
  readonly day: Float64Array;
  /** Place among the newest first; -1 for one that is not shown. */
  readonly rank: Int32Array;
}

function factsOf(articles: readonly RelatedInput[], newest: readonly RelatedInput[]): Facts {
  const categories = [...new Set(articles.map(({ category }) => category.slug))];
  const ranks = new Map(newest.map((article, rank) => [article, rank]));
  return {
    category: Int32Array.from(articles, ({ category }) => categories.indexOf(category.slug)),
    day: Float64Array.from(articles, ({ date }) => date.instant / DAY),
    rank: Int32Array.from(articles, (article) => ranks.get(article) ?? -1),
  };
}

function addScores(
  scores: Float64Array,
  touched: number[],
  postings: Postings | undefined,
  weight: number,
): void {
  if (!postings) return;
  const { indexes, weights } = postings;
  for (let place = 0; place < indexes.length; place++) {
    const other = indexes[place] as number;
    if (scores[other] === 0) touched.push(other);
    scores[other] = (scores[other] as number) + weight * (weights[place] as number);
  }
}

/** The `count` shown articles with the highest score, closeness added; ties newer first. */
function highest(
  index: number,
  touched: readonly number[],
  scores: Float64Array,
  facts: Facts,
  count: number,
): number[] {
  const best: number[] = [];
  const bestScores: number[] = [];
  for (const other of touched) {
    const rank = facts.rank[other] as number;
    if (rank < 0) continue;
    const score = (scores[other] as number) + closeness(facts, index, other);
    let place = best.length;
    while (
      place > 0 &&
      isBehind(bestScores[place - 1] as number, facts.rank[best[place - 1] as number] as number, score, rank)
    )
      place--;
    if (place === count) continue;
    best.splice(place, 0, other);
    bestScores.splice(place, 0, score);
    if (best.length > count) best.length = bestScores.length = count;
  }
  return best;
}

function isBehind(score: number, rank: number, otherScore: number, otherRank: number): boolean {
  return score === otherScore ? rank > otherRank : score < otherScore;
}

/** What category and season add: the same weeks of another year bring the same events. */
function closeness({ category, day }: Facts, index: number, other: number): number {
  const sameCategory = category[index] === category[other] ? WEIGHTS.category : 0;
  const days = Math.abs((day[index] as number) - (day[other] as number));
  const offSeason = Math.abs(days - Math.round(days / 365.25) * 365.25);
  return sameCategory + (days > 180 && offSeason < 30 ? WEIGHTS.season : 0);
}

/** The first `count` different ones of the lists that are not the article itself. */
function firstOthers<Item>(article: Item, lists: readonly (readonly Item[])[], count: number): Item[] {
  const chosen = new Set<Item>();
  for (const list of lists) {
    for (const item of list) {
      if (chosen.size === count) return [...chosen];
      if (item !== article) chosen.add(item);
    }
  }
  return [...chosen];
}
