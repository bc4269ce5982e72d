/**
 * Whether a photo's file goes on to its end: a copy that broke off is noticed
 * here without decoding. JPEG: an end mark (FF D9) after the picture's own start of
 * scan, for the thumbnail inside has one too. PNG: the IEND chunk. WebP: as long as
 * its header says. What programs append behind does not matter.
 */
export function isComplete(bytes: Buffer, format: string): boolean {
  if (format === 'png') return chunkTypes(bytes).includes('IEND');
  if (format === 'webp') return bytes.readUInt32LE(4) + 8 <= bytes.length;
  const scan = startOfScan(bytes);
  return scan !== undefined && bytes.indexOf(Buffer.from([0xff, 0xd9]), scan) >= 0;
}

/** Whether a photo moves: a PNG with an animation chunk before its pixels, a WebP whose header says so. */
export function isAnimated(bytes: Buffer, format: string): boolean {
  if (format === 'png') return chunkTypes(bytes).includes('acTL');
  return format === 'webp' && bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0;
}

/** Each chunk of a PNG is its length (4 bytes), type, data and checksum (4 bytes). */
function chunkTypes(bytes: Buffer): string[] {
  const types: string[] = [];
  for (let offset = 8; offset + 12 <= bytes.length; offset += 12 + bytes.readUInt32BE(offset))
    types.push(bytes.toString('latin1', offset + 4, offset + 8));
  return types;
}

/** Walks the segments of a JPEG; in its compressed data FF is always followed by 00 or a restart mark, so FF D9 there is the end. */
function startOfScan(bytes: Buffer): number | undefined {
  let offset = 2;
  while (offset + 4 <= bytes.length) {
    const marker = bytes[offset + 1];
    // Padding between segments, which decoders skip.
    if (bytes[offset] !== 0xff || marker === 0xff || marker === 0) offset += 1;
    else if (marker === 0xda) return offset;
    else offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  return undefined;
}
