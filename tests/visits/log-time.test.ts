import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLF_LENGTH, clfSecond, w3cSecond } from '../../src/visits/log-time.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number): string => String(number).padStart(2, '0');

/** The time of a text that lies in the midst of others, as in a log. */
function clf(text: string): number {
  return clfSecond(Buffer.from(`9/99 [${text}] 9999999999`), 6);
}

interface Written {
  readonly text: string;
  readonly second: number;
}

/** A moment as a log writes it in some offset, and its seconds, reckoned by `Date`. */
const moment = fc
  .record({
    second: fc.integer({ min: Date.UTC(1971, 0, 1) / 1000, max: Date.UTC(2105, 0, 1) / 1000 }),
    minutes: fc.integer({ min: -14 * 60, max: 14 * 60 }),
  })
  .map(({ second, minutes }): Written => {
    const local = new Date((second + minutes * 60) * 1000);
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
    return {
      text: `${two(local.getUTCDate())}/${MONTHS[local.getUTCMonth()]}/${local.getUTCFullYear()}:${local.toISOString().slice(11, 19)} ${offset}`,
      second,
    };
  });

test('the time of nginx and Apache is that of the calendar, in any order of lines', () => {
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 12 }), (moments, order) => {
      // Some again, in another order: what is remembered of the last must not leak into the next.
      for (const index of [...moments.keys(), ...order]) {
        const { text, second } = moments[index % moments.length] as Written;
        expect([text, clf(text)]).toEqual([text, second]);
      }
    }),
    { numRuns: 3000 },
  ); // prettier-ignore
  expect('07/Oct/2022:19:16:00 +0700').toHaveLength(CLF_LENGTH);
});

test('every month, its first and its last day', () => {
  for (const year of [1970, 1972, 1999, 2000, 2022, 2024, 2100])
    for (const [month, name] of MONTHS.entries()) {
      const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
      for (const day of [1, 28, last])
        expect(clf(`${two(day)}/${name}/${year}:00:00:00 +0000`)).toBe(Date.UTC(year, month, day) / 1000);
      expect(clf(`${two(last + 1)}/${name}/${year}:00:00:00 +0000`)).toBeNaN();
      expect(clf(`00/${name}/${year}:00:00:00 +0000`)).toBeNaN();
    }
});

describe('what is no time', () => {
  test.each([
    '07/Okt/2022:19:16:00 +0700', '07/oct/2022:19:16:00 +0700', '07/Oct/1969:19:16:00 +0700', '07/Oct/20x2:19:16:00 +0700',
    '0x/Oct/2022:19:16:00 +0700', 'x7/Oct/2022:19:16:00 +0700', '07/Oct/2022:24:16:00 +0700', '07/Oct/2022:1x:16:00 +0700',
    '07/Oct/2022:19:60:00 +0700', '07/Oct/2022:19:x6:00 +0700', '07/Oct/2022:19:16:61 +0700', '07/Oct/2022:19:16:0x +0700',
    '07/Oct/2022:19:16:x0 +0700', '07/Oct/2022:19:16:00 *0700', '07/Oct/2022:19:16:00 +x700', '07/Oct/2022:19:16:00 +07x0',
    '07/Oct/2022:19:16:00 +070x', '07/Oct/2022:19:16:00  0700', '31/Feb/2022:00:00:00 +0000', '29/Feb/2100:00:00:00 +0000',
    '07/Oct/2022:19:16:0/ +0700', '07/Oct/2022:19:16:0: +0700', '07/Oct/202/:19:16:00 +0700', '07/Oct/202::19:16:00 +0700',
  ])('%s', (text) => {
    // Also after and before a sound one of nearly the same letters.
    expect(clf('07/Oct/2022:19:16:00 +0700')).toBe(1_665_144_960);
    expect(clf(text)).toBeNaN();
    expect(clf('07/Oct/2022:19:16:00 +0700')).toBe(1_665_144_960);
  }); // prettier-ignore
});

test('a leap second is the first second after it', () => {
  expect(clf('31/Dec/2016:23:59:60 +0000')).toBe(Date.UTC(2017, 0, 1) / 1000);
});

test('the time of W3C logs', () => {
  const read = (day: string, time: string): number => w3cSecond(Buffer.from(`99 ${day}\t${time} 99`), 3, 4 + day.length); // prettier-ignore
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1970, 0, 1) / 1000, max: Date.UTC(2105, 0, 1) / 1000 }), (second) => {
      const iso = new Date(second * 1000).toISOString();
      expect(read(iso.slice(0, 10), iso.slice(11, 19))).toBe(second);
    }),
    { numRuns: 3000 },
  ); // prettier-ignore
  expect(read('2016-12-31', '23:59:60')).toBe(Date.UTC(2017, 0, 1) / 1000);
  for (const [day, time] of [
    ['2022-02-30', '00:00:00'],
    ['2022-13-01', '00:00:00'],
    ['2022-00-01', '00:00:00'],
    ['1969-12-31', '00:00:00'],
    ['2022-1x-01', '00:00:00'],
    ['2022-10-07', '24:00:00'],
    ['2022-10-07', '00:60:00'],
    ['2022-10-07', '00:00:61'],
    ['2022-10-07', '00:00:x0'],
  ] as const)
    expect([day, time, read(day, time)]).toEqual([day, time, Number.NaN]);
});
