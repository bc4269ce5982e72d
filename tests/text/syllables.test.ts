import { expect, test } from 'vitest';
import { SYLLABLE, syllables } from '../../src/text/syllables.ts';

test.each([
  ['Lễ khai giảng 2022 – 2023', ['lễ', 'khai', 'giảng', '2022', '2023']],
  ['tự“chuyển hóa”...', ['tự', 'chuyển', 'hóa']],
  ['e\u0302\u0301m', ['ếm']],
  ['…', []],
  ['𝐓hư mời 😀 họp', ['𝐓hư', 'mời', 'họp'].map((word) => word.toLowerCase())],
  ['x\u0301y²', ['x\u0301y²']],
])('splits %j', (text, words) => {
  expect(syllables(text)).toEqual(words);
});

test('all letters of the first plane are told as the rule tells them', () => {
  const all = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code))
    .join('-')
    .normalize('NFC')
    .toLowerCase();
  expect(syllables(all)).toEqual(all.match(SYLLABLE));
});
