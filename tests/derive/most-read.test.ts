import { expect, test } from 'vitest';
import { mostRead } from '../../src/derive/most-read.ts';
import type { VisitLine } from '../../src/schemas/visits.ts';
import { anArticle } from '../make.ts';

const articles = ['a', 'b', 'c'].map((slug, index) => anArticle({ slug, date: `2022-0${index + 1}-01` }));
const line = (d: string, top: Record<string, number>): VisitLine => ({
  d,
  src: 'log',
  v: 1,
  asOf: `${d}T12:00:00+07:00`,
  top,
});
const options = {
  today: '2022-10-07',
  days: 30,
  count: 2,
};

test('ranks by reads of the last days, ties newer first', () => {
  const lines = [line('2022-10-07', { '/tin-tuc/a/': 2, '/tin-tuc/b/': 5 }), line('2022-09-08', { '/tin-tuc/a/': 3, '/tin-tuc/c/': 1 })];
  expect(mostRead(articles, lines, options)?.map(({ article, reads }) => [article.slug, reads])).toEqual([
    ['b', 5],
    ['a', 5],
  ]);
});

test('days before the window and after today do not count', () => {
  const lines = [line('2022-09-07', { '/tin-tuc/a/': 9 }), line('2022-10-08', { '/tin-tuc/b/': 9 }), line('2022-10-01', { '/tin-tuc/c/': 1 })];
  expect(mostRead(articles, lines, options)).toBeUndefined();
});

test('addresses that are no article of the list do not count', () => {
  expect(mostRead(articles, [line('2022-10-01', { '/tin-tuc/x/': 9, '/tin-tuc/a/': 1 })], options)).toBeUndefined();
});

test.each([
  ['one read each is chance', { '/tin-tuc/a/': 1, '/tin-tuc/b/': 1 }, undefined],
  ['five reads of two are still little', { '/tin-tuc/a/': 4, '/tin-tuc/b/': 1 }, undefined],
  ['three each on average make a ranking', { '/tin-tuc/a/': 5, '/tin-tuc/b/': 1 }, 2],
])('%s', (_, top, length) => {
  expect(mostRead(articles, [line('2022-10-07', top)], options)?.length).toBe(length);
});
