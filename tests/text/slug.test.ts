import { expect, test } from 'vitest';
import { slugify } from '../../src/text/slug.ts';

test.each([
  ['Năm học 2021 – 2022', 'nam-hoc-2021-2022'],
  ['  Đội & Đoàn! ', 'doi-doan'],
  ['05-CT/TW', '05-ct-tw'],
  ['…', ''],
])('makes of %j the address part %j', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

test('cuts at a hyphen after at most 80 characters', () => {
  const slug = slugify('khai giảng '.repeat(12));
  expect(slug).toBe('khai-giang-khai-giang-khai-giang-khai-giang-khai-giang-khai-giang-khai-giang');
});

test('cuts one endless word at 80 characters', () => {
  expect(slugify('a'.repeat(100))).toBe('a'.repeat(80));
});
