import { describe, expect, test } from 'vitest';
import { addDays, civilAt, fullDate, instantOf, isoAt, schoolYear, shortDate, weekday, isDay } from '../../src/text/dates.ts';

const HANOI = 'Asia/Ho_Chi_Minh';

test('a day begins at midnight in the school\u2019s zone, wherever the machine stands', () => {
  expect(new Date(instantOf({ day: '2022-10-07' }, HANOI)).toISOString()).toBe('2022-10-06T17:00:00.000Z');
  expect(new Date(instantOf({ day: '2022-10-07', time: '19:16' }, HANOI)).toISOString()).toBe('2022-10-07T12:16:00.000Z');
});

test('a zone that changes its clock has the offset of that day', () => {
  expect(new Date(instantOf({ day: '2022-03-27', time: '12:00' }, 'Europe/Paris')).toISOString()).toBe('2022-03-27T10:00:00.000Z');
  expect(new Date(instantOf({ day: '2022-03-26', time: '12:00' }, 'Europe/Paris')).toISOString()).toBe('2022-03-26T11:00:00.000Z');
});

test('an instant has its civil date in the zone', () => {
  expect(civilAt(Date.parse('2022-10-06T17:00:00Z'), HANOI)).toEqual({ day: '2022-10-07', time: '00:00' });
  expect(civilAt(Date.parse('2022-10-06T16:59:59Z'), HANOI)).toEqual({ day: '2022-10-06', time: '23:59' });
});

test('an instant is written with the zone\u2019s offset', () => {
  expect(isoAt(Date.parse('2022-10-07T12:16:00Z'), HANOI)).toBe('2022-10-07T19:16:00+07:00');
  expect(isoAt(Date.parse('2022-01-01T12:00:00Z'), 'America/New_York')).toBe('2022-01-01T07:00:00-05:00');
});

describe('in words', () => {
  test.each([
    ['2022-04-13', 'Thứ Tư, 13/04/2022'],
    ['2022-10-07', 'Thứ Sáu, 07/10/2022'],
    ['2022-10-09', 'Chủ nhật, 09/10/2022'],
  ])('%s is %s', (day, words) => {
    expect(fullDate(day)).toBe(words);
  });

  test('short', () => {
    expect(shortDate('2022-04-13')).toBe('13/04/2022');
    expect(weekday('2026-11-25')).toBe('Thứ Tư');
  });
});

test.each([
  ['2022-07-31', '2021-2022'],
  ['2022-08-01', '2022-2023'],
  ['2021-12-31', '2021-2022'],
])('%s falls in the school year %s', (day, year) => {
  expect(schoolYear(day)).toBe(year);
});

test.each([
  ['2024-02-29', true],
  ['2022-02-29', false],
  ['2022-13-05', false],
  ['2022-10-7', false],
  ['', false],
])('%j is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test.each([
  ['2022-10-01', -1, '2022-09-30'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2022-12-31', 1, '2023-01-01'],
])('%s moved by %d days is %s', (day, days, moved) => {
  expect(addDays(day, days)).toBe(moved);
});
