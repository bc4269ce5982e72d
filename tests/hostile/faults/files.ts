import sharp from 'sharp';
import { article, FILE } from '../../load/check.ts';
import {
  aDocx,
  anObjectStream,
  anOdt,
  anOldDocument,
  anXlsx,
  aPdf,
  aStream,
  aZip,
} from '../../make-attachments.ts';
import { aDrawnJpeg, aJpeg } from '../../make.ts';
import type { Fault } from '../fault.ts';

type Bytes = string | Uint8Array | Promise<Uint8Array>;

/** A photo under a name, as the cover of an article. */
const photo = (name: string, what: string, bytes: () => Bytes, says: RegExp): Fault => ({
  name: `a photo: ${what}`,
  files: async () => ({ [FILE]: article(`cover: ${name}\n`), [`news/2022/bai/${name}`]: await bytes() }),
  at: `${FILE}:5`,
  says,
});

const attachment = (name: string, what: string, bytes: () => Bytes, says: RegExp): Fault => ({
  name: `an attachment: ${what}`,
  files: async () => ({
    [FILE]: article(`attachments:\n  - file: ${name}\n    title: A\n`),
    [`news/2022/bai/${name}`]: await bytes(),
  }),
  at: `${FILE}:6`,
  says,
});

/** An article that names a file in its front matter or text. */
const naming = (what: string, content: string, line: number, says: RegExp): Fault => ({
  name: what,
  files: () => ({ [FILE]: content }),
  at: `${FILE}:${line}`,
  says,
});

const catalog = (more: string): string[] => [`<< /Type /Catalog /Pages 2 0 R ${more} >>`, '<< /Type /Pages /Kids [] /Count 0 >>']; // prettier-ignore
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><script>alert(1)</script></svg>';

function flat(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#0b6145' } });
}

/** Two frames. */
async function animated(): Promise<Buffer> {
  const frames = ['#0b6145', '#c83232'].map((background) =>
    sharp({ create: { width: 300, height: 200, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .webp()
    .toBuffer();
}

async function animatedPng(): Promise<Buffer> {
  const png = await flat(300, 200).png().toBuffer();
  const control = latin('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70');
  return Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]);
}

async function torn(): Promise<Buffer> {
  const whole = await aDrawnJpeg();
  return whole.fill(0xff, whole.length >> 1, (whole.length >> 1) + 1000);
}

/** Faults of photos, attachments and the logo. */
export const FILE_FAULTS: readonly Fault[] = [
  photo('anh.jpg', 'empty', () => '', /“anh\.jpg” là tệp rỗng.*chép lại/),
  photo('anh.jpg', 'HEIC', () => latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /HEIC của iPhone.*JPEG/),
  photo('anh.webp', 'AVIF', () => flat(300, 200).avif().toBuffer(), /ảnh AVIF.*lưu lại dạng JPEG/),
  photo('anh.jpg', 'GIF', () => flat(300, 200).gif().toBuffer(), /ảnh GIF.*lưu lại dạng JPEG/),
  photo('anh.png', 'TIFF', () => flat(300, 200).tiff().toBuffer(), /ảnh TIFF.*lưu lại dạng JPEG/),
  photo(
    'anh.jpg',
    'BMP',
    () => latin(`BM\x36\0\0\0\0\0\0\0${'\0'.repeat(40)}`),
    /ảnh BMP.*lưu lại dạng JPEG/,
  ),
  photo('anh.png', 'SVG', () => svg, /hình vẽ SVG.*PNG/),
  photo(
    'anh.jpg',
    'SVG behind a declaration',
    () => `\ufeff<?xml version="1.0"?>\n<!-- a -->\n${svg}`,
    /hình vẽ SVG/,
  ),
  photo('anh.jpg', 'a page', () => '\n<!DOCTYPE html><p>404', /trang web lưu nhầm.*Lưu hình ảnh/),
  photo('anh.jpg', 'ZIP', () => aZip({ 'a.txt': 'a' }), /tệp nén ZIP.*giải nén/),
  photo('anh.jpg', 'a film', () => latin('\0\0\0\x20ftypisom\0\0\x02\0isomiso2'), /đoạn phim.*ảnh chụp/),
  photo('anh.jpg', 'PDF', () => aPdf(), /tệp PDF.*attachments/),
  photo('anh.jpg', 'a program', () => latin('MZ\x90\0\x03'), /chương trình máy tính/),
  photo('anh.jpg', 'text', () => 'ảnh chào cờ', /không phải là ảnh/),
  photo(
    'anh.jpg',
    'a pointer of Git LFS',
    () => 'version https://git-lfs.github.com/spec/v1\n',
    /Git LFS.*git lfs pull/,
  ),
  photo(
    'anh.jpg',
    'a PNG named .jpg that is too small',
    () => flat(20, 20).png().toBuffer(),
    /quá nhỏ \(20 × 20 điểm ảnh\)/,
  ),
  photo('anh.jpg', 'one side too short', () => aJpeg(600, 199), /quá nhỏ \(600 × 199/),
  photo('anh.jpg', 'one side too long', () => aJpeg(12_001, 200), /quá lớn \(12\.001 × 200/),
  photo(
    'anh.png',
    'too many pixels',
    () => flat(8000, 7501).png({ compressionLevel: 9 }).toBuffer(),
    /quá lớn.*60 triệu/,
  ),
  photo(
    'anh.jpg',
    'too heavy',
    async () => Buffer.concat([await aJpeg(), Buffer.alloc(25 * 1024 ** 2)]),
    /nặng 26 MB, quá 25 MB/,
  ),
  photo('anh.webp', 'animated', animated, /ảnh động/),
  photo('anh.png', 'animated PNG', animatedPng, /ảnh động/),
  photo('anh.jpg', 'cut off', async () => (await aDrawnJpeg()).subarray(0, 6000), /đã hỏng/),
  photo('anh.jpg', 'torn in the middle', torn, /đã hỏng/),
  photo(
    'anh.png',
    'a PNG with a broken checksum',
    async () => (await flat(300, 200).png().toBuffer()).fill(0, 60, 70),
    /đã hỏng/,
  ),
  naming(
    'a photo out of the folder',
    article('', '![x](../bai-2/anh.jpg)'),
    7,
    /không nằm trong thư mục của bài/,
  ),
  naming(
    'a photo out of the folder, escaped',
    article('', '![x](%2e%2e/anh.jpg)'),
    7,
    /không nằm trong thư mục của bài/,
  ),
  naming(
    'a photo at an absolute path',
    article('', '![x](/etc/anh.jpg)'),
    7,
    /không nằm trong thư mục của bài/,
  ),
  naming(
    'a photo at an address of the machine',
    article('', '![x](file:///etc/anh.jpg)'),
    7,
    /file:|không nằm trong/,
  ),
  naming('a cover out of the folder', article('cover: ../a.jpg\n'), 5, /Ảnh đại diện \(cover\)/),
  naming('a gallery out of the folder', article('gallery: ../bai-2/\n'), 5, /gallery/),
  naming(
    'an attachment out of the folder',
    article('attachments:\n  - file: ../../school.yaml\n    title: A\n'),
    6,
    /file/,
  ),
  naming(
    'an attachment at an absolute path',
    article('attachments:\n  - file: /etc/passwd\n    title: A\n'),
    6,
    /file/,
  ),
  attachment('a.pdf', 'empty', () => '', /tệp rỗng/),
  attachment('a.pdf', 'a page', () => '<!doctype html><script>alert(1)</script>', /trang web/),
  attachment('a.pdf', 'a program', () => latin('MZ\x90\0'), /chương trình máy tính/),
  attachment('a.docx', 'a program of Linux', () => latin('\x7fELF\x02\x01'), /chương trình máy tính/),
  attachment('a.doc', 'a script', () => '#!/bin/sh\n', /tệp lệnh/),
  attachment('a.exe', 'a program by its name', () => 'MZ', /không đính kèm được.*pdf, docx/),
  attachment('a.svg', 'SVG', () => svg, /không đính kèm được/),
  attachment('a.html', 'HTML', () => '<html>', /không đính kèm được/),
  attachment('a.js', 'JavaScript', () => 'alert(1)', /không đính kèm được/),
  attachment('a.docm', 'a document with macros by its name', () => aDocx(), /không đính kèm được/),
  attachment('a.pdf', 'SVG named PDF', () => svg, /SVG/),
  attachment(
    'a.pdf',
    'too heavy',
    () => Buffer.concat([aPdf(), Buffer.alloc(20 * 1024 ** 2)]),
    /nặng 21 MB, quá 20 MB/,
  ),
  attachment(
    'a.pdf',
    'JavaScript in a PDF',
    () => aPdf(catalog('/OpenAction << /S /JavaScript /JS (x) >>')),
    /JavaScript.*Print to PDF/,
  ),
  attachment(
    'a.pdf',
    'JavaScript, escaped',
    () => aPdf(catalog('/Names << /J#61vaScript 3 0 R >>')),
    /JavaScript/,
  ),
  attachment(
    'a.pdf',
    'JavaScript, packed',
    () => aPdf([...catalog(''), anObjectStream('<< /S /JavaScript >>')]),
    /JavaScript/,
  ),
  attachment(
    'a.pdf',
    'JavaScript in a later version',
    () => Buffer.concat([aPdf(), latin('9 0 obj\n<< /S /JavaScript >>\nendobj\n%%EOF')]),
    /JavaScript/,
  ),
  attachment('a.pdf', 'OpenAction', () => aPdf(catalog('/OpenAction 5 0 R')), /OpenAction/),
  attachment(
    'a.pdf',
    'Launch',
    () => aPdf([...catalog(''), '<< /S /Launch /F (calc.exe) >>']),
    /mở chương trình/,
  ),
  attachment(
    'a.pdf',
    'an embedded file',
    () => aPdf([...catalog('/Names << /EmbeddedFiles 3 0 R >>'), aStream('x', '/Type /EmbeddedFile')]),
    /tệp khác giấu bên trong/,
  ),
  attachment('a.pdf', 'a password', () => aPdf(undefined, '/Encrypt 3 0 R'), /bị khóa/),
  attachment('a.docx', 'macros', () => aDocx({ 'word/vbaProject.bin': 'x' }), /macro/),
  attachment('a.odt', 'macros of LibreOffice', () => anOdt({ 'Basic/script-lc.xml': 'x' }), /macro/),
  attachment(
    'a.xls',
    'macros of the old Office',
    () => anOldDocument('Workbook', '_VBA_PROJECT_CUR'),
    /macro/,
  ),
  attachment('a.docx', 'Excel named Word', () => anXlsx(), /thật ra là tệp Excel \(xlsx\)/),
  attachment('a.docx', 'an archive named Word', () => aZip({ 'a.txt': 'a' }), /thật ra là tệp nén ZIP/),
  attachment('a.docx', 'a locked document', () => anOldDocument('EncryptedPackage'), /mật khẩu/),
  attachment(
    'a.xlsx',
    'a bomb',
    () => anXlsx({ 'xl/a.xml': { bytes: 'a', says: 0xffffffff } }),
    /bung ra quá lớn/,
  ),
  attachment('a.zip', 'a program in an archive', () => aZip({ 'cai-dat.exe': 'MZ' }), /“cai-dat\.exe”/),
  attachment('a.zip', 'an archive in an archive', () => aZip({ 'a.zip': aZip({ 'b.txt': '' }) }), /“a\.zip”/),
  attachment('a.zip', 'cut off', () => aZip({ 'b.txt': 'abc' }).subarray(0, 60), /đã hỏng/),
  {
    name: 'a logo that runs code',
    files: () => ({ 'school.yaml': 'name: A\nurl: https://a.example\nlogo: logo.svg\n', 'logo.svg': svg }),
    at: 'school.yaml:3',
    says: /mã chạy được/,
  },
  {
    name: 'a logo that is no drawing',
    files: async () => ({
      'school.yaml': 'name: A\nurl: https://a.example\nlogo: logo.svg\n',
      'logo.svg': await aJpeg(),
    }),
    at: 'school.yaml:3',
    says: /là ảnh JPEG, không phải hình vẽ SVG/,
  },
  {
    name: 'a logo out of the folder',
    files: () => ({ 'school.yaml': 'name: A\nurl: https://a.example\nlogo: ../logo.svg\n' }),
    at: 'school.yaml:3',
    says: /logo/,
  },
];
