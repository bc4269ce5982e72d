/**
 * A whole number as it is written in Vietnam: a point (U+002E) between
 * thousands, whatever locale data the runtime has.
 *
 * @example formatNumber(11297) // '11.297'
 */
export function formatNumber(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3}){1,6}$)/g, '.');
}

/**
 * A file's size for people, with a decimal comma from one megabyte on and a
 * no-break space before the unit. Bytes in, 1 kB = 1,000 bytes.
 *
 * @example formatSize(1234567) // '1,2 MB'
 */
export function formatSize(bytes: number): string {
  if (bytes >= 1e9) return `${oneDecimal(bytes / 1e9)}\u00a0GB`;
  if (bytes >= 1e6) return `${oneDecimal(bytes / 1e6)}\u00a0MB`;
  return `${formatNumber(Math.max(1, bytes / 1000))}\u00a0kB`;
}

function oneDecimal(value: number): string {
  return value.toFixed(1).replace('.', ',').replace(/,0$/, '');
}
