import type { Article } from './article.ts';
import { tagVectors } from './tag-vectors.ts';
import type { Words } from './text-vectors.ts';
import { invert, type Postings, type Vector } from './vectors.ts';

/** What a tag that no other article has counts, beside 1 for the very same text. */
const TAGS = 0.25;
/** What the next part of the same series counts: more than any text and tags; each part further away a little less. */
const SERIES = 2;
const SERIES_STEP = 0.05;
/** How many parts of a series on either side are looked at. */
const SERIES_PARTS = 5;
/** How many articles a syllable and a tag lead to. */
const POSTINGS = 100;

/** Which articles are like one, and how much. */
export interface Likeness {
  /** By article; 0 for those not among the touched. */
  readonly scores: Float64Array;
  /** The touched ones, `count` of them. */
  readonly touched: Int32Array;
  readonly count: number;
}

/**
 * How like the others are to an article: cosine of the texts, shared tags by
 * rarity, neighbours in the same series, added up. What it returns stays valid
 * until the next call.
 *
 * @param articles in order of time
 * @param words of each
 */
export function likenessOf(
  articles: readonly Pick<Article, 'tags' | 'series'>[],
  words: readonly Words[],
): (index: number) => Likeness {
  const texts = words.map(({ vector }) => vector);
  const tags = tagVectors(articles);
  const textPostings = invert(texts, POSTINGS);
  const tagPostings = invert(tags, POSTINGS);
  const parts = seriesParts(articles);
  const sum = new Sum(articles.length);
  return (index) => {
    sum.clear();
    addProducts(sum, texts[index], 1, textPostings);
    addProducts(sum, tags[index], TAGS, tagPostings);
    for (const { other, distance } of parts(index)) sum.add(other, SERIES - SERIES_STEP * distance);
    return sum;
  };
}

class Sum implements Likeness {
  readonly scores: Float64Array;
  readonly touched: Int32Array;
  count = 0;

  constructor(size: number) {
    this.scores = new Float64Array(size);
    this.touched = new Int32Array(size);
  }

  add(other: number, score: number): void {
    const before = this.scores[other] as number;
    if (before === 0) this.touched[this.count++] = other;
    this.scores[other] = before + score;
  }

  /** Adds `weight` times each of a list: the inner loop, so all that it touches is at hand. */
  addList({ indexes, weights }: Postings, weight: number): void {
    const { scores, touched } = this;
    let { count } = this;
    for (let at = 0; at < indexes.length; at++) {
      const other = indexes[at] as number;
      const before = scores[other] as number;
      if (before === 0) touched[count++] = other;
      scores[other] = before + weight * (weights[at] as number);
    }
    this.count = count;
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.scores[this.touched[at] as number] = 0;
    this.count = 0;
  }
}

function addProducts(
  sum: Sum,
  vector: Vector | undefined,
  scale: number,
  postings: readonly Postings[],
): void {
  for (let place = 0; place < (vector?.terms.length ?? 0); place++) {
    const list = postings[vector?.terms[place] as number] as Postings;
    const weight = scale * (vector?.weights[place] as number);
    sum.addList(list, weight);
  }
}

/** The parts of an article's series nearest to it in time. */
function seriesParts(
  articles: readonly Pick<Article, 'series'>[],
): (index: number) => { readonly other: number; readonly distance: number }[] {
  const inSeries = articles.flatMap(({ series }, index) => (series ? [{ slug: series.slug, index }] : []));
  const bySlug = Map.groupBy(inSeries, ({ slug }) => slug);
  return (index) => {
    const all = bySlug.get(articles[index]?.series?.slug ?? '') ?? [];
    const at = all.findIndex((part) => part.index === index);
    const from = Math.max(0, at - SERIES_PARTS);
    return all
      .slice(from, at + SERIES_PARTS + 1)
      .map((part, place) => ({ other: part.index, distance: Math.abs(from + place - at) }))
      .filter(({ distance }) => distance > 0);
  };
}
