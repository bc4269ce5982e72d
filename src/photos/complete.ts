/**
 * Whether a photo's file goes on to its end: a copy that broke off is noticed
 * here without decoding. JPEG: an end mark (FF D9) after the picture's own start of
 * scan, for the thumbnail inside has one too; what phones append behind it does not
 * matter. PNG: the IEND chunk. WebP: as long as its header says.
 */
export function isComplete(bytes: Buffer, format: string): boolean {
  if (format === 'png') return bytes.includes('IEND', Math.max(0, bytes.length - 4096), 'latin1');
  if (format === 'webp') return bytes.readUInt32LE(4) + 8 <= bytes.length;
  const scan = startOfScan(bytes);
  return scan !== undefined && bytes.indexOf(Buffer.from([0xff, 0xd9]), scan) >= 0;
}

/** Walks the segments of a JPEG; in its compressed data FF is always followed by 00 or a restart mark, so FF D9 there is the end. */
function startOfScan(bytes: Buffer): number | undefined {
  let offset = 2;
  while (offset + 4 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1];
    if (marker === 0xff) offset += 1;
    else if (marker === 0xda) return offset;
    else offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  return undefined;
}
