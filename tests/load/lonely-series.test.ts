import { expect, test } from 'vitest';
import { article, check, FILE } from './check.ts';

const inSeries = (name: string) => article(`series: ${name}\n`);

test('a series of one article that is nearly another one is noted, with the name to write', async () => {
  const problems = await check({
    [FILE]: inSeries('Đại hội Chi bô trường'),
    'news/2022/hai/index.md': inSeries('Đại hội Chi bộ trườn'),
    'news/2022/ba/index.md': inSeries('Đại hội Chi bộ trườn'),
  });
  expect(problems).toMatchObject([
    {
      file: FILE,
      line: 5,
      severity: 'warning',
      problem: 'Dòng sự kiện “Đại hội Chi bô trường” chỉ có bài này.',
      fix: 'Nếu bài này thuộc dòng sự kiện “Đại hội Chi bộ trườn”, xin viết: `series: Đại hội Chi bộ trườn`',
    },
  ]);
});

test.each([
  ['a first part', 'Khai giảng', 'Chuyện khác hẳn'],
  ['other years', 'Đại hội 2022-2025', 'Đại hội 2025-2028'],
  ['other marks and capitals of one name', 'Đại hội Chi bộ', 'ĐẠI HỘI CHI BO'],
])('nothing is said of %s', async (_, one, other) => {
  expect(await check({ [FILE]: inSeries(one), 'news/2022/hai/index.md': inSeries(other) })).toEqual([]);
});
