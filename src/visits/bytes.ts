let lastBytes: Buffer = Buffer.alloc(0);
let lastView: DataView = new DataView(new ArrayBuffer(0));

/** The bytes as a `DataView`, which reads four at a step. One for all lines of a chunk. */
export function viewOf(bytes: Buffer): DataView {
  if (bytes !== lastBytes) {
    lastBytes = bytes;
    lastView = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  return lastView;
}

/** Looks for a byte in `[from, end)`; `end` when it is not there. A loop, since lines are too short to repay a native call. */
export function find(bytes: Buffer, byte: number, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (bytes[at] === byte) return at;
  return end;
}

/** A number of decimal digits in `[from, to)`; NaN when one of them is none. */
export function digits(bytes: Buffer, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The number of two decimal digits at `from`; NaN when one of them is none. */
export function twoDigits(bytes: Buffer, from: number): number {
  const high = (bytes[from] ?? 0) - 48;
  const low = (bytes[from + 1] ?? 0) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Number.NaN;
}

/** Likewise of three. */
export function threeDigits(bytes: Buffer, from: number): number {
  const last = (bytes[from + 2] ?? 0) - 48;
  return last >= 0 && last <= 9 ? twoDigits(bytes, from) * 10 + last : Number.NaN;
}

/** Whether the bytes at `from` are those of an ASCII text. */
export function startsWith(bytes: Buffer, text: string, from: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[from + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
