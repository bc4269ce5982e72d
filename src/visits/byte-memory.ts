/** Enough for every page and every browser of a school; what strangers make up shall not fill the memory. */
const MOST = 2 ** 16;
const MOST_BYTES = 2 ** 23;

const NO_BYTES: Buffer = Buffer.alloc(0);

/** What is known of a piece, side by side in one list, so that one look into memory brings all of it. */
const HASH = 0;
const START = 1;
const END = 2;
const VALUE = 3;
const FIELDS = 4;

/**
 * A whole number for a piece of bytes, computed once for each. The bytes are looked
 * up where they lie: making a string of each would cost more than all else about
 * a line. Equal hashes prove nothing, so the bytes themselves are compared.
 *
 * When very much was asked, it starts anew.
 */
export class ByteMemory {
  readonly #compute: (text: string) => number;
  #pieces = new Int32Array(256 * FIELDS);
  #length = 0;
  /** Numbers of pieces plus one; 0 is free. Twice as many as there is room for pieces. */
  #slots = new Int32Array(512);
  #kept = new DataView(new ArrayBuffer(2 ** 14));
  #keptLength = 0;
  #bytes = NO_BYTES;
  #view = viewOf(NO_BYTES);

  /** @param compute asked with one character a byte */
  constructor(compute: (text: string) => number) {
    this.#compute = compute;
  }

  /** The number for the bytes in `[start, end)`. */
  valueOf(bytes: Buffer, start: number, end: number): number {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = viewOf(bytes);
    }
    const view = this.#view;
    const slots = this.#slots;
    const pieces = this.#pieces;
    const hash = hashOf(view, start, end);
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const piece = ((slots[slot] ?? 0) - 1) * FIELDS;
      if (piece < 0) return this.#keep(hash, bytes, start, end);
      if (pieces[piece + HASH] !== hash) continue;
      const from = pieces[piece + START] ?? 0;
      if ((pieces[piece + END] ?? 0) - from !== end - start) continue;
      if (isEqual(this.#kept, from, view, start, end)) return pieces[piece + VALUE] ?? 0;
    }
  }

  #keep(hash: number, bytes: Buffer, start: number, end: number): number {
    const value = this.#compute(bytes.toString('latin1', start, end));
    const from = this.#keptLength;
    const to = from + end - start;
    if (this.#length === MOST || to > MOST_BYTES) {
      this.#slots.fill(0);
      this.#length = this.#keptLength = 0;
      return value;
    }
    if (to > this.#kept.byteLength) this.#growKept(to);
    if (this.#length * FIELDS === this.#pieces.length) this.#growPieces();
    bytes.copy(new Uint8Array(this.#kept.buffer), from, start, end);
    this.#pieces.set([hash, from, to, value], this.#length * FIELDS);
    this.#length += 1;
    this.#keptLength = to;
    this.#fillSlot(hash, this.#length);
    return value;
  }

  #fillSlot(hash: number, content: number): void {
    const last = this.#slots.length - 1;
    let slot = hash & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = content;
  }

  #growKept(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#kept.byteLength * 2));
    larger.set(new Uint8Array(this.#kept.buffer));
    this.#kept = new DataView(larger.buffer);
  }

  #growPieces(): void {
    const larger = new Int32Array(this.#pieces.length * 2);
    larger.set(this.#pieces);
    this.#pieces = larger;
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let place = 0; place < this.#length; place += 1) {
      this.#fillSlot(larger[place * FIELDS + HASH] ?? 0, place + 1);
    }
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Four bytes at a step. */
function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
  for (; at < end; at += 1) hash = Math.imul(hash ^ view.getUint8(at), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function isEqual(a: DataView, from: number, b: DataView, start: number, end: number): boolean {
  const shift = from - start;
  let at = start;
  for (; at + 4 <= end; at += 4) if (a.getInt32(at + shift, true) !== b.getInt32(at, true)) return false;
  for (; at < end; at += 1) if (a.getUint8(at + shift) !== b.getUint8(at)) return false;
  return true;
}
