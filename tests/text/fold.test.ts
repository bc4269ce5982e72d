import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

test.each([
  ['Kết nạp ĐẢNG', 'ket nap dang'],
  ['đường', 'duong'],
  ['hoà hòa', 'hoa hoa'],
  ['e\u0302\u0301', 'e'],
  ['STEM 2022', 'stem 2022'],
  ['', ''],
])('folds %j to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
