import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkRasters } from '../../src/build/gates/photos.ts';
import { linkPhotos, makePhotos } from '../../src/build/photos.ts';
import { readRasters } from '../../src/build/rasters.ts';
import { createPhotoProbe } from '../../src/photos/probe.ts';
import type { Problem } from '../../src/problems.ts';
import { aContentFolder, anArticle, aDrawnJpeg } from '../make.ts';
import { aTalkativeJpeg, PLANTED } from '../make-photos.ts';

const LOGO = { id: '0'.repeat(16), svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>Nguyen Van Bi Mat</desc><circle cx="4" cy="4" r="4"/></svg>' };

async function findings(files: Readonly<Record<string, Uint8Array | string>>, verified?: ReadonlySet<string>): Promise<string[]> {
  const dir = aContentFolder(files);
  return checkRasters(await readRasters({ dir, files: new Set(Object.keys(files)) }, verified)).map(({ file, problem }) => `${file}: ${problem}`);
}

describe('a picture of the site', () => {
  const plain = (): Promise<Buffer> => aDrawnJpeg();
  const told = () => sharp({ create: { width: 300, height: 200, channels: 3, background: '#0b6145' } }).withExif({ IFD0: { Artist: 'A' } });

  test('that shows nothing but itself is fine', async () => {
    const image = sharp(await plain());
    expect(await findings({ 'a.jpg': await plain(), 'a.png': await image.png().toBuffer(), 'a.webp': await image.webp().toBuffer(), 'a.txt': 'x' })).toEqual([]);
  });

  test.each<[string, string, () => Promise<Uint8Array>, string]>([
    ['EXIF in a JPEG', 'a.jpg', () => told().jpeg().toBuffer(), 'APP1'],
    ['EXIF in a WebP', 'a.webp', () => told().webp().toBuffer(), 'EXIF'],
    ['EXIF in a PNG', 'a.png', () => told().png().toBuffer(), 'eXIf'],
    [
      'a colour profile',
      'a.webp',
      async () =>
        sharp(await plain())
          .withIccProfile('p3')
          .webp()
          .toBuffer(),
      'ICCP',
    ],
    [
      'XMP',
      'a.webp',
      async () =>
        sharp(await plain())
          .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>')
          .webp()
          .toBuffer(),
      'XMP',
    ],
    ['bytes behind', 'a.jpg', async () => Buffer.concat([await plain(), Buffer.from('GPS')]), 'behind'],
    ['all a phone tells', 'a.jpg', () => aTalkativeJpeg(), 'APP13, COM'],
    ['a half', 'a.jpg', async () => (await plain()).subarray(0, 4000), 'hỏng'],
    [
      'a torn one',
      'a.png',
      async () =>
        sharp(await plain())
          .png()
          .toBuffer()
          .then((whole) => whole.fill(0, 300, 400)),
      'hỏng',
    ],
    ['another kind', 'a.jpg', () => Promise.resolve(Buffer.from('<svg/>')), 'hỏng'],
    ['nothing', 'a.webp', () => Promise.resolve(Buffer.alloc(0)), 'hỏng'],
  ])('%s is told', async (_, name, bytes, words) => {
    const [first, ...rest] = await findings({ [name]: await bytes() });
    expect(rest).toEqual([]);
    expect(first).toContain(words);
  });

  test('that is known to be as it was made is not opened', async () => {
    expect(await findings({ 'a.webp': 'x' }, new Set(['a.webp']))).toEqual([]);
  });
});

test('of all that a photo and a logo tell, nothing is published', async () => {
  const image = await aTalkativeJpeg();
  for (const words of PLANTED) expect({ words, planted: image.includes(words) }).toEqual({ words, planted: true });
  expect((await sharp(image).metadata()).exif).toBeDefined();
  const dir = aContentFolder({ 'anh.jpg': image });
  const [cacheDir, outDir] = [path.join(dir, '.cache'), path.join(dir, 'dist')];
  const photo = await createPhotoProbe(dir, cacheDir).probe(path.join(dir, 'anh.jpg'));
  if ('fault' in photo) throw new Error(photo.fault);
  const problems: Problem[] = [];
  const wanted = new Map([
    [photo.id, new Set(['400.webp', '800.webp', '1600.webp', 'chia-se.jpg'] as const)],
    [LOGO.id, new Set(['chia-se.jpg'] as const)],
  ]);
  const articles = [anArticle({ cover: { photo, caption: '', alt: '' } })];
  const { made } = await makePhotos(wanted, { articles, logo: LOGO, sound: new Map(), cacheDir, problems, progress: () => undefined });
  expect(problems).toEqual([]);
  await linkPhotos(wanted, cacheDir, outDir);
  const files = fs.readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:webp|jpg)$/.test(file));
  expect(files).toHaveLength(5);
  expect(made.size).toBe(5);
  for (const file of files) {
    const bytes = fs.readFileSync(path.join(outDir, file));
    for (const words of [...PLANTED, 'Exif', 'GPS', 'xmpmeta', 'Photoshop', 'ICC_PROFILE']) expect({ file, words, told: bytes.includes(words) }).toEqual({ file, words, told: false });
  }
  expect(checkRasters(await readRasters({ dir: outDir, files: new Set(files) }))).toEqual([]);
});
