import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitLineSchema, type VisitLine } from '../../src/schemas/visits.ts';
import { joinVisits } from '../../src/visits/join.ts';
import { ledgerText } from '../../src/visits/ledger.ts';
import { randomFrom } from './random.ts';

const CASES = 10_000;

/** Of all lengths, so that some fill the room of a day that is done and others do not. */
const PATHS = Array.from({ length: 40 }, (_, index) => `/${index}${'-bai'.repeat((index * 7) % 20)}/`);

/** Up to thirty paths, of which a ledger keeps twenty. fast-check's own dictionaries take longer than all that is tested. */
function topOf(seed: number): Record<string, number> {
  const random = randomFrom(seed);
  return Object.fromEntries(Array.from({ length: random(30) }, () => [PATHS[random(40)], random(4)]));
}

/** Small numbers and few days, so that lines meet and ties are frequent. Any field but three may be missing. */
const figures = fc.record(
  {
    d: fc.constantFrom('2022-10-01', '2022-10-02', 'base-2022'),
    src: fc.constantFrom('log', 'umami'),
    v: fc.nat(4),
    asOf: fc.constantFrom(
      '2022-10-01T10:00:00+07:00',
      '2022-10-01T03:00:00+00:00',
      '2022-10-02T12:00:00+07:00',
    ),
    pv: fc.nat(4),
    u: fc.nat(4),
    done: fc.boolean(),
    rule: fc.nat(2),
    top: fc.nat(999).map(topOf),
  },
  { requiredKeys: ['d', 'src', 'v', 'asOf'] },
);
const recounts = fc.oneof(
  { weight: 7, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ recount: fc.integer({ min: 1, max: 3 }), reason: fc.constantFrom('sai múi giờ', 'đếm nhầm') }) }, // prettier-ignore
);
const line: fc.Arbitrary<VisitLine> = fc
  .tuple(figures, recounts)
  .map(([one, recount]) => ({ ...one, ...recount }));
const lines = fc.array(line, { maxLength: 3 });

/** As text, so that the order of keys counts too. */
const text = (...parts: readonly (readonly VisitLine[])[]): string => ledgerText(parts.flat());
const read = (file: string): VisitLine[] =>
  file
    .split('\n')
    .filter((written) => written !== '')
    .map((written) => visitLineSchema.parse(JSON.parse(written)));
/** Plain comparison: an assertion costs more than what it asserts. */
const always = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Place in keyof Values]: fc.Arbitrary<Values[Place]> },
  holds: (...values: Values) => boolean,
): void => {
  fc.assert(fc.property(...arbitraries, holds), { numRuns: CASES });
};

describe('laws of joining', () => {
  test('idempotent', () => {
    always([lines], (a) => text(a, a) === text(a) && text(joinVisits(a)) === text(a));
  });

  test('commutative', () => {
    always([lines, lines], (a, b) => text(a, b) === text(b, a));
  });

  test('associative', () => {
    always([lines, lines, lines], (a, b, c) =>
      text(joinVisits([...a, ...b]), c) === text(a, joinVisits([...b, ...c]))); // prettier-ignore
  });

  test('never decreasing, unless recounted', () => {
    always([lines, lines], (a, b) => {
      const joined = new Map(joinVisits([...a, ...b]).map((one) => [`${one.d} ${one.src}`, one]));
      return a.every((before) => hasGrown(before, joined.get(`${before.d} ${before.src}`)));
    });
  });

  test('what git puts together of two files, in any order and with lines twice, reads the same', () => {
    always([lines, lines, fc.nat(), fc.boolean()], (a, b, turn, isDoubled) => {
      const written = `${text(a)}${text(b)}${isDoubled ? text(b) : ''}`.split('\n');
      const places = written.length;
      const turned = written.map((_, place) => written[(place + turn) % places] ?? '');
      return text(read(turned.join('\n'))) === text(a, b);
    });
  });
});

/** A path may leave `top`, but only for others that are read as much. */
function hasGrown(before: VisitLine, after: VisitLine | undefined): boolean {
  if (!after) return false;
  if ((after.recount ?? 0) > (before.recount ?? 0)) return true;
  const least = Math.min(...Object.values(after.top ?? {}));
  const top = Object.entries(before.top ?? {}).every(
    ([path, reads]) => (after.top?.[path] ?? least) >= reads,
  );
  return (
    after.v >= before.v &&
    (after.pv ?? 0) >= (before.pv ?? 0) &&
    (after.u ?? 0) >= (before.u ?? 0) &&
    Date.parse(after.asOf) >= Date.parse(before.asOf) &&
    (after.done === true || before.done !== true) &&
    top
  );
}

test('a case that fails is found', () => {
  expect(() => always([lines], (a) => joinVisits(a).length === a.length)).toThrow(/Property failed/);
});
