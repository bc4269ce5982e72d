const NO_BYTES: Buffer = Buffer.alloc(0);

/**
 * Where one of some rare bytes comes next. The answer holds for every later place up to it,
 * so a chunk is looked through once for all of its lines, natively, which is many
 * times as fast as a loop over the bytes of each.
 *
 * One buffer is one content: whoever reads into the same memory again gives another view of it.
 */
export class NextByte {
  readonly #wanted: readonly number[];
  /** Of each byte that is wanted, where it comes next. */
  readonly #places: number[];
  #bytes = NO_BYTES;
  #from = 0;
  #first = -1;

  constructor(...wanted: readonly number[]) {
    this.#wanted = wanted;
    this.#places = wanted.map(() => -1);
  }

  /** The first place from `from` on; the buffer's length when there is none. */
  from(bytes: Buffer, from: number): number {
    if (bytes !== this.#bytes || from > this.#first || from < this.#from) this.#look(bytes, from);
    this.#from = from;
    return this.#first;
  }

  #look(bytes: Buffer, from: number): void {
    const isNew = bytes !== this.#bytes || from < this.#from;
    this.#bytes = bytes;
    this.#first = bytes.length;
    this.#wanted.forEach((byte, index) => {
      let place = this.#places[index] ?? -1;
      if (isNew || place < from) {
        const found = bytes.indexOf(byte, from);
        place = found < 0 ? bytes.length : found;
        this.#places[index] = place;
      }
      if (place < this.#first) this.#first = place;
    });
  }
}
