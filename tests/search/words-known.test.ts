import { describe, expect, test } from 'vitest';
import { concepts, formGroups } from '../../src/search/concepts.ts';
import { normalise } from '../../src/search/normalise.ts';
import { segment, suggest } from '../../src/search/spelling.ts';
import { packVocabulary, readVocabulary } from '../../src/search/vocabulary.ts';

const TEXT = 'thời khóa biểu họp phụ huynh kế hoạch nhà trường hoa trong thi đua khen thưởng';
const bases = normalise(TEXT).words.map(({ base }) => base);
const vocabulary = readVocabulary(packVocabulary([bases, bases, ['hoach', 'hop'], ['6a', '2022']]), 4);

test('a vocabulary keeps words and about how many articles hold them, numbers left out', () => {
  expect(
    packVocabulary([
      ['an', 'anh'],
      ['an', 'an'],
    ]),
  ).toBe('anCanhA');
  expect(vocabulary.words).toEqual([...new Set(bases)].toSorted());
  expect(vocabulary.count('hoach')).toBeCloseTo(3, 0);
  expect(vocabulary.count('xyz')).toBe(0);
});

describe('one wrong letter', () => {
  test.each([
    ['hoahc', 'hoach'],
    ['hoac', 'hoach'],
    ['hoacch', 'hoach'],
    ['huynk', 'huynh'],
    ['truogn', 'truong'],
    ['hpo', 'hop'],
  ])('%s: %s', (typed, meant) => {
    expect(suggest(typed, vocabulary)[0]).toEqual({ base: meant, weight: 1 });
  });

  test('nothing is near', () => {
    expect(suggest('zzzqqq', vocabulary)).toEqual([]);
  });
});

describe('words typed together', () => {
  test.each([
    ['thoikhoabieu', ['thoi', 'khoa', 'bieu']],
    ['hopphuhuynh', ['hop', 'phu', 'huynh']],
    ['thoikhoaxyz', undefined],
  ])('%s: %j', (letters, words) => {
    expect(segment(letters, vocabulary)).toEqual(words);
  });
});

describe('forms of one meaning', () => {
  const finder = concepts(formGroups({ BTCB: 'Bí thư Chi bộ', GVCN: 'Giáo viên chủ nhiệm lớp' }));
  const keyOf = (text: string) => finder.find(normalise(text).words).map(({ key }) => key);

  test.each([
    ['GVCN', 'giáo viên chủ nhiệm'],
    ['GVCN', 'giáo viên chủ nhiệm lớp'],
    ['phụ huynh', 'cha mẹ học sinh'],
    ['phhs', 'CMHS'],
    ['btcb', 'bi thu chi bo'],
    ['tkb', 'THỜI KHOÁ BIỂU'],
  ])('%s and %s', (one, other) => {
    expect(keyOf(one)).toHaveLength(1);
    expect(keyOf(other)).toEqual(keyOf(one));
  });

  test.each(['giáo viên', 'phủ huynh', 'bí thư chi đoàn'])('none: %s', (text) => {
    expect(keyOf(text)).toEqual([]);
  });

  test('the longest form wins', () => {
    expect(finder.find(normalise('phụ huynh học sinh').words)).toMatchObject([
      { from: 0, to: 4, key: keyOf('PHHS')[0] },
    ]);
  });
});
