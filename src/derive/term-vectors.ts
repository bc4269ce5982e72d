import { syllables } from '../text/syllables.ts';
import type { Article } from './article.ts';

/** A title says in ten syllables what the text says in three hundred. */
const TITLE_REPEATS = 4;
/** Syllables kept of each article, the heaviest by TF-IDF. */
const TERMS_PER_ARTICLE = 30;
/** Articles kept for each syllable, tag and series, the heaviest: with the number above it bounds the work for one article, so the whole grows with the number of articles and not with its square. */
const ARTICLES_PER_TERM = 200;

type Text = Pick<Article, 'title' | 'text'>;

/** Which articles have a term, and how much it weighs in each: typed arrays, since this is the inner loop. */
export interface Postings {
  readonly indexes: Int32Array;
  readonly weights: Float64Array;
}

/** An article's terms; the product of two vectors is how alike the articles are. */
export type Vector = readonly (readonly [term: string, weight: number])[];

/** Vectors of TF-IDF over syllables, title above text, cut to the heaviest terms: their product is the cosine times `scale`. */
export function textVectors(articles: readonly Text[], scale: number): Vector[] {
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
    return weighted.map(([term, weight]) => [term, (Math.sqrt(scale) * weight) / length]);
  });
}

/** Vectors of names: two articles that share one get `scale` over the square root of how many have it; a name that all others have too says little. */
export function rarityVectors(names: readonly (readonly string[])[], scale: number): Vector[] {
  const holders = new Map<string, number>();
  for (const name of names.flat()) holders.set(name, (holders.get(name) ?? 0) + 1);
  return names.map((own) => own.map((name) => [name, Math.sqrt(scale / Math.sqrt(holders.get(name) ?? 1))]));
}

/** Turns vectors round: by term, the articles in which it weighs most. */
export function invert(vectors: readonly Vector[]): Map<string, Postings> {
  const lists = new Map<string, { index: number; weight: number }[]>();
  for (const [index, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const list = lists.get(term);
      if (list) list.push({ index, weight });
      else lists.set(term, [{ index, weight }]);
    }
  }
  return new Map(
    [...lists].map(([term, list]) => [
      term,
      pack(list.toSorted((a, b) => b.weight - a.weight).slice(0, ARTICLES_PER_TERM)),
    ]),
  );
}

function pack(list: readonly { index: number; weight: number }[]): Postings {
  return {
    indexes: Int32Array.from(list, ({ index }) => index),
    weights: Float64Array.from(list, ({ weight }) => weight),
  };
}
