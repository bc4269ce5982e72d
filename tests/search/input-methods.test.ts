import { describe, expect, test } from 'vitest';
import { decodeTelex, decodeVni } from '../../src/search/input-methods.ts';

describe('Telex', () => {
  test.each([
    ['kees', 'kế'],
    ['hoachj', 'hoạch'],
    ['hoajch', 'hoạch'],
    ['dduowcj', 'được'],
    ['dduwowcj', 'được'],
    ['duocwjd', 'được'],
    ['hojc', 'học'],
    ['truwowngf', 'trường'],
    ['truongwf', 'trường'],
    ['nguyeenx', 'nguyễn'],
    ['hoaf', 'hòa'],
    ['quys', 'quý'],
    ['giaos', 'giáo'],
    ['nawm', 'năm'],
    ['uwng', 'ưng'],
  ])('%s is %s', (typed, meant) => {
    expect(decodeTelex(typed)).toBe(meant.normalize('NFC'));
  });

  test.each(['hop', 'phu', 'sinh', 'x', '2022'])('%s has no keys', (typed) => {
    expect(decodeTelex(typed)).toBeUndefined();
  });
});

describe('VNI', () => {
  test.each([
    ['ke61', 'kế'],
    ['hoa5ch', 'hoạch'],
    ['hoach5', 'hoạch'],
    ['d9u7o7c5', 'được'],
    ['d9uoc75', 'được'],
    ['truo7ng2', 'trường'],
    ['na8m', 'năm'],
    ['nguye64n', 'nguyễn'],
  ])('%s is %s', (typed, meant) => {
    expect(decodeVni(typed)).toBe(meant.normalize('NFC'));
  });

  test.each(['lop6', 'hop', '6a1', 'a0', '2022', 'thang9'])('%s has no keys', (typed) => {
    expect(decodeVni(typed)).toBeUndefined();
  });
});
