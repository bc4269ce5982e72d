import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';

const keysOf = (text: string, near?: string) => normalise(text, near).references.map(({ keys }) => keys[0]);

/** The words that a text's references cover. */
const covered = (text: string) => {
  const { text: read, words, references } = normalise(text);
  return references.map(({ from, to }) => read.slice(words[from]?.start, words[to - 1]?.end));
};

test('offsets count in the composed text', () => {
  const { text, words } = normalise('Kết nạp'.normalize('NFD'));
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Kết', 'nạp']);
});

test.each([
  ['11.297 lượt', ['11297', 'luot']],
  ['1.500.000 đồng', ['1500000', 'dong']],
  ['mục 1.23', ['muc', '1', '23']],
  ['lớp 6A1', ['lop', '6a1']],
])('numbers: %s', (text, bases) => {
  expect(normalise(text).words.map(({ base }) => base)).toEqual(bases);
});

describe('dates under one key', () => {
  test.each([
    '13/4/2022',
    '13/04/2022',
    '13-04-2022',
    '13.4.2022',
    '13/4/22',
    '2022-04-13',
    'ngày 13 tháng 4 năm 2022',
    '13 tháng 4, năm 2022',
    'ngay 13 thang 4 nam 2022',
    'NGÀY 13 THÁNG 4 NĂM 2022',
    '13 tháng 4/2022',
  ])('%s', (text) => {
    expect(keysOf(text)).toEqual(['zd20220413']);
  });

  test.each(['13/4', '13-4', '13.4', 'ngày 13/4', '13 tháng 4', 'ngày 13-4', '13 thang 4'])(
    'without a year: %s',
    (text) => {
      expect(keysOf(text)).toEqual(['zx0413']);
      expect(keysOf(text, '2022-03-30')).toEqual(['zd20220413']);
    },
  );

  test('a year is the nearest one', () => {
    expect(keysOf('ngày 05/01', '2022-12-28')).toEqual(['zd20230105']);
    expect(keysOf('ngày 28/12', '2023-01-03')).toEqual(['zd20221228']);
  });

  test.each([
    ['tháng 9/2022', 'zm202209'],
    ['tháng 9 năm 2022', 'zm202209'],
    ['9/2022', 'zm202209'],
    ['T9/2022', 'zm202209'],
    ['tháng 09', 'zn09'],
  ])('%s', (text, key) => {
    expect(keysOf(text)).toEqual([key]);
  });

  test.each([
    'năm học 2022-2023',
    'năm học 2022 – 2023',
    '2022/2023',
    'NH 2022-2023',
    'nam hoc 2022 2023',
    'năm học 22-23',
    '22-23',
    'năm học 22-23.',
    '2022\u00a0–\u2060\u00a02023',
  ])('%s', (text) => {
    expect(keysOf(text)).toEqual(['zs2022']);
  });

  test.each([
    '32/4/2022',
    '13/13/2022',
    'tháng 13',
    'nhiệm kỳ 2020-2025',
    'lớp 6/1',
    'khối 10 tháng',
    '0/0',
    'điểm 8,5/10',
    'cao 1.5 m',
    '36-37 độ',
    '3-15 tuổi',
  ])('no date: %s', (text) => {
    expect(keysOf(text)).toEqual([]);
  });

  test.each(['25 tháng 11', '25/11/2022'])('the last of several days: 24-%s', (day) => {
    expect(covered(`trong hai ngày 24-${day}`)).toEqual([day]);
  });

  test('a class before a month is no day', () => {
    expect(covered('thi vào lớp 10 tháng 6/2022')).toEqual(['tháng 6/2022']);
  });
});

describe('document numbers under one key', () => {
  test.each(['05-CT/TW', '5-CT/TW', '05 - CT / TW', '05 ct tw', 'số 05-CT/TW', '05-ct/tw'])('%s', (text) => {
    expect(keysOf(text)).toEqual(['zh5zcttw']);
  });

  test.each(['09/2024/TT-BGDĐT', '9/2024/tt bgddt', '09/2024/TT - BGDĐT', '09 2024 tt bgdđt'])(
    '%s',
    (text) => {
      expect(normalise(text).references[0]?.keys).toEqual(['zh9z2024zttbgddt', 'zh9zttbgddt']);
    },
  );

  test.each([
    ['12/KH-THCSBT', 'zh12zkhthcsbt'],
    ['12 kh thcsbt', 'zh12zkhthcsbt'],
    ['Công văn số 123/SGDĐT-GDTrH', 'zh123zsgddtgdtrh'],
    ['công văn 123', 'zh123z'],
    ['kế hoạch số 12', 'zh12zkh'],
    ['thông tư 09/2024', 'zh9z2024ztt'],
    ['nghị định 30', 'zh30znd'],
    ['NĐ 30', 'zh30znd'],
    ['TT 09/2024', 'zh9z2024ztt'],
    ['CT 05', 'zh5zct'],
  ])('%s', (text, key) => {
    expect(keysOf(text)).toEqual([key]);
  });

  test('a sentence goes on after a number', () => {
    expect(covered('theo 05 ct tw về học tập')).toEqual(['05 ct tw']);
  });

  test.each(['5 lớp', '3/lần', 'kế hoạch 2 buổi'])('none that matters: %s', (text) => {
    expect(keysOf(text).filter((key) => /^zh\d+z[a-z]{3,}/.test(key))).toEqual([]);
  });

  test('a plan of a day is no document', () => {
    expect(keysOf('kế hoạch 20/11')).toEqual(['zx1120']);
  });
});
