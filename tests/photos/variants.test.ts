import fs from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { createPhotoProbe } from '../../src/photos/probe.ts';
import { cachedVariant, readRecord } from '../../src/photos/cache.ts';
import { DamagedPhoto } from '../../src/photos/decode.ts';
import { makeVariants, missingVariants } from '../../src/photos/variants.ts';
import { soundRecord } from '../../src/photos/verify.ts';
import type { Photo } from '../../src/derive/article.ts';
import type { Variant } from '../../src/urls.ts';
import { aContentFolder, aDrawnJpeg, aJpeg } from '../make.ts';

const flat = (background: string, width = 1200, height = 800): Sharp => sharp({ create: { width, height, channels: 3, background } });

async function photoOf(image: Buffer, name = 'anh.jpg'): Promise<{ photo: Photo; cacheDir: string }> {
  const dir = aContentFolder({ [name]: image });
  const cacheDir = path.join(dir, '.cache');
  const photo = await createPhotoProbe(dir, cacheDir).probe(path.join(dir, name));
  if ('fault' in photo) throw new Error(photo.fault);
  return { photo, cacheDir };
}

/** Of a small variant, whether the cache lacks it. */
function missing({ id }: Photo, cacheDir: string): Variant[] {
  return missingVariants(['400.webp'], soundRecord(cacheDir, id));
}

async function made(image: Buffer, variant: Variant): Promise<Sharp> {
  const { photo, cacheDir } = await photoOf(image);
  await makeVariants(photo, [variant], cacheDir);
  return sharp(cachedVariant(cacheDir, photo.id, variant));
}

/** The profile of Display P3 as some Android phones name it. */
async function skiaProfile(): Promise<string> {
  const { icc } = await sharp(await flat('#808080', 8, 8).withIccProfile('p3').jpeg().toBuffer()).metadata();
  if (!icc) throw new Error('no profile');
  // Behind the tables lies what no reader looks at but one that searches all bytes.
  const named = Buffer.concat([icc, Buffer.from('DCI-P3 D65 Gamut with sRGB Transfer')]);
  named.writeUInt32BE(named.length, 0);
  const file = path.join(aContentFolder({ 'skia.icc': named }), 'skia.icc');
  return file;
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

  test.each([
    ['Display P3', 'p3', 1200],
    ['Display P3, larger than all variants', 'p3', 4000],
    ['sRGB that says so', 'srgb', 4000],
    ['Display P3 under a name with sRGB in it', 'skia', 1200],
  ])('keeps the colours of a photo in %s, as sRGB', async (_, profile, width) => {
    const image = await flat('#c83232', width)
      .withIccProfile(profile === 'skia' ? await skiaProfile() : profile)
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer();
    expect((await sharp(image).metadata()).icc).toBeDefined();
    const { channels } = await (await made(image, '400.webp')).stats();
    // The raw numbers of the same red in Display P3 are 184, 63 and 57.
    const distances = channels.map(({ mean }, index) => Math.abs(mean - ([200, 50, 50][index] ?? 0)));
    expect(Math.max(...distances)).toBeLessThan(4);
  });

  test('keeps the colours of a 16-bit PNG in Display P3, as sRGB', async () => {
    const image = await flat('#c83232').toColourspace('rgb16').withIccProfile('p3').png().toBuffer();
    expect(await sharp(image).metadata()).toMatchObject({ depth: 'ushort', icc: expect.any(Buffer) as Buffer });
    const { channels } = await (await made(image, '400.webp')).stats();
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

  test('keeps transparency, and the transparent stays so', async () => {
    const half = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="200" height="200" fill="#c83232"/></svg>');
    const { data, info } = await (await made(await sharp(half).png().toBuffer(), '400.webp')).raw().toBuffer({ resolveWithObject: true });
    const alphaAt = (x: number) => data[(100 * info.width + x) * info.channels + 3];
    expect([info.channels, alphaAt(100), alphaAt(300)]).toEqual([4, 255, 0]);
  });

  test('that is intact in the cache is not made again', async () => {
    const { photo, cacheDir } = await photoOf(await aJpeg());
    const before = await makeVariants(photo, ['400.webp'], cacheDir);
    expect(await makeVariants({ ...photo, file: '/khong-co.jpg' }, ['400.webp'], cacheDir)).toEqual(before);
  });

  test('that was spoilt in the cache is made again, even at its old length', async () => {
    const { photo, cacheDir } = await photoOf(await aJpeg());
    await makeVariants(photo, ['400.webp'], cacheDir);
    const file = cachedVariant(cacheDir, photo.id, '400.webp');
    const whole = fs.readFileSync(file);
    fs.writeFileSync(file, Buffer.alloc(whole.length));
    fs.utimesSync(file, 1, 1);
    await makeVariants(photo, ['400.webp'], cacheDir);
    expect(fs.readFileSync(file)).toEqual(whole);
  });

  test('whose time of change is another, but whose bytes are the same, is left', async () => {
    const { photo, cacheDir } = await photoOf(await aJpeg());
    await makeVariants(photo, ['400.webp'], cacheDir);
    fs.utimesSync(cachedVariant(cacheDir, photo.id, '400.webp'), 1, 1);
    expect(missing(photo, cacheDir)).toEqual([]);
  });

  test.each(['{', '{}', '{"tone":"","decoded":400,"files":{}}'])('whose record is %s is made again', async (record) => {
    const { photo, cacheDir } = await photoOf(await aJpeg());
    const before = await makeVariants(photo, ['400.webp'], cacheDir);
    fs.writeFileSync(cachedVariant(cacheDir, photo.id, '400.webp').replace('-400.webp', '.json'), record);
    expect(missing(photo, cacheDir)).toEqual(['400.webp']);
    expect((await makeVariants(photo, ['400.webp'], cacheDir)).tone).toBe(before.tone);
  });

  test('has the same bytes, whatever was made of the photo before', async () => {
    const { photo, cacheDir } = await photoOf(
      await sharp(await aDrawnJpeg())
        .resize(2400)
        .jpeg()
        .toBuffer(),
    );
    const other = path.join(cacheDir, 'khac');
    await makeVariants(photo, ['400.webp'], other);
    for (const dir of [cacheDir, other]) await makeVariants(photo, ['400.webp', '1600.webp'], dir);
    expect(fs.readFileSync(cachedVariant(other, photo.id, '400.webp'))).toEqual(fs.readFileSync(cachedVariant(cacheDir, photo.id, '400.webp')));
  });

  test('is recorded beside those made before', async () => {
    const { photo, cacheDir } = await photoOf(await aJpeg());
    await makeVariants(photo, ['1600.webp'], cacheDir);
    await makeVariants(photo, ['1600.webp', 'chia-se.jpg'], cacheDir);
    expect(Object.keys(readRecord(cacheDir, photo.id)?.files ?? {})).toEqual(['1600.webp', 'chia-se.jpg']);
  });

  test.each<[string, (whole: Buffer) => Buffer]>([
    ['breaks off', (whole) => whole.subarray(0, 2000)],
    ['breaks off and has an end all the same', (whole) => Buffer.concat([whole.subarray(0, 5000), Buffer.from([0xff, 0xd9])])],
  ])('of a photo that %s is refused, and leaves nothing in the cache', async (_, spoil) => {
    const { photo, cacheDir } = await photoOf(await aDrawnJpeg());
    fs.writeFileSync(photo.file, spoil(fs.readFileSync(photo.file)));
    await expect(makeVariants(photo, ['400.webp'], cacheDir)).rejects.toThrow(DamagedPhoto);
    expect(fs.existsSync(cachedVariant(cacheDir, photo.id, '400.webp'))).toBe(false);
  });

  test('of a photo with a few stray bytes, as some phones write them, is made', async () => {
    const { photo, cacheDir } = await photoOf(await aDrawnJpeg());
    const whole = fs.readFileSync(photo.file);
    fs.writeFileSync(photo.file, Buffer.concat([whole.subarray(0, -2), Buffer.alloc(3), whole.subarray(-2)]));
    await makeVariants(photo, ['400.webp'], cacheDir);
    expect(missing(photo, cacheDir)).toEqual([]);
  });
});

describe('the tone of a photo', () => {
  test.each([
    ['a red one', flat('#c83232').jpeg(), 'h0 s4 l4'],
    ['a grey one', flat('#7f7f7f').jpeg(), 'h0 s0 l4'],
  ])('%s', async (_, image, tone) => {
    const { photo, cacheDir } = await photoOf(await image.toBuffer());
    expect((await makeVariants(photo, ['400.webp'], cacheDir)).tone).toBe(tone);
  });

  test('none where it is transparent: the colour would stay behind it', async () => {
    const clear = sharp({ create: { width: 300, height: 200, channels: 4, background: { r: 200, g: 50, b: 50, alpha: 0.5 } } });
    const { photo, cacheDir } = await photoOf(await clear.png().toBuffer());
    expect((await makeVariants(photo, ['400.webp'], cacheDir)).tone).toBe('clear');
  });
});
