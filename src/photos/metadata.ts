import type { FileKind } from '../attachments/file-kind.ts';

/**
 * What a picture carries beside its pixels, by the names of its parts: `APP1` (EXIF,
 * XMP), `ICCP`, `tEXt`…; `behind` for bytes after its end. Empty for one that shows
 * nothing but itself, and for what is no JPEG, PNG or WebP.
 *
 * @throws RangeError when it is cut off
 */
export function metadataParts(bytes: Buffer, kind: FileKind): string[] {
  if (kind === 'jpeg') return jpegParts(bytes);
  if (kind === 'png') return pngParts(bytes);
  return kind === 'webp' ? webpParts(bytes) : [];
}

/** JFIF's own head and Adobe's colour transform are needed to decode. */
const JPEG_NEEDED = [0xe0, 0xee];

function jpegParts(bytes: Buffer): string[] {
  const parts: string[] = [];
  let offset = 2;
  while (bytes.readUInt8(offset + 1) !== 0xda) {
    const marker = bytes.readUInt8(offset + 1);
    if (marker === 0xfe) parts.push('COM');
    else if (marker >= 0xe0 && marker <= 0xef && !JPEG_NEEDED.includes(marker)) parts.push(`APP${marker - 0xe0}`); // prettier-ignore
    offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return end + 2 === bytes.length ? parts : [...parts, 'behind'];
}

const PNG_NEEDED = /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|sBIT|bKGD|pHYs)$/;

function pngParts(bytes: Buffer): string[] {
  const parts: string[] = [];
  for (let offset = 8; ; offset += 12 + bytes.readUInt32BE(offset)) {
    const type = bytes.toString('latin1', offset + 4, offset + 8);
    if (!PNG_NEEDED.test(type)) parts.push(type);
    if (type === 'IEND') return offset + 12 === bytes.length ? parts : [...parts, 'behind'];
  }
}

const WEBP_NEEDED = /^(?:VP8[ LX]|ALPH)$/;

function webpParts(bytes: Buffer): string[] {
  const parts: string[] = [];
  const end = 8 + bytes.readUInt32LE(4);
  let offset = 12;
  for (; offset < end; offset += 8 + 2 * Math.ceil(bytes.readUInt32LE(offset + 4) / 2)) {
    const type = bytes.toString('latin1', offset, offset + 4);
    if (!WEBP_NEEDED.test(type)) parts.push(type.trim());
  }
  return end === bytes.length ? parts : [...parts, 'behind'];
}
