import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/search/answer.ts';
import { ask, first, titles } from './ask.ts';
import { indexOf, type Written } from './memory-index.ts';

describe('prefers the marks as typed', () => {
  test.each([
    ['đường', 'Con đường đến trường'],
    ['dương', 'Bạn Dương đạt giải'],
  ])('%s', async (query, title) => {
    const found = titles(await ask(query));
    expect(found[0]).toBe(title);
    expect(found).toHaveLength(2);
  });
});

test('marks as typed come before a title with others', async () => {
  const news = [{ title: 'Thầy Dương' }, { title: 'Lối cũ', text: 'Con đường làng.' }];
  expect(titles(await ask('đường', news))).toEqual(['Lối cũ', 'Thầy Dương']);
});

test('all words come before some words, even where some stand in the title', async () => {
  const found = await ask('thi bóng đá', [
    { title: 'Thi bóng chuyền', text: 'Hội thi bóng chuyền nữ.' },
    { title: 'Tin tuần', text: 'Chiều thứ Bảy có đá cầu, sau đó xem bóng bàn và thi kéo co.' },
  ]);
  expect(titles(found)).toEqual(['Tin tuần', 'Thi bóng chuyền']);
  expect(found.complete).toBe(true);
});

test('whole words come before longer ones', async () => {
  expect(titles(await ask('ca', [{ title: 'Cách học' }, { title: 'Ao nhà', text: 'Nuôi cá.' }]))).toEqual([
    'Ao nhà',
    'Cách học',
  ]);
  expect(titles(await ask('ho', [{ title: 'Hoa nở' }, { title: 'Hồ nước' }]))).toEqual(['Hồ nước', 'Hoa nở']);
});

test('the newest is first among equals', async () => {
  const weeks = Array.from({ length: 30 }, (_, index) => ({
    title: `Họp phụ huynh tuần ${30 - index}`,
    text: 'Thông báo.',
  }));
  expect(titles(await ask('họp phụ huynh', weeks)).slice(0, 3)).toEqual([
    'Họp phụ huynh tuần 30',
    'Họp phụ huynh tuần 29',
    'Họp phụ huynh tuần 28',
  ]);
});

test('who types a whole title gets that article', async () => {
  expect(
    await first('ke hoach nam hoc', [
      { title: 'Kế hoạch năm học của tổ Toán' },
      { title: 'Kế hoạch năm học' },
    ]),
  ).toBe('Kế hoạch năm học');
});

describe('words that most articles hold', () => {
  // Four hundred articles about pupils, two of them about a swimming race.
  const many: readonly Written[] = Array.from({ length: 400 }, (_, index) =>
    index === 100
      ? { title: 'Giải bơi của huyện', text: 'Các bạn nữ tham gia giải bơi lội, được học sinh cổ vũ.' }
      : index === 200
        ? { title: 'Giải bơi học sinh', text: 'Giải bơi lội dành cho học sinh nữ.' }
        : { title: `Tin học sinh số ${index}`, text: 'Học sinh chăm ngoan.' },
  );

  test('are not looked up where others tell enough, yet order what is shown', async () => {
    const { index, knowledge } = indexOf(many);
    const asked: string[] = [];
    const postings = (key: string) => (asked.push(key), index.postings(key));
    const search = createSearch(knowledge, { ...index, postings });
    const found = await search({ query: 'giai boi hoc sinh nu', filters: {}, literally: false, from: 0 });
    expect(titles(found)).toEqual(['Giải bơi học sinh', 'Giải bơi của huyện']);
    expect(asked).not.toContain('hocz');
  });

  test('are looked up where little else is asked for', async () => {
    expect((await ask('học sinh', many)).total).toBe(400);
  });
});
