import { expect, test } from 'vitest';
import { SLUG_PATTERN, slugify } from '../../src/text/slug.ts';

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

test('a slug of just 80 characters stays, hyphens and all', () => {
  const slug = `${'a'.repeat(40)}-${'b'.repeat(39)}`;
  expect(slugify(slug)).toBe(slug);
  expect(slugify(`${slug}c`)).toBe('a'.repeat(40));
});

test.each([
  ['a', true], ['0', true], ['a-1', true], ['a'.repeat(80), true],
  ['', false], ['a'.repeat(81), false], ['A', false], ['a b', false], ['đ', false], ['a/', false], [' a', false], ['a\n', false],
])('%j is an address: %s', (text, verdict) => {
  expect(SLUG_PATTERN.test(text)).toBe(verdict);
}); // prettier-ignore
