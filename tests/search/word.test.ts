import { describe, expect, test } from 'vitest';
import { mayStandFor, searchWord } from '../../src/search/word.ts';

describe('one word, however it is spelt', () => {
  test.each([
    ['đảng', 'ĐẢNG'],
    ['đảng', 'đảng'.normalize('NFD')],
    ['đảng', 'Ðảng'],
    ['đảng', 'Ɖảng'],
    ['hòa', 'hoà'],
    ['thúy', 'thuý'],
    ['khỏe', 'khoẻ'],
    ['kỷ', 'kỉ'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['quý', 'quí'],
    ['y', 'i'],
    ['5', '05'],
    ['0', '000'],
  ])('%s and %s', (one, other) => {
    expect(searchWord(other)).toEqual(searchWord(one));
  });
});

describe('other words stay other words', () => {
  test.each([
    ['đường', 'dương', true],
    ['hòa', 'hóa', true],
    ['năm', 'nằm', true],
    ['tay', 'tai', false],
    ['thúy', 'thúi', false],
    ['yêu', 'iêu', false],
    ['10', '1', false],
    ['6a', '06a', false],
  ])('%s and %s; the same letters: %s', (one, other, sameLetters) => {
    expect(searchWord(one).key).not.toBe(searchWord(other).key);
    expect(searchWord(one).base === searchWord(other).base).toBe(sameLetters);
  });
});

test.each([
  ['đang', 'đảng', true],
  ['dang', 'đảng', true],
  ['đảng', 'đang', false],
  ['hop', 'họp', true],
  ['họp', 'hợp', true],
  ['hợp', 'họp', false],
  ['hơp', 'hợp', true],
])('%s typed for %s: %s', (typed, written, expected) => {
  expect(mayStandFor(searchWord(typed).marks, searchWord(written).marks)).toBe(expected);
});
