/**
 * Numbers pairs of whole numbers 0, 1, 2 … as they are first seen, in a fifth of
 * the memory that a `Map` takes: a log of a quarter has clients by the hundred thousand.
 */
export class PairNumbering {
  #first = new Int32Array(1024);
  #second = new Int32Array(1024);
  /** Numbers plus one; 0 is free. Twice as many as there is room for pairs. */
  #slots = new Uint32Array(2048);
  #size = 0;

  numberOf(first: number, second: number): number {
    let slot = hashOf(first, second) & (this.#slots.length - 1);
    for (let place = this.#slots[slot]; place; place = this.#slots[slot]) {
      if (this.#first[place - 1] === first && this.#second[place - 1] === second) return place - 1;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    if (this.#size === this.#first.length) {
      this.#grow();
      return this.numberOf(first, second);
    }
    this.#first[this.#size] = first;
    this.#second[this.#size] = second;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    return this.#size - 1;
  }

  #grow(): void {
    this.#first = doubled(this.#first);
    this.#second = doubled(this.#second);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let place = 0; place < this.#size; place += 1) {
      let slot = hashOf(this.#first[place] ?? 0, this.#second[place] ?? 0) & (this.#slots.length - 1);
      while (this.#slots[slot]) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = place + 1;
    }
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
