import { expect, test } from 'vitest';
import { parseDate } from '../../src/text/parse-date.ts';

test.each([
  ['2022-04-13', { day: '2022-04-13' }, false],
  [' 2022-04-13 ', { day: '2022-04-13' }, false],
  ['2022-04-13 07:30', { day: '2022-04-13', time: '07:30' }, false],
  ['2022-04-13T23:59', { day: '2022-04-13', time: '23:59' }, false],
  ['07/10/2022', { day: '2022-10-07' }, true],
  ['5/9/2026', { day: '2026-09-05' }, true],
  ['05/09/2026 19:16', { day: '2026-09-05', time: '19:16' }, true],
  ['2024-02-29', { day: '2024-02-29' }, false],
  ['2000-02-29', { day: '2000-02-29' }, false],
])('reads %j', (text, date, dayFirst) => {
  expect(parseDate(text)).toEqual({ ok: true, date, dayFirst });
});

test.each([
  ['2022-02-31', { reason: 'day', lastDay: 28, month: 2, year: 2022 }],
  ['31/02/2022', { reason: 'day', lastDay: 28, month: 2, year: 2022 }],
  ['1900-02-29', { reason: 'day', lastDay: 28, month: 2, year: 1900 }],
  ['31/04/2022', { reason: 'day', lastDay: 30, month: 4, year: 2022 }],
  ['2022-04-00', { reason: 'day', lastDay: 30, month: 4, year: 2022 }],
  ['2022-13-01', { reason: 'month' }],
  ['00/00/2022', { reason: 'month' }],
  ['2022-04-13 24:00', { reason: 'time' }],
  ['2022-04-13 07:60', { reason: 'time' }],
  ['13-04-2022', { reason: 'form' }],
  ['2022-4-13', { reason: 'form' }],
  ['13.4.2022', { reason: 'form' }],
  ['13/4/22', { reason: 'form' }],
  ['2022-04-13T07:30:00Z', { reason: 'form' }],
  ['ngày 13 tháng 4', { reason: 'form' }],
  ['', { reason: 'form' }],
])('refuses %j with its reason', (text, refusal) => {
  expect(parseDate(text)).toEqual({ ok: false, ...refusal });
});

test('the first and the last month, day and year', () => {
  for (const day of ['1900-01-01', '2022-12-31', '2022-01-31', '2022-12-01']) expect(parseDate(day)).toEqual({ ok: true, date: { day }, dayFirst: false });
  expect(parseDate('1899-12-31')).toEqual({ ok: false, reason: 'form' });
  expect(Object.keys((parseDate('2022-12-31') as { date: object }).date)).toEqual(['day']);
});

test.each(['x2022-10-07', '2022-10-07x', '12022-10-07', 'x07/10/2022', '07/10/2022x', '107/10/2022', '07/10/20221'])('nothing stands around a date: %j', (text) => {
  expect(parseDate(text)).toEqual({ ok: false, reason: 'form' });
});
