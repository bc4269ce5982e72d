import { expect, test } from 'vitest';
import { formatNumber, formatSize } from '../../src/text/numbers.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [11297, '11.297'],
  [1234567, '1.234.567'],
])('writes %d as %s', (value, written) => {
  expect(formatNumber(value)).toBe(written);
});

test.each([
  [0, '1\u00a0kB'],
  [1499, '1\u00a0kB'],
  [48_000, '48\u00a0kB'],
  [1_234_567, '1,2\u00a0MB'],
  [2_000_000, '2\u00a0MB'],
])('writes %d bytes as %s', (bytes, written) => {
  expect(formatSize(bytes)).toBe(written);
});
