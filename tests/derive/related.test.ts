import { expect, test } from 'vitest';
import { relateArticles } from '../../src/derive/related.ts';
import { anArticle } from '../make.ts';

function related(articles: readonly ReturnType<typeof anArticle>[], slug: string, count = 3, hidden: readonly string[] = []): string[] {
  const shown = new Set(articles.map((article) => article.slug).filter((other) => !hidden.includes(other)));
  return (
    relateArticles(articles, shown, count)
      .get(slug)
      ?.map((article) => article.slug) ?? []
  );
}

const filler = (slug: string, date: string, more = {}) => anArticle({ slug, date, text: `việc ${slug} khác hẳn`, ...more });

test('what was picked by hand comes first, then the series, then a shared tag', () => {
  const articles = [
    filler('this', '2022-05-01', { series: 'Đại hội', tags: ['Chi bộ'], related: ['picked'] }),
    filler('picked', '2020-01-01'),
    filler('series', '2021-01-01', { series: 'Đại hội' }),
    filler('tag', '2021-06-01', { tags: ['chi bộ'] }),
    filler('newest', '2022-10-01'),
  ];
  expect(related(articles, 'this')).toEqual(['picked', 'series', 'tag']);
});

test('a text with the same words is nearer than one with others', () => {
  const articles = [
    anArticle({
      slug: 'this',
      title: 'Lễ khai giảng năm học mới',
      text: 'tiếng trống khai trường vang lên trên sân',
    }),
    anArticle({
      slug: 'like',
      title: 'Lễ khai giảng',
      text: 'tiếng trống vang lên, học sinh chào cờ',
      date: '2021-09-05',
    }),
    anArticle({
      slug: 'unlike',
      title: 'Lịch kiểm tra giữa kỳ',
      text: 'môn Toán sáng thứ Hai',
      date: '2022-10-06',
    }),
  ];
  expect(related(articles, 'this', 1)).toEqual(['like']);
});

test('marks are kept: đường is not dương', () => {
  const articles = [
    anArticle({ slug: 'this', title: 'Đường làng', text: 'đường' }),
    anArticle({ slug: 'same', title: 'Sửa đường', text: 'đường', date: '2020-01-01' }),
    anArticle({ slug: 'other', title: 'Sửa dương', text: 'dương', date: '2022-01-01' }),
    anArticle({ slug: 'more', title: 'Việc khác', text: 'khác', date: '2021-01-01' }),
  ];
  expect(related(articles, 'this', 1)).toEqual(['same']);
});

test('never itself and never one that is not shown, also when picked by hand', () => {
  const articles = [filler('this', '2022-01-01', { related: ['hidden', 'this'] }), filler('hidden', '2022-02-01'), filler('a', '2022-03-01'), filler('b', '2022-04-01')];
  expect(related(articles, 'this', 5, ['hidden'])).toEqual(expect.not.arrayContaining(['this', 'hidden']));
});

test('filled with the newest of the category, then of all', () => {
  const articles = [
    anArticle({ slug: 'this', category: 'a', text: 'x' }),
    anArticle({ slug: 'other-new', category: 'b', date: '2022-10-06', title: 'y', text: 'y' }),
    anArticle({ slug: 'same-old', category: 'a', date: '2020-01-01', title: 'z', text: 'z' }),
    anArticle({ slug: 'other-old', category: 'b', date: '2019-01-01', title: 't', text: 't' }),
  ];
  expect(related(articles, 'this', 3)).toEqual(['same-old', 'other-new', 'other-old']);
});

test('last year\u2019s event is nearer than last month\u2019s of equal text', () => {
  const articles = [
    anArticle({ slug: 'this', date: '2022-09-05', text: 'chào cờ' }),
    anArticle({ slug: 'last-year', date: '2021-09-05', text: 'chào cờ' }),
    anArticle({ slug: 'winter', date: '2022-02-05', text: 'chào cờ' }),
    anArticle({ slug: 'other', date: '2022-08-01', title: 'khác', text: 'khác' }),
  ];
  expect(related(articles, 'this', 1)).toEqual(['last-year']);
});

test('the order of the input changes nothing; few articles give few', () => {
  const articles = ['a', 'b', 'c', 'd'].map((slug) => filler(slug, '2022-01-01', { tags: ['x'] }));
  expect(related(articles, 'a', 5)).toEqual(related(articles.toReversed(), 'a', 5));
  expect(related(articles.slice(0, 1), 'a', 5)).toEqual([]);
});
