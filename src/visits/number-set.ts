/**
 * A set of whole numbers in eight bytes each, where a JavaScript `Set` takes
 * five times as much. Additions are appended; when the room is used up they are
 * sorted and repetitions dropped, so that a log read many times needs no more
 * room than one read once.
 */
export class NumberSet {
  #numbers = new Float64Array(64);
  #length = 0;

  add(number: number): void {
    if (this.#length === this.#numbers.length) this.#compact();
    this.#numbers[this.#length++] = number;
  }

  /** Ascending, each once. The view holds until the next `add`. */
  sorted(): Float64Array {
    this.#sort();
    return this.#numbers.subarray(0, this.#length);
  }

  #compact(): void {
    this.#sort();
    if (this.#length * 2 < this.#numbers.length) return;
    const larger = new Float64Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }

  #sort(): void {
    const used = this.#numbers.subarray(0, this.#length).sort();
    let kept = 0;
    for (let index = 0; index < used.length; index += 1) {
      if (index === 0 || used[index] !== used[kept - 1]) used[kept++] = used[index] ?? 0;
    }
    this.#length = kept;
  }
}
