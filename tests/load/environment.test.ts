import path from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/load/environment.ts';

test('has the defaults of an empty environment', () => {
  const { contentDir, outDir, cacheDir, basePath, siteUrl } = readEnvironment({});
  expect([contentDir, outDir, cacheDir].map((dir) => path.relative('.', dir))).toEqual(['content', 'dist', '.cache']);
  expect([basePath, siteUrl]).toEqual(['/', undefined]);
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['truong', '/truong/'],
  ['/truong', '/truong/'],
  ['truong/', '/truong/'],
  ['/a/b/', '/a/b/'],
])('writes the base path %j as %j', (given, base) => {
  expect(readEnvironment({ BASE_PATH: given }).basePath).toBe(base);
});

test('takes of SITE_URL the origin', () => {
  expect(readEnvironment({ SITE_URL: 'https://truong.example/' }).siteUrl).toBe('https://truong.example');
});

test.each(['truong.example', 'ftp://truong.example', 'javascript:alert(1)'])('refuses SITE_URL %j', (url) => {
  expect(() => readEnvironment({ SITE_URL: url })).toThrow('SITE_URL');
});

test('reads BUILD_NOW with its offset and refuses one without', () => {
  expect(readEnvironment({ BUILD_NOW: '2022-10-07T19:16:00+07:00' }).now).toBe(Date.parse('2022-10-07T12:16:00Z'));
  expect(() => readEnvironment({ BUILD_NOW: '2022-10-07T19:16:00' })).toThrow('BUILD_NOW');
  expect(() => readEnvironment({ BUILD_NOW: 'hôm nay' })).toThrow('BUILD_NOW');
});
