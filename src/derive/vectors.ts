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
export function invert(vectors: readonly Vector[], most: number): Postings[] {
  const ends = endsOf(vectors);
  const places = Int32Array.from(ends, (_, term) => (term === 0 ? 0 : (ends[term - 1] as number)));
  const indexes = new Int32Array(ends.at(-1) ?? 0);
  const weights = new Float64Array(indexes.length);
  for (const [index, vector] of vectors.entries()) {
    for (let at = 0; at < vector.terms.length; at++) {
      const term = vector.terms[at] as number;
      const place = places[term] as number;
      indexes[place] = index;
      weights[place] = vector.weights[at] as number;
      places[term] = place + 1;
    }
  }
  return Array.from(ends, (end, term) => {
    const start = term === 0 ? 0 : (ends[term - 1] as number);
    const list = { indexes: indexes.subarray(start, end), weights: weights.subarray(start, end) };
    return end - start > most ? heaviest(list, most) : list;
  });
}

/** Where each term's vectors end, if those of all terms stood in one row. */
function endsOf(vectors: readonly Vector[]): Int32Array {
  let terms = 0;
  for (const vector of vectors) for (const term of vector.terms) terms = Math.max(terms, term + 1);
  const ends = new Int32Array(terms);
  for (const vector of vectors) for (const term of vector.terms) ends[term] = (ends[term] as number) + 1;
  for (let term = 1; term < terms; term++) ends[term] = (ends[term] as number) + (ends[term - 1] as number);
  return ends;
}

function heaviest({ indexes, weights }: Postings, most: number): Postings {
  const least = weights.toSorted()[weights.length - most] as number;
  const places: number[] = [];
  const equal: number[] = [];
  for (let place = 0; place < weights.length; place++) {
    if ((weights[place] as number) > least) places.push(place);
    else if (weights[place] === least) equal.push(place);
  }
  places.push(...equal.slice(0, most - places.length));
  return {
    indexes: Int32Array.from(places, (place) => indexes[place] as number),
    weights: Float64Array.from(places, (place) => weights[place] as number),
  };
}
