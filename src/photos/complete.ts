/**
 * Whether a photo's file goes on to its end: a copy that broke off is noticed
 * here without decoding. JPEG: an end mark (FF D9) after the picture's own start of
 * scan, for the thumbnail inside has one too. PNG: the IEND chunk. WebP: as long as
 * its header says. What programs append behind does not matter.
 */
export function isComplete(bytes: Buffer, format: string): boolean {
  if (format === 'png') return hasEndChunk(bytes);
  if (format === 'webp') return bytes.readUInt32LE(4) + 8 <= bytes.length;
  const scan = startOfScan(bytes);
  return scan !== undefined && bytes.indexOf(Buffer.from([0xff, 0xd9]), scan) >= 0;
}

/** Each chunk of a PNG is its length (4 bytes), type, data and checksum (4 bytes). */
function hasEndChunk(bytes: Buffer): boolean {
  for (let offset = 8; offset + 12 <= bytes.length; offset += 12 + bytes.readUInt32BE(offset)) {
    if (bytes.toString('latin1', offset + 4, offset + 8) === 'IEND') return true;
  }
  return false;
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
