/** Numbers things 0, 1, 2 … as they are first seen. */
export class Numbering<Key> {
  readonly #numbers = new Map<Key, number>();

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(key: Key): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** In the order of their numbers. */
  keys(): Key[] {
    return [...this.#numbers.keys()];
  }
}
