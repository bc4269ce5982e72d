import { syllables } from '../text/syllables.ts';
import { byNewest, type Article } from './article.ts';

/** What the ranking looks at. */
export type RelatedInput = Pick<
  Article,
  'slug' | 'title' | 'text' | 'category' | 'tags' | 'series' | 'date' | 'related'
>;

/** Weights found by looking at the sample school: a series outweighs all, a shared rare tag about as much as a like text. */
const WEIGHTS = { series: 3, tags: 1, text: 1.6, category: 0.25, season: 0.2 } as const;
/** A title says in ten syllables what the text says in three hundred. */
const TITLE_REPEATS = 4;
/** Syllables kept of each article, the heaviest by TF-IDF: keeps the cost near-linear in the number of articles. */
const TERMS_PER_ARTICLE = 40;
const DAY = 86_400_000;

/**
 * For each article the slugs of those related to it, best first: hand-picked
 * ones, then by series, shared tags weighted by rarity, likeness of text (cosine
 * of TF-IDF over syllables, marks kept), category, and the same season of another
 * year. Filled up with the newest of the category, then of all, so that only a
 * site with too few articles has fewer than `count`. Ties: newer first, then slug.
 *
 * @param articles candidates and subjects; the caller leaves out what is unpublished
 * @param candidates slugs that may be shown (not expired)
 */
export function relateArticles<Item extends RelatedInput>(
  articles: readonly Item[],
  candidates: ReadonlySet<string>,
  count: number,
): Map<string, Item[]> {
  const vectors = textVectors(articles);
  const postings = new Map<string, [index: number, weight: number][]>();
  for (const [index, vector] of vectors.entries()) {
    for (const [term, weight] of vector) append(postings, term, [index, weight] as [number, number]);
  }
  const byTag = groupIndexes(articles, ({ tags }) => tags.map(({ slug }) => slug));
  const bySeries = groupIndexes(articles, ({ series }) => (series ? [series.slug] : []));
  const newest = articles.toSorted(byNewest);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const result = new Map<string, Item[]>();
  for (const [index, article] of articles.entries()) {
    const scores = new Map<number, number>();
    const add = (other: number, score: number): void =>
      void scores.set(other, (scores.get(other) ?? 0) + score);
    for (const [term, weight] of vectors[index] ?? []) {
      for (const [other, otherWeight] of postings.get(term) ?? [])
        add(other, WEIGHTS.text * weight * otherWeight);
    }
    for (const { slug } of article.tags) {
      const sharing = byTag.get(slug) ?? [];
      for (const other of sharing) add(other, WEIGHTS.tags / Math.sqrt(sharing.length));
    }
    for (const other of article.series ? (bySeries.get(article.series.slug) ?? []) : [])
      add(other, WEIGHTS.series);
    const ranked = [...scores]
      .map(([other, score]) => ({
        item: articles[other] as Item,
        score: score + closeness(article, articles[other] as Item),
      }))
      .toSorted((a, b) => b.score - a.score || byNewest(a.item, b.item))
      .map(({ item }) => item);
    const picked = article.related.map((slug) => bySlug.get(slug)).filter((item) => item !== undefined);
    result.set(
      article.slug,
      fill(
        article,
        [picked, ranked, newest.filter(({ category }) => category.slug === article.category.slug), newest],
        candidates,
        count,
      ),
    );
  }
  return result;
}

function closeness(a: RelatedInput, b: RelatedInput): number {
  const sameCategory = a.category.slug === b.category.slug ? WEIGHTS.category : 0;
  const days = Math.abs(a.date.instant - b.date.instant) / DAY;
  const offSeason = Math.abs(days - Math.round(days / 365.25) * 365.25);
  return sameCategory + (days > 180 && offSeason < 30 ? WEIGHTS.season : 0);
}

function fill<Item extends RelatedInput>(
  article: Item,
  sources: readonly (readonly Item[])[],
  candidates: ReadonlySet<string>,
  count: number,
): Item[] {
  const chosen = new Set<Item>();
  for (const source of sources) {
    for (const item of source) {
      if (chosen.size === count) return [...chosen];
      if (item.slug !== article.slug && candidates.has(item.slug)) chosen.add(item);
    }
  }
  return [...chosen];
}

/** Unit vectors of TF-IDF, cut to the heaviest terms. */
function textVectors(articles: readonly RelatedInput[]): Map<string, number>[] {
  const counts = articles.map(({ title, text }) => {
    const terms = new Map<string, number>();
    for (const term of syllables(text)) terms.set(term, (terms.get(term) ?? 0) + 1);
    for (const term of syllables(title)) terms.set(term, (terms.get(term) ?? 0) + TITLE_REPEATS);
    return terms;
  });
  const documents = new Map<string, number>();
  for (const terms of counts)
    for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return counts.map((terms) => {
    const weighted = [...terms]
      .map(
        ([term, count]) =>
          [term, (1 + Math.log(count)) * Math.log(articles.length / (documents.get(term) ?? 1))] as const,
      )
      .filter(([, weight]) => weight > 0)
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, TERMS_PER_ARTICLE);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(weighted.map(([term, weight]) => [term, weight / length]));
  });
}

function groupIndexes<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, item] of items.entries())
    for (const key of new Set(keysOf(item))) append(groups, key, index);
  return groups;
}

function append<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
