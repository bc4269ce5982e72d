const DOT = 0x2e;
const COLON = 0x3a;

/** Groups of an address, of sixteen bits. */
const GROUPS = 8;

/**
 * Reads an IP address in `[start, end)` into its eight groups, as `parseAddress` does, but
 * from the bytes where they lie: a log has more addresses than pages, and texts of all
 * of them would fill the memory. Only what servers themselves write is read.
 *
 * @returns false for anything else, which need not be wrong: a port, a zone, brackets, zeros before digits
 */
export function readAddress(bytes: Buffer, start: number, end: number, groups: Int32Array): boolean {
  let at = start;
  let count = 0;
  /** Groups before `::`. */
  let gap = -1;
  if (end - start >= 2 && bytes[start] === COLON && bytes[start + 1] === COLON) {
    gap = 0;
    at += 2;
  }
  while (at < end) {
    const groupEnd = endOfHex(bytes, at, end);
    if (groupEnd < end && bytes[groupEnd] === DOT) {
      if (count === 0 && gap < 0) count = beginIpv4(groups);
      const ipv4 = readIpv4(bytes, at, end);
      if (count > GROUPS - 2 || Number.isNaN(ipv4)) return false;
      groups[count++] = ipv4 >>> 16;
      groups[count++] = ipv4 & 0xffff;
      break;
    }
    if (groupEnd === at || groupEnd - at > 4 || count === GROUPS) return false;
    groups[count++] = hex(bytes, at, groupEnd);
    at = groupEnd;
    if (at === end) break;
    if (bytes[at++] !== COLON || at === end) return false;
    if (bytes[at] !== COLON) continue;
    if (gap >= 0) return false;
    gap = count;
    at += 1;
  }
  return gap < 0 ? count === GROUPS : fillGap(groups, count, gap);
}

function beginIpv4(groups: Int32Array): number {
  groups.fill(0, 0, 5);
  groups[5] = 0xffff;
  return 6;
}

function fillGap(groups: Int32Array, count: number, gap: number): boolean {
  if (count === GROUPS) return false;
  groups.copyWithin(GROUPS - count + gap, gap, count);
  groups.fill(0, gap, GROUPS - count + gap);
  return true;
}

/** IPv4 in `[start, end)` as one number of 32 bits; NaN for anything else. */
export function readIpv4(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  let part = 0;
  let parts = 0;
  let digits = 0;
  for (let at = start; at <= end; at += 1) {
    const digit = at === end ? DOT - 48 : (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) {
      if (digits > 0 && part === 0) return Number.NaN;
      part = part * 10 + digit;
      digits += 1;
      if (part > 255) return Number.NaN;
    } else if (digit === DOT - 48 && digits > 0 && parts < 4) {
      value = (value << 8) | part;
      parts += 1;
      part = digits = 0;
    } else return Number.NaN;
  }
  return parts === 4 ? value : Number.NaN;
}

function endOfHex(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && hexDigit(bytes[at] ?? 0) >= 0) at += 1;
  return at;
}

/** Of at most four digits. */
function hex(bytes: Buffer, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 16 + hexDigit(bytes[at] ?? 0);
  return value;
}

/** -1 for what is no hexadecimal digit. */
function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
