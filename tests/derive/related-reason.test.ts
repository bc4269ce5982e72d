import { expect, test } from 'vitest';
import { relatedReason } from '../../src/derive/related-reason.ts';
import { groupTerms } from '../../src/derive/terms.ts';
import { reasonText } from '../../src/labels.ts';
import { anArticle } from '../make.ts';

type Given = NonNullable<Parameters<typeof anArticle>[0]>;

function reason(article: Given, other: Given, more: readonly Given[] = []): string | undefined {
  const all = [article, other, ...more].map((given, index) => anArticle({ slug: `bai-${index}`, ...given }));
  const [first, second] = all;
  if (!first || !second) return undefined;
  return reasonText(
    relatedReason(first, second, {
      tags: groupTerms(all, ({ tags }) => tags),
      listed: all,
      series: groupTerms(all, ({ series }) => (series ? [series] : [])),
    }),
  );
}

test('the same series, in its most frequent spelling', () => {
  const series = 'Đại hội Chi bộ';
  expect(reason({ series: 'ĐẠI HỘI CHI BỘ' }, { series }, [{ series }])).toBe('Dòng sự kiện: Đại hội Chi bộ');
});

test.each([
  ['2021-09-05', 'Cùng dịp năm trước'],
  ['2020-09-10', 'Cùng dịp 2 năm trước'],
  ['2023-09-05', 'Cùng dịp năm sau'],
  ['2022-03-05', undefined],
  ['2022-09-20', undefined],
])('the opening of school on %s', (date, expected) => {
  expect(reason({ title: 'Khai giảng năm học 2022-2023', date: '2022-09-05' }, { title: 'Lễ khai giảng năm học mới', date })).toBe(expected);
});

test.each([
  ['Khai giảng', 'Các khoản thu'],
  ['Thông báo lịch tiêm chủng cho học sinh', 'Thông báo lịch kiểm tra giữa học kỳ II'],
  ['Thông báo về việc phòng bệnh dại', 'Thông báo về việc phòng bệnh sốt xuất huyết'],
  ['Thông báo', 'Thông báo về việc nghỉ học'],
])('another occasion of the same weeks says nothing: %s, %s', (title, other) => {
  expect(reason({ title, date: '2022-09-05' }, { title: other, date: '2021-09-05' })).toBeUndefined();
});

test('the rarest tag that both have', () => {
  const tags = ['Đội', 'Kết nạp'];
  expect(reason({ tags }, { tags }, [{ tags: ['Đội'] }])).toBe('Chủ đề: Kết nạp');
});

test.each([12, 3])('a tag of %d others says nothing: too many, or too large a part', (count) => {
  const many = Array.from({ length: count }, () => ({ tags: ['Nhà trường'] }));
  expect(reason({ tags: ['Nhà trường'] }, { tags: ['Nhà trường'] }, many)).toBeUndefined();
});
