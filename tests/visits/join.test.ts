import { describe, expect, test } from 'vitest';
import { visitLineSchema, type VisitLine } from '../../src/schemas/visits.ts';
import { joinVisits } from '../../src/visits/join.ts';
import { ledgerText } from '../../src/visits/ledger.ts';
import { randomFrom } from './random.ts';

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

const INSTANTS = ['2022-10-01T10:00:00+07:00', '2022-10-01T03:00:00+00:00', '2022-10-01T12:00:00+07:00'];

/** A line in which each field may be missing, small enough that ties are frequent. */
function randomLine(random: (limit: number) => number): VisitLine {
  const maybe = <Value>(value: () => Value): Value | undefined => (random(4) > 0 ? value() : undefined);
  const top = (): Record<string, number> =>
    Object.fromEntries(Array.from({ length: random(30) }, () => [`/${random(40)}/`, random(4)]));
  const recount = random(8) === 0 ? random(3) + 1 : undefined;
  const line = {
    ...day(random(5), { d: `2022-10-0${random(2) + 1}`, src: random(5) ? 'log' : 'umami' }),
    pv: maybe(() => random(5)),
    u: maybe(() => random(5)),
    asOf: INSTANTS[random(INSTANTS.length)],
    done: maybe(() => random(2) === 0),
    rule: maybe(() => random(2)),
    top: maybe(top),
    recount,
    reason: recount && ['sai múi giờ', 'đếm nhầm'][random(2)],
  };
  return JSON.parse(JSON.stringify(line)) as VisitLine;
}

describe('laws of joining, on 10,000 random triples', () => {
  const triples = Array.from({ length: 10_000 }, (_, seed) => {
    const random = randomFrom(seed);
    return [0, 1, 2].map(() => Array.from({ length: random(3) }, () => randomLine(random)));
  }) as [VisitLine[], VisitLine[], VisitLine[]][];
  // Texts, so that the order of keys counts too.
  const text = (...parts: VisitLine[][]): string => ledgerText(parts.flat());

  test('idempotent', () => {
    for (const [a] of triples) expect(text(a, a)).toBe(text(a));
    for (const [a] of triples) expect(text(joinVisits(a))).toBe(text(a));
  });

  test('commutative', () => {
    for (const [a, b] of triples) expect(text(b, a)).toBe(text(a, b));
  });

  test('associative', () => {
    for (const [a, b, c] of triples)
      expect(text(joinVisits([...a, ...b]), c)).toBe(text(a, joinVisits([...b, ...c])));
  });

  test('never decreasing, unless recounted', () => {
    for (const [a, b] of triples) {
      const joined = joinVisits([...a, ...b]);
      for (const line of a) {
        const after = joined.find(({ d, src }) => d === line.d && src === line.src);
        if ((after?.recount ?? 0) > (line.recount ?? 0)) continue;
        expect(after?.v).toBeGreaterThanOrEqual(line.v);
        expect(after?.pv ?? 0).toBeGreaterThanOrEqual(line.pv ?? 0);
        expect(after?.u ?? 0).toBeGreaterThanOrEqual(line.u ?? 0);
        expect(Date.parse(after?.asOf ?? '')).toBeGreaterThanOrEqual(Date.parse(line.asOf));
        if (line.done) expect(after?.done).toBe(true);
      }
    }
  });

  test('what is joined can be read again', () => {
    for (const [a, b] of triples.slice(0, 1000))
      for (const line of joinVisits([...a, ...b])) expect(visitLineSchema.parse(line)).toEqual(line);
  });
});
