import { hash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cachedVariant, readRecord, writeRecord } from '../../src/photos/cache.ts';
import { createPhotoProbe } from '../../src/photos/probe.ts';
import { makeVariants } from '../../src/photos/variants.ts';
import { soundRecord, startVerifying } from '../../src/photos/verify.ts';
import type { Variant } from '../../src/urls.ts';
import { aContentFolder, aDrawnJpeg } from '../make.ts';

const VARIANTS: Variant[] = ['400.webp', '800.webp'];

async function cached() {
  const dir = aContentFolder({ 'anh.jpg': await aDrawnJpeg() });
  const cacheDir = path.join(dir, '.cache');
  const photo = await createPhotoProbe(dir, cacheDir).probe(path.join(dir, 'anh.jpg'));
  if ('fault' in photo) throw new Error(photo.fault);
  await makeVariants(photo, VARIANTS, cacheDir);
  const file = cachedVariant(cacheDir, photo.id, '400.webp');
  return { photo, cacheDir, file, whole: fs.readFileSync(file) };
}

/** Writes other bytes and gives the file back its time, so that nothing but the bytes tells. */
function quietly(file: string, bytes: Buffer): void {
  const { atimeMs, mtimeMs } = fs.statSync(file);
  fs.writeFileSync(file, bytes);
  fs.utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
  return copy;
}

describe('a file of the cache that is not as it was written is made again, and never published', () => {
  test.each<[string, (file: string, whole: Buffer) => void | Promise<void>]>([
    ['cut off', (file, whole) => fs.writeFileSync(file, whole.subarray(0, 500))],
    ['empty', (file) => fs.writeFileSync(file, '')],
    ['one bit flipped', (file, whole) => fs.writeFileSync(file, flipped(whole))],
    ['one bit flipped, at its old time', (file, whole) => quietly(file, flipped(whole))],
    [
      'another picture',
      async (file) =>
        fs.writeFileSync(
          file,
          await sharp({ create: { width: 400, height: 267, channels: 3, background: '#c83232' } })
            .webp()
            .toBuffer(),
        ),
    ],
    ['gone', (file) => fs.rmSync(file)],
    ['a folder', (file) => void (fs.rmSync(file), fs.mkdirSync(path.join(file, 'a'), { recursive: true }))],
    ['a link', (file, whole) => void (fs.writeFileSync(`${file}-2`, whole), fs.rmSync(file), fs.symlinkSync(`${file}-2`, file))],
    ['not to be read', (file) => fs.chmodSync(file, 0)],
    ['without its folder', (file) => fs.rmSync(path.dirname(file), { recursive: true })],
    ['a file in place of its folder', (file) => void (fs.rmSync(path.dirname(file), { recursive: true }), fs.writeFileSync(path.dirname(file), ''))],
  ])('%s', async (_, spoil) => {
    const { photo, cacheDir, file, whole } = await cached();
    await spoil(file, whole);
    await makeVariants(photo, VARIANTS, cacheDir);
    expect(fs.lstatSync(file).isFile()).toBe(true);
    expect(fs.readFileSync(file)).toEqual(whole);
  });
});

test('a file larger than most is compared whole', async () => {
  const { photo, cacheDir, file } = await cached();
  const noise = randomBytes(1024 ** 2 * 2.5);
  fs.writeFileSync(file, noise);
  const record = { tone: '', decoded: 800, files: { '400.webp': { sha256: hash('sha256', noise) } } };
  writeRecord(cacheDir, photo.id, record);
  expect(soundRecord(cacheDir, photo.id)).toEqual(record);
  fs.writeFileSync(file, flipped(noise));
  expect(soundRecord(cacheDir, photo.id)?.files).toEqual({});
});

test('what is as it was written is left, and said to be so, also from the other core', async () => {
  const { photo, cacheDir, file } = await cached();
  const { ino } = fs.statSync(file);
  const record = readRecord(cacheDir, photo.id);
  expect(Object.keys(record?.files ?? {})).toEqual(VARIANTS);
  expect(soundRecord(cacheDir, photo.id)).toEqual(record);
  expect(await startVerifying(cacheDir, [photo.id, 'f'.repeat(16)], path.join(cacheDir, 'khong-co'))).toEqual(new Map([[photo.id, record]]));
  expect(fs.statSync(file).ino).toBe(ino);
});
