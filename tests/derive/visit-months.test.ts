import { describe, expect, test } from 'vitest';
import { CHART_HEIGHT, chartPath, MONTH_WIDTH } from '../../src/derive/visit-chart.ts';
import { visitCsv } from '../../src/derive/visit-csv.ts';
import { busiestDay, visitMonths } from '../../src/derive/visit-months.ts';
import { mostReadByMonth } from '../../src/derive/most-read-by-month.ts';
import type { VisitLine } from '../../src/schemas/visits.ts';
import { anArticle } from '../make.ts';

const day = (d: string, v: number, more: Partial<VisitLine> = {}): VisitLine => ({
  d,
  src: 'log',
  v,
  asOf: `${d}T23:59:00+07:00`,
  ...more,
});

describe('twelve months', () => {
  const months = visitMonths([day('2023-02-28', 9), day('2024-02-29', 5), day('2024-02-01', 2), day('2024-03-01', 7)], '2024-02-29');

  test('end with the month of the last day, over the year and with their lengths', () => {
    expect(months.map(({ month }) => month)).toEqual(['2023-03', '2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12', '2024-01', '2024-02']);
    expect(months.map(({ length }) => length)).toEqual([31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29]);
  });

  test('hold their days and their sum', () => {
    expect(months.at(-1)).toMatchObject({ days: [{ v: 5 }, { v: 2 }], visits: 7 });
    expect(months[0]).toMatchObject({ days: [], visits: 0 });
  });

  test('know the busiest day, the later one at a tie', () => {
    expect(busiestDay(months)?.d).toBe('2024-02-29');
    expect(busiestDay(visitMonths([day('2024-02-01', 5), day('2024-02-02', 5)], '2024-02-29'))?.d).toBe('2024-02-02');
    expect(busiestDay(visitMonths([], '2024-02-29'))).toBeUndefined();
  });
});

describe('the chart', () => {
  const bars = (path: string): number[][] => [...path.matchAll(/M([\d.]+) 100V([\d.]+)h([\d.]+)V100z/g)].map((bar) => bar.slice(1).map(Number));

  test('has a bar for each day with visits, in its month, to scale', () => {
    const months = visitMonths([day('2024-01-01', 4), day('2024-01-31', 2), day('2024-02-29', 0)], '2024-02-29');
    const path = chartPath(months, 4);
    expect(bars(path)).toEqual([
      [10 * MONTH_WIDTH, 0, 3],
      [10 * MONTH_WIDTH + 120, CHART_HEIGHT / 2, 3],
    ]);
    expect(path).toBe(path.replace(/[^MVhz\d. ]/g, ''));
  });

  test('keeps the least day in sight', () => {
    expect(bars(chartPath(visitMonths([day('2024-02-01', 1), day('2024-02-02', 9999)], '2024-02-29'), 9999))[0]?.[1]).toBe(99);
  });
});

test('the most read of each month, newest month first', () => {
  const articles = [anArticle({ slug: 'a' }), anArticle({ slug: 'b', date: '2022-10-08' })];
  const months = visitMonths([day('2024-01-01', 4, { top: { '/tin-tuc/a/': 2, '/x/': 9 } }), day('2024-02-01', 4, { top: { '/tin-tuc/a/': 2, '/tin-tuc/b/': 2 } })], '2024-02-29');
  expect(mostReadByMonth(months, articles, 1).map(({ month, ranked }) => [month, ranked.map(({ article, reads }) => `${article.slug} ${reads}`)])).toEqual([
    ['2024-02', ['b 2']],
    ['2024-01', ['a 2']],
  ]);
});

test('the table to download: base lines, then days, for a spreadsheet', () => {
  const base = { d: 'base-2022', src: '=cổng "cũ", số 1', v: 11297, asOf: '2022-10-07T19:16:00+07:00' };
  expect(visitCsv({ days: [day('2022-10-08', 7, { pv: 19, u: 6 })], bases: [base, { ...base, d: 'base', src: 'cũ' }] })).toBe(
    [
      '\ufeffKỳ,Lượt truy cập,Lượt xem trang,Số máy,Nguồn,Tính đến',
      `2022,11297,,,"'=cổng ""cũ"", số 1",2022-10-07T19:16:00+07:00`,
      'Tất cả,11297,,,cũ,2022-10-07T19:16:00+07:00',
      '2022-10-08,7,19,6,log,2022-10-08T23:59:00+07:00',
      '',
    ].join('\r\n'),
  );
});
