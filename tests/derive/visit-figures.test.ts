import { describe, expect, test } from 'vitest';
import { visitFigures } from '../../src/derive/visit-figures.ts';
import { knownDays, visitRecord } from '../../src/derive/visit-record.ts';
import type { VisitLine } from '../../src/schemas/visits.ts';
import { ZONE } from '../make.ts';

const figuresOf = (lines: readonly VisitLine[], sources: readonly string[] = ['log']) => visitFigures(visitRecord(lines, sources), ZONE);

const day = (d: string, v: number, more: Partial<VisitLine> = {}): VisitLine => ({
  d,
  src: 'log',
  v,
  asOf: `${d}T23:59:00+07:00`,
  ...more,
});
const base = (period: string, v: number, asOf = '2022-10-07T19:16:00+07:00'): VisitLine => ({
  d: `base-${period}`,
  src: 'cổng cũ',
  v,
  asOf,
});

test('the old portal\u2019s figures stand at the moment they were taken', () => {
  const lines = [base('2022', 11297), base('2022-10', 971), base('2022-10-06', 4), base('2022-10-07', 7)];
  expect(figuresOf(lines)).toMatchObject({
    day: '2022-10-07',
    time: '19:16',
    today: 7,
    yesterday: 4,
    month: 971,
    year: 11297,
    total: 11297,
    base: 'cổng cũ',
  });
});

test('visits after the day of the base are added to it, earlier ones are in it', () => {
  const lines = [base('2022', 11297), base('2022-10', 971), day('2022-10-05', 500), day('2022-10-07', 300), day('2022-10-08', 10)];
  expect(figuresOf(lines)).toMatchObject({
    today: 10,
    yesterday: 300,
    month: 981,
    year: 11307,
    total: 11307,
  });
});

test('without a base line a period is the sum of its days', () => {
  const lines = [day('2021-12-31', 5), day('2022-09-30', 7), day('2022-10-01', 11), day('2022-10-02', 13)];
  expect(figuresOf(lines)).toMatchObject({
    today: 13,
    yesterday: 11,
    month: 24,
    year: 31,
    total: 36,
  });
});

test('yesterday of the first is the last of the month before', () => {
  expect(figuresOf([day('2022-09-30', 7), day('2022-10-01', 11)])).toMatchObject({
    today: 11,
    yesterday: 7,
    month: 11,
  });
});

test('a day without data counts none', () => {
  expect(figuresOf([day('2022-10-01', 7), day('2022-10-03', 9)])).toMatchObject({ yesterday: 0 });
});

describe('a day that two sources counted counts once', () => {
  const lines = [day('2022-10-01', 7), day('2022-10-02', 9), day('2022-10-02', 50, { src: 'goatcounter' })];

  test.each([
    [['log', 'goatcounter'], { today: 9, month: 16 }],
    [['goatcounter', 'log'], { today: 50, month: 57 }],
    [['goatcounter'], { today: 50, month: 57 }],
    [[], { today: 9, month: 16 }],
  ])('by the first of %j', (sources, figures) => {
    expect(figuresOf(lines, sources)).toMatchObject(figures);
  });

  test('the other’s later hour is not what the figures are of', () => {
    const later = day('2022-10-02', 50, { src: 'goatcounter', asOf: '2022-10-03T09:00:00+07:00' });
    expect(figuresOf([day('2022-10-02', 9), later])).toMatchObject({ day: '2022-10-02', today: 9 });
  });
});

test('an empty ledger has no figures', () => {
  expect(figuresOf([])).toBeUndefined();
});

test('days with a figure: those counted, and those that the old portal counted in the place of ours', () => {
  const lines = [base('2022', 11297), base('2022-10-07', 7), day('2022-10-06', 4), day('2022-10-07', 2), day('2022-10-08', 3)];
  expect(knownDays(visitRecord(lines, ['log'])).map(({ d, v }) => `${d} ${v}`)).toEqual(['2022-10-06 4', '2022-10-07 7', '2022-10-08 3']);
});
