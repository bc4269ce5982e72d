import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cachedVariant, writeRecord, writeVariant, type PhotoRecord } from '../../src/photos/cache.ts';
import { dropUnsound, keepPlaced, placedDir, placedPhotos, takePlaced } from '../../src/photos/placed.ts';
import { photoPath } from '../../src/urls.ts';
import { aContentFolder } from '../make.ts';

const [A, B] = ['a', 'b'].map((digit) => digit.repeat(16)) as [string, string];
const FILES = [photoPath(A, '400.webp'), photoPath(B, '400.webp'), photoPath(B, 'chia-se.jpg')];

/** A cache with two photos, and a site that shows them. */
function aSite() {
  const dir = aContentFolder({});
  const [cacheDir, site] = [path.join(dir, '.cache'), path.join(dir, 'dist.old')];
  fs.mkdirSync(path.join(site, 'anh/chia-se'), { recursive: true });
  const records = new Map<string, PhotoRecord>();
  for (const [id, variants] of [
    [A, ['400.webp']],
    [B, ['400.webp', 'chia-se.jpg']],
  ] as const) {
    const files = Object.fromEntries(
      variants.map((variant) => {
        const file = cachedVariant(cacheDir, id, variant);
        const written = writeVariant(file, Buffer.from(id + variant));
        fs.linkSync(file, path.join(site, photoPath(id, variant)));
        return [variant, written];
      }),
    );
    records.set(id, { tone: '', decoded: 400, files });
    writeRecord(cacheDir, id, { tone: '', decoded: 400, files });
  }
  return { dir, cacheDir, site, records, placed: placedDir(cacheDir, path.join(dir, 'content')) };
}

test('photos of the old site go into the next one, the same files', () => {
  const { dir, cacheDir, site, records, placed } = aSite();
  keepPlaced(site, placed, () => true);
  expect(placedPhotos(site)).toEqual([]);
  dropUnsound(placed, records, cacheDir);
  const next = path.join(dir, 'dist.next');
  fs.mkdirSync(next);
  takePlaced(placed, next, () => true);
  expect(placedPhotos(next)).toEqual(FILES);
  expect(fs.statSync(path.join(next, FILES[0] ?? '')).ino).toBe(fs.statSync(cachedVariant(cacheDir, A, '400.webp')).ino);
});

test('what the new site does not show is not kept, and what the next one does not want is not taken', () => {
  const { dir, site, placed } = aSite();
  keepPlaced(site, placed, (file) => !file.includes(A));
  expect(placedPhotos(placed)).toEqual(FILES.slice(1));
  takePlaced(placed, dir, (file) => file.endsWith('.jpg'));
  expect(placedPhotos(dir)).toEqual(FILES.slice(2));
});

test('where nothing can be kept, nothing is, and nobody is bothered', () => {
  const { cacheDir, site, placed } = aSite();
  fs.writeFileSync(path.dirname(placed), '');
  keepPlaced(site, placed, () => true);
  expect(placedPhotos(site)).toEqual(FILES);
  expect(fs.existsSync(cachedVariant(cacheDir, A, '400.webp'))).toBe(true);
});

describe('of what was kept, a file goes that', () => {
  test.each<[string, (file: string) => void]>([
    ['is another with the same name', (file) => void (fs.rmSync(file), fs.writeFileSync(file, 'x'))],
    ['is a copy', (file) => void (fs.copyFileSync(file, `${file}-2`), fs.renameSync(`${file}-2`, file))],
    ['is a link', (file) => void (fs.rmSync(file), fs.symlinkSync('/etc/hostname', file))],
    ['is a folder', (file) => void (fs.rmSync(file), fs.mkdirSync(file))],
  ])('%s', (_, spoil) => {
    const { cacheDir, site, records, placed } = aSite();
    keepPlaced(site, placed, () => true);
    spoil(path.join(placed, FILES[0] ?? ''));
    fs.writeFileSync(path.join(placed, 'anh/la.html'), '');
    dropUnsound(placed, records, cacheDir);
    expect(placedPhotos(placed)).toEqual(FILES.slice(1));
  });

  test('the cache found unsound', () => {
    const { cacheDir, site, records, placed } = aSite();
    keepPlaced(site, placed, () => true);
    dropUnsound(placed, new Map([...records].slice(1)), cacheDir);
    expect(placedPhotos(placed)).toEqual(FILES.slice(1));
  });
});

test.each(['anh', 'anh/chia-se'])('a link in place of the folder %s is not followed', (folder) => {
  const { dir, cacheDir, site, records, placed } = aSite();
  const elsewhere = path.join(dir, 'khac');
  fs.mkdirSync(path.join(elsewhere, 'chia-se'), { recursive: true });
  for (const name of ['rieng.jpg', 'chia-se/rieng.jpg']) fs.writeFileSync(path.join(elsewhere, name), 'x');
  fs.rmSync(path.join(site, folder), { recursive: true });
  fs.symlinkSync(elsewhere, path.join(site, folder));
  keepPlaced(site, placed, () => false);
  dropUnsound(placed, records, cacheDir);
  takePlaced(placed, dir, () => true);
  expect(fs.existsSync(path.join(elsewhere, 'rieng.jpg'))).toBe(true);
  expect(fs.existsSync(path.join(elsewhere, 'chia-se/rieng.jpg'))).toBe(true);
  expect(fs.lstatSync(path.join(dir, folder), { throwIfNoEntry: false })).toBeUndefined();
});
