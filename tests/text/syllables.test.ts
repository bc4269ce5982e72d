import { expect, test } from 'vitest';
import { syllables } from '../../src/text/syllables.ts';

test.each([
  ['Lễ khai giảng 2022 – 2023', ['lễ', 'khai', 'giảng', '2022', '2023']],
  ['tự“chuyển hóa”...', ['tự', 'chuyển', 'hóa']],
  ['e\u0302\u0301m', ['ếm']],
  ['…', []],
])('splits %j', (text, words) => {
  expect(syllables(text)).toEqual(words);
});
