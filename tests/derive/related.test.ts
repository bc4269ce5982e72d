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

test('of what says nearly the same only one is taken, unless nothing else is left', () => {
  const notice = (week: number) =>
    anArticle({
      slug: `tuan-${week}`,
      title: `Lịch công tác tuần ${week}`,
      text: `Lịch công tác tuần ${week}: thứ Hai chào cờ, thứ Ba họp tổ, thứ Tư dự giờ, từ ngày ${week}/10.`,
      date: `2022-09-${10 + week}`,
    });
  const notices = Array.from({ length: 8 }, (_, week) => notice(week + 1));
  const others = ['a', 'b', 'c'].map((slug) => filler(slug, '2022-01-01'));
  const list = related([...notices, ...others], 'tuan-8', 4);
  expect(list.filter((slug) => slug.startsWith('tuan-'))).toHaveLength(1);
  expect(related(notices, 'tuan-8', 4)).toHaveLength(4);
});

test('in a long series the nearest parts', () => {
  const parts = Array.from({ length: 20 }, (_, part) =>
    anArticle({
      slug: `phan-${part}`,
      title: 'abcdefghijklmnopqrstuvwxy'.slice(part, part + 5).replaceAll('', ' '),
      series: 'Phòng dịch',
      date: `2022-01-${10 + part}`,
    }),
  );
  const rest = ['a', 'b', 'c', 'd'].map((slug) => filler(slug, '2022-05-01'));
  expect(related([...parts, ...rest], 'phan-10', 4).toSorted()).toEqual(['phan-11', 'phan-12', 'phan-8', 'phan-9']);
});

test('hand-picked ones keep their order, also near-duplicates', () => {
  const same = ['x', 'y', 'z'].map((slug) => anArticle({ slug, text: 'cùng một câu như nhau', date: '2021-01-01' }));
  const articles = [filler('this', '2022-01-01', { related: ['z', 'x', 'y'] }), ...same];
  expect(related(articles, 'this', 5)).toEqual(['z', 'x', 'y']);
});

test('a rarer shared tag outweighs a common one', () => {
  const common = Array.from({ length: 6 }, (_, index) => filler(`chung-${index}`, '2022-04-01', { tags: ['Nhà trường'] }));
  const articles = [filler('this', '2022-05-01', { tags: ['Nhà trường', 'Bóng đá'] }), filler('rare', '2019-01-01', { tags: ['Bóng đá'] }), ...common];
  expect(related(articles, 'this', 1)).toEqual(['rare']);
});

test('an article of one word, and one of none', () => {
  const articles = [anArticle({ slug: 'one', title: 'Lũ', text: 'lũ' }), anArticle({ slug: 'none', title: '2022', text: '' }), filler('a', '2022-01-01')];
  expect(related(articles, 'one', 2)).toHaveLength(2);
  expect(related(articles, 'none', 2)).toHaveLength(2);
});

test('last year\u2019s event comes before older ones that say the same, and is the one kept', () => {
  const text = 'Ngày hội hiến máu nhân đạo có thầy cô, cha mẹ và bà con trong xã cùng đến từ sáng sớm';
  const editions = [2021, 2022, 2023, 2024].map((year) => anArticle({ slug: `hien-mau-${year}`, title: `Hiến máu ${year}`, text, date: `${year}-04-10` }));
  const others = ['a', 'b', 'c'].map((slug) => filler(slug, '2023-10-01'));
  expect(related([...editions, ...others], 'hien-mau-2024', 2)[0]).toBe('hien-mau-2023');
});

test('parts of the same series stay, though they say nearly the same', () => {
  const parts = [1, 2, 3].map((part) => anArticle({ slug: `so-${part}`, title: `Bản tin số ${part}`, text: 'cùng một câu như nhau', series: 'Bản tin', date: `2022-0${part}-01` }));
  const others = ['a', 'b', 'c'].map((slug) => filler(slug, '2022-01-01'));
  expect(related([...parts, ...others], 'so-2', 2).toSorted()).toEqual(['so-1', 'so-3']);
});

test('hundreds of daily notices leave room for what else is like it', () => {
  const menus = Array.from({ length: 60 }, (_, day) => anArticle({ slug: `thuc-don-${day}`, title: `Thực đơn bán trú ngày ${day}`, text: `Thực đơn bán trú: cơm, canh, thịt, rau ngày ${day}`, date: aDay(day) }));
  const like = anArticle({ slug: 'bep', title: 'Bếp bán trú', text: 'Bếp bán trú nấu cơm, canh, thịt, rau mỗi ngày', date: '2021-01-01' });
  const others = ['a', 'b', 'c'].map((slug) => filler(slug, '2022-05-01'));
  const list = related([...menus, like, ...others], 'thuc-don-30', 3);
  expect(list).toContain('bep');
  expect(list.filter((slug) => slug.startsWith('thuc-don')).length).toBe(1);
});

function aDay(day: number): string {
  return new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
}
