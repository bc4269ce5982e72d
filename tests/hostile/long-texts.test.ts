import { expect, test } from 'vitest';
import { article, check } from '../load/check.ts';

/** As large as a text may be, in lines as long as they may be. */
function filledWith(unit: string, separator = ''): string {
  const line = unit.repeat(Math.floor(19_000 / Buffer.byteLength(unit)));
  return Array.from({ length: 15 }, () => line).join(`\n${separator}`);
}

/** Each took minutes once: time that grew with the square of the length, or faster. */
test.each([
  ['comments that never end', filledWith('<!--')],
  ['headings without words', filledWith('#\n')],
  ['headings of the same words', filledWith('## Mục\n\n')],
  ['brackets before an address with a space', `${filledWith('[')}\n\n[a](b c.pdf)`],
  ['addresses that begin', `${filledWith('](')}\n\n[a](b c.pdf)`],
  ['white space before a sign', filledWith(' ', 'a:\n')],
  ['a link of nothing but digits', `[${'1'.repeat(19_000)}a](/tin-tuc/)`],
  ['quotation marks', filledWith('“"')],
  ['stops', filledWith('.,;')],
])('%s are read in time', { timeout: 20_000 }, async (_, body) => {
  const problems = await check({ 'news/2022/bai/index.md': article('', body) });
  // The time it takes to come here is what is asked.
  expect(problems.filter(({ problem }) => problem.includes('quá 300 kB'))).toEqual([]);
});

test('blank lines after `hosts:` are read in time', { timeout: 20_000 }, async () => {
  const problems = await check({
    'school.yaml': `name: Trường\nurl: https://truong.example\nhosts:${'\n'.repeat(10_000)}`,
    'news/2022/bai/index.md': article('', '[Sách](https://sach.example/)'),
  });
  expect(problems.map(({ fix }) => fix).join('\n')).toContain('hosts');
});
