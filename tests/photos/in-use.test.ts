import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cachedVariant, variantsDir, writeVariant } from '../../src/photos/cache.ts';
import { declareUse, prune } from '../../src/photos/in-use.ts';
import { placedDir } from '../../src/photos/placed.ts';
import { aContentFolder } from '../make.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(16)) as [string, string, string];
const DAY = 86_400_000;

function aCache(): { cacheDir: string; isKept: (id: string) => boolean } {
  const cacheDir = path.join(aContentFolder({}), '.cache');
  for (const id of [A, B, C]) writeVariant(cachedVariant(cacheDir, id, '400.webp'), Buffer.from(id));
  return { cacheDir, isKept: (id) => fs.existsSync(cachedVariant(cacheDir, id, '400.webp')) };
}

test('what no school of the cache uses goes', () => {
  const { cacheDir, isKept } = aCache();
  declareUse(cacheDir, '/truong-1/content', [A]);
  declareUse(cacheDir, '/truong-2/content', [A, B]);
  expect(prune(cacheDir, Date.now())).toBe(1);
  expect([A, B, C].map(isKept)).toEqual([true, true, false]);
  declareUse(cacheDir, '/truong-2/content', [B]);
  prune(cacheDir, Date.now());
  expect([A, B].map(isKept)).toEqual([true, true]);
  declareUse(cacheDir, '/truong-1/content', []);
  prune(cacheDir, Date.now());
  expect([A, B].map(isKept)).toEqual([false, true]);
});

test('a damaged list may have named any photo: nothing goes until its school builds again', () => {
  const { cacheDir, isKept } = aCache();
  declareUse(cacheDir, '/truong-1/content', [A]);
  fs.writeFileSync(path.join(variantsDir(cacheDir), 'uses', '0123456789abcdef.json'), '["abc');
  expect(prune(cacheDir, Date.now())).toBe(0);
  expect([A, B, C].map(isKept)).toEqual([true, true, true]);
});

test('a school that has not built for two months no longer counts', () => {
  const { cacheDir, isKept } = aCache();
  declareUse(cacheDir, '/truong-1/content', [A]);
  prune(cacheDir, Date.now() + 59 * DAY);
  expect(isKept(A)).toBe(true);
  prune(cacheDir, Date.now() + 61 * DAY);
  expect(isKept(A)).toBe(false);
});

test('what was kept of its last site goes with it', () => {
  const { cacheDir } = aCache();
  const [one, two] = ['/truong-1/content', '/truong-2/content'].map((content) => placedDir(cacheDir, content));
  for (const dir of [one, two]) fs.mkdirSync(path.join(dir ?? '', 'anh'), { recursive: true });
  declareUse(cacheDir, '/truong-1/content', [A]);
  prune(cacheDir, Date.now());
  expect([one, two].map((dir) => fs.existsSync(dir ?? ''))).toEqual([true, false]);
});

test('variants of other settings stay while a school makes such, and go whole after', () => {
  const { cacheDir } = aCache();
  declareUse(cacheDir, '/truong-1/content', [A, B, C]);
  const other = path.join(cacheDir, 'photos', 'webp-q1');
  fs.renameSync(variantsDir(cacheDir), other);
  declareUse(cacheDir, '/truong-2/content', []);
  prune(cacheDir, Date.now());
  expect(fs.readdirSync(other)).toContain('aa');
  fs.rmSync(path.join(other, 'uses'), { recursive: true });
  prune(cacheDir, Date.now());
  expect(fs.existsSync(other)).toBe(false);
});

test('what another run is writing is left, what a broken one left behind goes', () => {
  const { cacheDir } = aCache();
  declareUse(cacheDir, '/truong-1/content', [A]);
  const unfinished = `${cachedVariant(cacheDir, A, '800.webp')}.123.tmp`;
  fs.writeFileSync(unfinished, 'nửa');
  prune(cacheDir, Date.now());
  expect(fs.existsSync(unfinished)).toBe(true);
  prune(cacheDir, Date.now() + DAY);
  expect(fs.existsSync(unfinished)).toBe(false);
});
