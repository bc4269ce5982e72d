const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Longest line that is read, in bytes: servers refuse requests of a quarter of it. A longer one would only fill the memory. */
const LONGEST = 65_536;

/** Takes a line's bytes in `[start, end)`, without its end of line; they hold until the next call. */
export type OnLine = (bytes: Buffer, start: number, end: number) => void;

/**
 * Cuts chunks into lines where they lie; only a line that spans two chunks is
 * copied. Empty lines are left out, and of those too long only the number is told.
 */
export class LineCutter {
  readonly #onLine: OnLine;
  readonly #onLong: () => void;
  #carried: Buffer = Buffer.alloc(0);
  #isLong = false;

  constructor(onLine: OnLine, onLong: () => void) {
    this.#onLine = onLine;
    this.#onLong = onLong;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      if (this.#carried.length > 0 || this.#isLong) {
        this.#carry(chunk.subarray(start, end));
        this.#emitCarried();
      } else this.#emit(chunk, start, end);
      start = end + 1;
    }
    this.#carry(chunk.subarray(start));
  }

  /** The last line need not end with a newline. */
  end(): void {
    this.#emitCarried();
  }

  #carry(part: Buffer): void {
    if (this.#carried.length + part.length > LONGEST) this.#isLong = true;
    this.#carried = this.#isLong ? Buffer.alloc(0) : Buffer.concat([this.#carried, part]);
  }

  #emitCarried(): void {
    if (this.#isLong) this.#onLong();
    else this.#emit(this.#carried, 0, this.#carried.length);
    this.#carried = Buffer.alloc(0);
    this.#isLong = false;
  }

  #emit(bytes: Buffer, start: number, lineEnd: number): void {
    const end = lineEnd > start && bytes[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
    if (end - start > LONGEST) this.#onLong();
    else if (end > start) this.#onLine(bytes, start, end);
  }
}
