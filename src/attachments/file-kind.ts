/** What a file is by its first bytes, whatever it is called. */
export type FileKind = keyof typeof KIND_NAMES;

/** What each kind is called in a sentence to staff. */
export const KIND_NAMES = {
  empty: 'tệp rỗng',
  jpeg: 'ảnh JPEG',
  png: 'ảnh PNG',
  webp: 'ảnh WebP',
  heic: 'ảnh HEIC của iPhone',
  avif: 'ảnh AVIF',
  gif: 'ảnh GIF',
  tiff: 'ảnh TIFF',
  bmp: 'ảnh BMP',
  ico: 'biểu tượng ICO',
  psd: 'tệp Photoshop',
  jxl: 'ảnh JPEG XL',
  jp2: 'ảnh JPEG 2000',
  svg: 'hình vẽ SVG',
  html: 'trang web (HTML)',
  xml: 'tệp XML',
  pdf: 'tệp PDF',
  postscript: 'tệp PostScript',
  zip: 'tệp nén ZIP',
  rar: 'tệp nén RAR',
  '7z': 'tệp nén 7-Zip',
  gzip: 'tệp nén GZIP',
  ole: 'tệp Office đời cũ',
  rtf: 'văn bản RTF',
  video: 'đoạn phim',
  audio: 'tệp âm thanh',
  program: 'chương trình máy tính',
  script: 'tệp lệnh',
  shortcut: 'lối tắt của Windows',
  'git-lfs': 'con trỏ Git LFS, chưa phải tệp thật',
  unknown: 'tệp lạ',
} as const;

const MAGIC: readonly (readonly [RegExp, FileKind])[] = [
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^GIF8/, 'gif'],
  [/^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/, 'tiff'],
  [/^BM[^]{4}\0\0\0\0/, 'bmp'],
  [/^\0\0[\x01\x02]\0[^\0]/, 'ico'],
  [/^8BPS/, 'psd'],
  [/^(?:\xff\x0a|\0\0\0\x0cJXL )/, 'jxl'],
  [/^(?:\0\0\0\x0cjP {2}|\xff\x4f\xff\x51)/, 'jp2'],
  [/^[^]{4}ftyp(?:avif|avis)/, 'avif'],
  [/^[^]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/, 'heic'],
  [/^[^]{4}(?:ftyp|moov|mdat|wide)/, 'video'],
  [/^(?:\x1a\x45\xdf\xa3|RIFF[^]{4}AVI |FLV\x01|\0\0\x01[\xba\xb3]|\x30\x26\xb2\x75)/, 'video'],
  [/^(?:ID3|OggS|fLaC|RIFF[^]{4}WAVE|#!AMR|\xff[\xfb\xf3\xf2])/, 'audio'],
  [/^%!PS/, 'postscript'],
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08)/, 'zip'],
  [/^Rar!\x1a\x07/, 'rar'],
  [/^7z\xbc\xaf\x27\x1c/, '7z'],
  [/^\x1f\x8b/, 'gzip'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'ole'],
  [/^\{\\rt/, 'rtf'],
  [/^(?:MZ|\x7fELF|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|dex\n)/, 'program'],
  [/^L\0\0\0\x01\x14\x02\0/, 'shortcut'],
  [/^version https:\/\/git-lfs/, 'git-lfs'],
];

/** What of text is looked at behind white space and a byte-order mark. */
const TEXT: readonly (readonly [RegExp, FileKind])[] = [
  [/^%PDF-?/, 'pdf'],
  [/^#!/, 'script'],
  [/^@echo off/i, 'script'],
  [/^<(?:!doctype html|html|head|body|script|iframe|table|meta)\b/i, 'html'],
  [/^<svg\b/i, 'svg'],
];

/** How far into a text its kind is looked for. */
const LOOKED_AT = 4096;

/**
 * What a file is. A text that is none of the known is `unknown`.
 *
 * @param bytes the whole file or its beginning
 */
export function kindOf(bytes: Buffer): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = bytes.toString('latin1', 0, LOOKED_AT);
  const binary = MAGIC.find(([magic]) => magic.test(start));
  if (binary) return binary[1];
  // UTF-16 is read by leaving out its empty bytes: only what is ASCII is asked for.
  const text = start.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '');
  const known = TEXT.find(([beginning]) => beginning.test(text));
  if (known) return known[1];
  if (!text.startsWith('<')) return 'unknown';
  // An XML declaration, comments and a DOCTYPE may stand before the first element.
  if (/<(?:[\w-]+:)?svg[\s/>]/i.test(text)) return 'svg';
  if (/<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return 'html';
  return text.startsWith('<?xml') || text.startsWith('<!--') ? 'xml' : 'unknown';
}
