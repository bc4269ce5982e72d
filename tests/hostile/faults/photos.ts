import sharp from 'sharp';
import { aPdf, aZip } from '../../make-attachments.ts';
import { aDrawnJpeg, aJpeg } from '../../make.ts';
import type { Fault } from '../fault.ts';
import { latin, photo, RUNNING_SVG } from './in-article.ts';

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

/** Faults of photos. */
export const PHOTO_FAULTS: readonly Fault[] = [
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
  photo('anh.png', 'SVG', () => RUNNING_SVG, /hình vẽ SVG.*PNG/),
  photo(
    'anh.jpg',
    'SVG behind a declaration',
    () => `\ufeff<?xml version="1.0"?>\n<!-- a -->\n${RUNNING_SVG}`,
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
];
