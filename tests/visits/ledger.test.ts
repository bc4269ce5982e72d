import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { VisitLine } from '../../src/schemas/visits.ts';
import { ledgerText, updateLedger, yearOf, type LedgerUpdate } from '../../src/visits/ledger.ts';
import type { DayCount } from '../../src/visits/source.ts';
import { ZONE } from '../make.ts';

const aCount = (day: string, visits: number, more: Partial<DayCount> = {}): DayCount => ({
  day,
  visits,
  views: visits * 2,
  clients: visits,
  until: Date.parse(`${day}T19:16:00+07:00`) / 1000,
  reads: new Map([
    ['/tin-tuc/hop/', visits],
    ['/wp-login/', 99],
  ]),
  ...more,
});

const update = (lines: readonly VisitLine[], counts: readonly DayCount[], more: Partial<LedgerUpdate> = {}) =>
  updateLedger(lines, {
    counts,
    source: 'log',
    timeZone: ZONE,
    today: '2022-10-07',
    articles: new Set(['/tin-tuc/hop/']),
    recount: undefined,
    ...more,
  });

test('a day is a line in canonical form, which names articles only', () => {
  expect(ledgerText(update([], [aCount('2022-10-07', 7)]))).toBe(
    '{"d":"2022-10-07","src":"log","v":7,"pv":14,"u":7,"asOf":"2022-10-07T19:16:00+07:00","done":false,"rule":1,"top":{"/tin-tuc/hop/":7}}\n',
  );
});

test('the sample school\u2019s ledger is canonical', () => {
  const text = fs.readFileSync('content/visits/2022.jsonl', 'utf8');
  const lines = text.trim().split('\n').map((line) => JSON.parse(line) as VisitLine); // prettier-ignore
  expect(ledgerText(lines)).toBe(text);
});

test('days are open for three days', () => {
  const days = ['2022-10-03', '2022-10-04', '2022-10-07'];
  expect(update([], days.map((day) => aCount(day, 1))).map(({ done }) => done)).toEqual([true, false, false]); // prettier-ignore
});

test('days that a run says nothing of are closed in their time, those of other sources are not', () => {
  const lines = update([], [aCount('2022-10-05', 1)]);
  const others = update([], [aCount('2022-10-05', 1)], { source: 'umami' });
  const later = update([...lines, ...others], [], { today: '2022-10-20' });
  expect(later.map(({ src, done }) => [src, done])).toEqual([['log', true], ['umami', false]]); // prettier-ignore
});

test('late data still enter a day that is done', () => {
  const lines = update([], [aCount('2022-09-01', 5)]);
  expect(update(lines, [aCount('2022-09-01', 8)])).toMatchObject([{ v: 8, done: true }]);
});

test('half a log takes nothing away', () => {
  const lines = update([], [aCount('2022-10-07', 9)]);
  expect(update(lines, [aCount('2022-10-07', 2)])).toEqual(lines);
});

describe('a recount', () => {
  const lines = update([], [aCount('2022-10-07', 9), aCount('2022-10-06', 4)]);
  const smaller = update(lines, [aCount('2022-10-07', 2)], { recount: 'đếm nhầm robot' });

  test('is the way down, and says why', () => {
    expect(smaller).toMatchObject([{ v: 4 }, { v: 2, pv: 4, recount: 1, reason: 'đếm nhầm robot' }]);
    expect(smaller[0]).not.toHaveProperty('recount');
  });

  test('holds against the older figures of another branch', () => {
    expect(update([...lines, ...smaller], [])).toEqual(smaller);
  });

  test('is followed by later counts, and may be done again', () => {
    expect(update(smaller, [aCount('2022-10-07', 3)])).toMatchObject([{}, { v: 3, recount: 1 }]);
    expect(update(smaller, [aCount('2022-10-07', 1)], { recount: 'lần nữa' })).toMatchObject([
      {},
      { v: 1, recount: 2 },
    ]);
  });

  test('that shrinks nothing leaves no trace', () => {
    expect(update(lines, [aCount('2022-10-07', 12)], { recount: 'x' })[1]).not.toHaveProperty('recount');
  });
});

test.each([
  ['2022-10-07', '2022'],
  ['base-2021-10', '2021'],
  ['base', '2023'],
])('%s lies in the file of %s', (d, year) => {
  expect(yearOf({ d, asOf: '2023-01-01T00:00:00+07:00' })).toBe(year);
});

describe('a year of many and long addresses', () => {
  const year = (length: number, done: boolean): VisitLine[] =>
    Array.from({ length: 365 }, (_, index) => ({
      d: new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10),
      src: 'log',
      v: 1000,
      asOf: '2022-12-31T23:59:59+07:00',
      done,
      top: Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`/tin-tuc/${String(place).padEnd(length, 'x')}/`, 40 - place])), // prettier-ignore
    }));
  const tops = (text: string): number[] => [...new Set(text.trim().split('\n').map((line) => Object.keys((JSON.parse(line) as VisitLine).top ?? {}).length))]; // prettier-ignore

  test('names the twenty most read of each day while the file has room', () => {
    expect(tops(ledgerText(year(20, true)))).toEqual([20]);
  });

  test.each([40, 60, 80])(
    'stays below 400 kB with slugs of %i characters, each day with the same number of its most read',
    (length) => {
      const text = ledgerText(year(length, true));
      const [count = 0, ...others] = tops(text);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(400_000);
      expect(Buffer.byteLength(text)).toBeGreaterThan(360_000);
      expect(others).toEqual([]);
      expect(text).toContain(`":${40 - count + 1}}`);
      expect(ledgerText(text.trim().split('\n').map((line) => JSON.parse(line) as VisitLine))).toBe(text); // prettier-ignore
    },
  );

  test('days that are open keep all', () => {
    const [first, ...others] = year(60, true);
    const text = ledgerText([...others, { ...(first as VisitLine), done: false }]);
    expect(Object.keys((JSON.parse(text.split('\n')[0] ?? '') as VisitLine).top ?? {})).toHaveLength(20);
  });
});
