import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { builtFiles, FIXTURE_SITES, readBuilt } from '../fixture-sites.ts';

const { school } = FIXTURE_SITES;
const pictures = builtFiles(school).filter((file) => /\.(?:jpe?g|png|webp|avif|heic)$/i.test(file));

test('every picture was made by the photo path, and the original of none is published', () => {
  expect(pictures.length).toBeGreaterThan(20);
  expect(pictures.filter((file) => !/^anh\/(?:[0-9a-f]{16}-(?:400|800|1600)\.webp|chia-se\/[0-9a-f]{16}\.jpg)$/.test(file))).toEqual([]);
});

test('no picture carries metadata: no position, no camera, no name', async () => {
  for (const file of pictures) {
    const { exif, xmp, iptc, icc } = await sharp(path.join(school.outDir, file)).metadata();
    expect({ file, metadata: [exif, xmp, iptc, icc].filter(Boolean) }).toEqual({ file, metadata: [] });
  }
});

test('every photo of a page has its colour, and at most three sizes', () => {
  const images = builtFiles(school)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => readBuilt(school, file).match(/<img[^>]*>/g) ?? [])
    .filter((image) => image.includes('/anh/'));
  expect(images.length).toBeGreaterThan(50);
  expect(images.filter((image) => !/ class="(?:h\d+ s\d l\d|clear)"/.test(image))).toEqual([]);
  const sizes = Map.groupBy(
    pictures.filter((file) => !file.startsWith('anh/chia-se/')),
    (file) => file.slice(0, 20),
  );
  expect(Math.max(...[...sizes.values()].map((files) => files.length))).toBe(3);
});

test('orientation is applied: the phone held the photo upright', async () => {
  const html = fs.readFileSync(path.join(school.outDir, 'tin-tuc/gps-photo/index.html'), 'utf8');
  const [, address = '', width, height] = /<figure[\s\S]*?src="([^"]+)"[\s\S]*?width="(\d+)" height="(\d+)"/.exec(html) ?? [];
  expect([width, height]).toEqual(['800', '1200']);
  const made = await sharp(path.join(school.outDir, address)).metadata();
  expect([made.width, made.height]).toEqual([800, 1200]);
});

test('a picture for Zalo has the size it says', async () => {
  const [shared = ''] = pictures.filter((file) => file.startsWith('anh/chia-se/'));
  expect(await sharp(path.join(school.outDir, shared)).metadata()).toMatchObject({
    width: 1200,
    height: 630,
    format: 'jpeg',
  });
});
