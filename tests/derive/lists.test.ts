import { describe, expect, test } from 'vitest';
import { archiveYears } from '../../src/derive/archive.ts';
import { neighbours } from '../../src/derive/neighbours.ts';
import { pagerNumbers, paginate } from '../../src/derive/paginate.ts';
import { anArticle } from '../make.ts';

describe('pages', () => {
  test('cut in order; an empty list has one empty page', () => {
    expect(paginate([1, 2, 3], 2)).toEqual([
      { items: [1, 2], number: 1, count: 2 },
      { items: [3], number: 2, count: 2 },
    ]);
    expect(paginate([], 2)).toEqual([{ items: [], number: 1, count: 1 }]);
  });

  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
    [3, 9, [1, 2, 3, 4, undefined, 9]],
    [9, 9, [1, undefined, 8, 9]],
    [4, 6, [1, 2, 3, 4, 5, 6]],
  ])('page %d of %d shows %j', (current, count, numbers) => {
    expect(pagerNumbers(current, count)).toEqual(numbers);
  });
});

test('the archive has school years newest first, their months from August on', () => {
  const articles = ['2022-10-07', '2022-09-05', '2022-09-01', '2022-07-31', '2021-08-01'].map((date) => anArticle({ slug: date, date }));
  expect(archiveYears(articles).map(({ year, count, months }) => [year, count, months.map(({ month, articles: of }) => [month, of.length])])).toEqual([
    [
      '2022-2023',
      3,
      [
        ['2022-09', 2],
        ['2022-10', 1],
      ],
    ],
    [
      '2021-2022',
      2,
      [
        ['2021-08', 1],
        ['2022-07', 1],
      ],
    ],
  ]);
});

test('neighbours in a list newest first', () => {
  expect(neighbours(['c', 'b', 'a'], 'b')).toEqual({ newer: 'c', older: 'a' });
  expect(neighbours(['c', 'b', 'a'], 'c')).toEqual({ newer: undefined, older: 'b' });
  expect(neighbours(['c'], 'x')).toEqual({ newer: undefined, older: undefined });
});
