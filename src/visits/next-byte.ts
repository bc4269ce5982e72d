const NO_BYTES: Buffer = Buffer.alloc(0);

/**
 * Where a rare byte comes next. The answer holds for every later place up to it, so a
 * chunk is looked through once for all of its lines, natively, which is many
 * times as fast as a loop over the bytes of each.
 *
 * One buffer is one content: whoever reads into the same memory again gives another view of it.
 */
export class NextByte {
  readonly #byte: number;
  #bytes = NO_BYTES;
  #from = 0;
  #found = -1;

  constructor(byte: number) {
    this.#byte = byte;
  }

  /** The first place from `from` on; the buffer's length when there is none. */
  from(bytes: Buffer, from: number): number {
    if (bytes !== this.#bytes || from > this.#found || from < this.#from) {
      const found = bytes.indexOf(this.#byte, from);
      this.#bytes = bytes;
      this.#found = found < 0 ? bytes.length : found;
    }
    this.#from = from;
    return this.#found;
  }
}
