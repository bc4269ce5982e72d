/** Numbered terms with their weights: the product of two vectors is how alike what they stand for is. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Which vectors hold a term, and how much it weighs in each: typed arrays, since adding them up is the inner loop. */
export interface Postings {
  readonly indexes: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Turns vectors round: by term, the `most` vectors in which it weighs most, at
 * equal weights those that stand first. With the number of terms a vector has,
 * `most` bounds the work for one vector, so that the work for all grows with
 * their number and not with its square.
 */
export function invert(vectors: readonly Vector[], most: number): Map<number, Postings> {
  const lists = new Map<number, { readonly index: number; readonly weight: number }[]>();
  for (const [index, { terms, weights }] of vectors.entries()) {
    for (const [place, term] of terms.entries()) {
      const one = { index, weight: weights[place] ?? 0 };
      const list = lists.get(term);
      if (list) list.push(one);
      else lists.set(term, [one]);
    }
  }
  return new Map([...lists].map(([term, list]) => [term, pack(heaviest(list, most))]));
}

function heaviest<One extends { readonly weight: number }>(
  list: readonly One[],
  most: number,
): readonly One[] {
  return list.length > most ? list.toSorted((a, b) => b.weight - a.weight).slice(0, most) : list;
}

function pack(list: readonly { readonly index: number; readonly weight: number }[]): Postings {
  return {
    indexes: Int32Array.from(list, ({ index }) => index),
    weights: Float64Array.from(list, ({ weight }) => weight),
  };
}
