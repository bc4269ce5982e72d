import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { isComplete } from '../../src/photos/complete.ts';
import { createPhotoProbe } from '../../src/photos/probe.ts';
import { cachedVariant, makeVariants, type Variant } from '../../src/photos/variants.ts';
import type { Photo } from '../../src/derive/article.ts';
import { aContentFolder, aJpeg } from '../make.ts';

const flat = (background: string, width = 1200, height = 800): Sharp => sharp({ create: { width, height, channels: 3, background } });

async function photoOf(image: Buffer, name = 'anh.jpg'): Promise<{ photo: Photo; cacheDir: string }> {
  const dir = aContentFolder({ [name]: image });
  const cacheDir = path.join(dir, '.cache');
  const photo = await createPhotoProbe(cacheDir).probe(path.join(dir, name));
  if ('fault' in photo) throw new Error(photo.fault);
  return { photo, cacheDir };
}

async function made(image: Buffer, variant: Variant): Promise<Sharp> {
  const { photo, cacheDir } = await photoOf(image);
  await makeVariants(photo, [variant], cacheDir);
  return sharp(cachedVariant(cacheDir, photo.id, variant));
}

describe('a variant', () => {
  test('has the width asked for and the photo\u2019s proportion', async () => {
    expect(await (await made(await flat('#123456').jpeg().toBuffer(), '400.webp')).metadata()).toMatchObject({ format: 'webp', width: 400, height: 267 });
  });

  test('is not larger than the photo', async () => {
    expect(await (await made(await flat('#123456', 300, 200).jpeg().toBuffer(), '800.webp')).metadata()).toMatchObject({ width: 300, height: 200 });
  });

  test('stands upright', async () => {
    expect(await (await made(await flat('#123456').withMetadata({ orientation: 6 }).jpeg().toBuffer(), '400.webp')).metadata()).toMatchObject({ width: 400, height: 600 });
  });

  test('keeps the colours of a photo in Display P3, as sRGB', async () => {
    const p3 = await flat('#c83232').withIccProfile('p3').jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer();
    const { channels } = await (await made(p3, '400.webp')).stats();
    // The raw numbers of the same red in Display P3 are 184, 63 and 57.
    const distances = channels.map(({ mean }, index) => Math.abs(mean - ([200, 50, 50][index] ?? 0)));
    expect(Math.max(...distances)).toBeLessThan(4);
  });

  test('of CMYK, 16 bits or with transparency is an ordinary picture', async () => {
    const cmyk = await flat('#c83232').toColourspace('cmyk').jpeg().toBuffer();
    const deep = await flat('#c83232').toColourspace('rgb16').png().toBuffer();
    const clear = await sharp({ create: { width: 600, height: 400, channels: 4, background: { r: 200, g: 50, b: 50, alpha: 0.5 } } })
      .png()
      .toBuffer();
    expect(await (await made(cmyk, '400.webp')).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
    expect(await (await made(deep, '400.webp')).metadata()).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar' });
    expect(await (await made(clear, '400.webp')).metadata()).toMatchObject({ space: 'srgb', hasAlpha: true });
  });

  test('in the cache is not made again', async () => {
    const { photo, cacheDir } = await photoOf(await aJpeg());
    await makeVariants(photo, ['400.webp'], cacheDir);
    const before = fs.statSync(cachedVariant(cacheDir, photo.id, '400.webp')).mtimeMs;
    await makeVariants({ ...photo, file: '/khong-co.jpg' }, ['400.webp'], cacheDir);
    expect(fs.statSync(cachedVariant(cacheDir, photo.id, '400.webp')).mtimeMs).toBe(before);
  });

  test('of a photo that cannot be decoded is refused, and leaves nothing in the cache', async () => {
    const { photo, cacheDir } = await photoOf(await drawn());
    fs.writeFileSync(photo.file, (await drawn()).subarray(0, 2000));
    await expect(makeVariants(photo, ['400.webp'], cacheDir)).rejects.toThrow();
    expect(fs.existsSync(cachedVariant(cacheDir, photo.id, '400.webp'))).toBe(false);
  });
});

/** A JPEG of some size, with a thumbnail's worth of detail. */
function drawn(): Promise<Buffer> {
  const rectangles = Array.from({ length: 40 }, (_, index) => `<rect x="${index * 20}" y="${(index * 97) % 500}" width="60" height="80" fill="hsl(${index * 40} 60% 50%)"/>`).join('');
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">${rectangles}</svg>`))
    .jpeg()
    .toBuffer();
}

describe('probing', () => {
  test('gives the size upright and the content\u2019s hash', async () => {
    const image = await flat('#123456').withMetadata({ orientation: 8 }).jpeg().toBuffer();
    const { photo } = await photoOf(image);
    expect(photo).toMatchObject({ width: 800, height: 1200, id: createHash('sha256').update(image).digest('hex').slice(0, 16) });
  });

  test('remembers a file until it changes', async () => {
    const dir = aContentFolder({ 'anh.jpg': await aJpeg(300, 200) });
    const file = path.join(dir, 'anh.jpg');
    const first = createPhotoProbe(path.join(dir, '.cache'));
    const before = await first.probe(file);
    first.save();
    expect(await createPhotoProbe(path.join(dir, '.cache')).probe(file)).toEqual(before);
    fs.writeFileSync(file, await aJpeg(600, 200));
    expect(await createPhotoProbe(path.join(dir, '.cache')).probe(file)).toMatchObject({ width: 600 });
  });

  test('a damaged memory is forgotten', async () => {
    const dir = aContentFolder({ 'anh.jpg': await aJpeg(), '.cache/photos/probe.json': '{' });
    expect(await createPhotoProbe(path.join(dir, '.cache')).probe(path.join(dir, 'anh.jpg'))).toMatchObject({ width: 300 });
  });

  test.each(['jpeg', 'png', 'webp'] as const)('a %s that breaks off is told, wherever it breaks', async (format) => {
    const whole = await sharp(await drawn())
      .toFormat(format)
      .toBuffer();
    const dir = aContentFolder({ whole, ...Object.fromEntries([0.5, 0.8, 0.99].map((share) => [`cut-${share}`, whole.subarray(0, whole.length * share)])) });
    const { probe } = createPhotoProbe(path.join(dir, '.cache'));
    expect(await probe(path.join(dir, 'whole'))).not.toHaveProperty('fault');
    for (const share of [0.5, 0.8, 0.99]) expect(await probe(path.join(dir, `cut-${share}`))).toHaveProperty('fault');
  });

  test('what a phone appends behind a JPEG does not matter; a thumbnail\u2019s end mark is not the photo\u2019s', async () => {
    const whole = await drawn();
    const thumbnail = Buffer.concat([Buffer.from([0xff, 0xe1, 0x00, 0x0a]), Buffer.from('Exif\0\0'), Buffer.from([0xff, 0xd9])]);
    const withThumbnail = Buffer.concat([whole.subarray(0, 2), thumbnail, whole.subarray(2)]);
    expect(isComplete(Buffer.concat([whole, Buffer.alloc(50_000, 7)]), 'jpeg')).toBe(true);
    expect(isComplete(withThumbnail, 'jpeg')).toBe(true);
    expect(isComplete(withThumbnail.subarray(0, withThumbnail.length / 2), 'jpeg')).toBe(false);
  });
});
