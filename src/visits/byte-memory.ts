import { viewOf } from './bytes.ts';

/** Enough for every page and every browser of a school; what strangers make up shall not fill the memory. */
const MOST = 2 ** 16;
const MOST_BYTES = 2 ** 23;

/**
 * What is known of a piece, side by side in its slot, so that one look into memory
 * brings all of it: what takes time is waiting for memory, not reckoning.
 */
const HASH = 0;
const START = 1;
/** Zero is a free slot, so this is one more. */
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
  /** Twice as many as there is room for pieces; a power of two. */
  #slots = new Int32Array(512 * FIELDS);
  #length = 0;
  #kept = new DataView(new ArrayBuffer(2 ** 14));
  #keptLength = 0;

  /** @param compute asked with one character a byte */
  constructor(compute: (text: string) => number) {
    this.#compute = compute;
  }

  /** The number for the bytes in `[start, end)`. */
  valueOf(bytes: Buffer, start: number, end: number): number {
    const view = viewOf(bytes);
    const slots = this.#slots;
    const hash = hashOf(view, start, end);
    const last = slots.length / FIELDS - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const slot = place * FIELDS;
      const keptEnd = slots[slot + END] ?? 0;
      if (keptEnd === 0) return this.#keep(hash, bytes, start, end);
      if (slots[slot + HASH] !== hash) continue;
      const from = slots[slot + START] ?? 0;
      if (keptEnd - 1 - from !== end - start) continue;
      if (isEqual(this.#kept, from, view, start, end)) return slots[slot + VALUE] ?? 0;
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
    if (this.#length * FIELDS * 2 === this.#slots.length) this.#growSlots();
    bytes.copy(new Uint8Array(this.#kept.buffer), from, start, end);
    this.#fillSlot([hash, from, to + 1, value]);
    this.#length += 1;
    this.#keptLength = to;
    return value;
  }

  #fillSlot(fields: readonly [number, number, number, number] | Int32Array): void {
    const last = this.#slots.length / FIELDS - 1;
    let place = (fields[HASH] ?? 0) & last;
    while (this.#slots[place * FIELDS + END] !== 0) place = (place + 1) & last;
    this.#slots.set(fields, place * FIELDS);
  }

  #growKept(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#kept.byteLength * 2));
    larger.set(new Uint8Array(this.#kept.buffer));
    this.#kept = new DataView(larger.buffer);
  }

  #growSlots(): void {
    const smaller = this.#slots;
    this.#slots = new Int32Array(smaller.length * 2);
    for (let slot = 0; slot < smaller.length; slot += FIELDS) {
      if (smaller[slot + END] !== 0) this.#fillSlot(smaller.subarray(slot, slot + FIELDS));
    }
  }
}

/** Eight bytes at a step, in two sums, since a processor multiplies for both at once. The last step may take some bytes again. */
function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start;
  let other = 0;
  const last = end - 8;
  let at = start;
  if (last < start) for (; at < end; at += 1) hash = Math.imul(hash ^ view.getUint8(at), 0x9e3779b1);
  else {
    for (; at < last; at += 8) {
      hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
      other = Math.imul(other ^ view.getInt32(at + 4, true), 0x85ebca6b);
    }
    hash = Math.imul(hash ^ view.getInt32(last, true), 0x9e3779b1);
    other = Math.imul(other ^ view.getInt32(last + 4, true), 0x85ebca6b);
  }
  hash = Math.imul(hash ^ (hash >>> 16) ^ other ^ (other >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function isEqual(a: DataView, from: number, b: DataView, start: number, end: number): boolean {
  const shift = from - start;
  const last = end - 8;
  let at = start;
  if (last < start) {
    for (; at < end; at += 1) if (a.getUint8(at + shift) !== b.getUint8(at)) return false;
    return true;
  }
  for (; at < last; at += 8) if (differs(a, at + shift, b, at)) return false;
  return !differs(a, last + shift, b, last);
}

/** Whether the eight bytes at either place are not the same. */
function differs(a: DataView, from: number, b: DataView, at: number): boolean {
  const first = a.getInt32(from, true) ^ b.getInt32(at, true);
  const second = a.getInt32(from + 4, true) ^ b.getInt32(at + 4, true);
  return (first | second) !== 0;
}
