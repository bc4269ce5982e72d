/**
 * Keeps the `count` items with the highest scores, best first; at equal scores the
 * lower number stands first, whatever order they come in.
 */
export class TopList {
  /** What a score must reach to get in. */
  least = -Infinity;
  readonly #items: number[] = [];
  readonly #scores: number[] = [];
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  add(item: number, score: number): void {
    const items = this.#items;
    const scores = this.#scores;
    let place = items.length;
    while (place > 0 && this.#isBehind(place - 1, item, score)) place--;
    if (place === this.#count) return;
    items.splice(place, 0, item);
    scores.splice(place, 0, score);
    if (items.length > this.#count) {
      items.pop();
      scores.pop();
    }
    if (items.length === this.#count) this.least = scores.at(-1) ?? this.least;
  }

  items(): readonly number[] {
    return this.#items;
  }

  #isBehind(place: number, item: number, score: number): boolean {
    const other = this.#scores[place] ?? 0;
    return other === score ? (this.#items[place] ?? 0) > item : other < score;
  }
}
