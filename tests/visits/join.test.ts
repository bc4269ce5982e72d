import { describe, expect, test } from 'vitest';
import type { VisitLine } from '../../src/schemas/visits.ts';
import { joinVisits } from '../../src/visits/join.ts';

const day = (v: number, more: Partial<VisitLine> = {}): VisitLine => ({
  d: '2022-10-01',
  src: 'log',
  v,
  asOf: '2022-10-01T23:59:00+07:00',
  ...more,
});

describe('joining', () => {
  const a = day(7, { pv: 9, done: false, top: { '/a/': 2, '/b/': 5 } });
  const b = day(5, { pv: 12, done: true, asOf: '2022-10-01T20:00:00+07:00', top: { '/a/': 3 } });
  const joined = day(7, { pv: 12, done: true, top: { '/b/': 5, '/a/': 3 } });

  test('takes the larger of each count and the later instant', () => {
    expect(joinVisits([a, b])).toEqual([joined]);
  });

  test('does not mind order or repetition', () => {
    expect(joinVisits([b, a, b, a])).toEqual([joined]);
    expect(joinVisits([...joinVisits([a]), ...joinVisits([b])])).toEqual([joined]);
  });

  test('keeps the twenty most read, ties by path', () => {
    const top = (first: number): Record<string, number> =>
      Object.fromEntries(
        Array.from({ length: 15 }, (_, index) => [`/${String(first + index).padStart(2, '0')}/`, 1]),
      );
    const paths = Object.keys(joinVisits([day(1, { top: top(20) }), day(1, { top: top(10) })])[0]?.top ?? {});
    expect(paths).toHaveLength(20);
    expect([paths[0], paths[19]]).toEqual(['/10/', '/29/']);
  });

  test('a recounted line stands for those that were not', () => {
    const recounted = day(3, { recount: 1, reason: 'đếm nhầm robot' });
    expect(joinVisits([day(90), recounted, day(80)])).toEqual([recounted]);
    expect(joinVisits([recounted, day(4, { recount: 1 })])[0]).toMatchObject({ v: 4, recount: 1 });
  });

  test('days and sources stay apart, in order', () => {
    const lines = [day(1, { src: 'umami' }), day(2, { d: 'base-2022' }), day(3), day(4, { d: '2022-09-30' })];
    expect(joinVisits(lines).map(({ v }) => v)).toEqual([4, 3, 1, 2]);
  });
});
