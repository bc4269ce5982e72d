import { describe, expect, test } from 'vitest';
import { daysToAsk } from '../../src/counters/days-to-ask.ts';
import { updateLedger } from '../../src/visits/ledger.ts';
import { ZONE } from '../make.ts';
import { goatcounterServer } from './goatcounter-server.ts';
import { aLine, ask, GOATCOUNTER } from './network.ts';

describe('the days that are asked for', () => {
  const first = (known: ReturnType<typeof aLine>[]): string => daysToAsk(known, '2022-10-07').first;

  test.each<[string, ReturnType<typeof aLine>[], string]>([
    ['of a new source: the year', [], '2022-01-01'],
    ['an old portal\u2019s figures are no days', [aLine('base-2022', 11297)], '2022-01-01'],
    ['each day: those that wait for late data', [aLine('2022-10-06', 1)], '2022-10-04'],
    ['also when all is done', [aLine('2022-10-07', 1, true)], '2022-10-04'],
    [
      'after a pause: from the oldest open day',
      [aLine('2022-08-01', 1, true), aLine('2022-09-01', 1), aLine('2022-09-02', 1)],
      '2022-09-01',
    ],
    ['after a pause that closed all: from the last known day', [aLine('2022-08-01', 1, true)], '2022-08-01'],
    ['after years: a year', [aLine('2019-05-05', 1)], '2021-10-07'],
    ['what a wrong clock wrote does not count', [aLine('2023-01-01', 1)], '2022-01-01'],
  ])('%s', (_, known, expected) => {
    expect(first(known)).toBe(expected);
  });

  test('end with today', () => {
    expect(daysToAsk([], '2022-10-07').last).toBe('2022-10-07');
  });
});

const COUNTS = [
  { hour: '2022-10-05T03', path: '/', total: 4 },
  { hour: '2022-10-07T03', path: '/', total: 2 },
];

test('a day below the ledger is warned of, and the ledger keeps its figure', async () => {
  const known = [aLine('2022-10-05', 1000), aLine('2022-10-06', 3)];
  const { counts, warnings } = await ask(GOATCOUNTER, goatcounterServer(COUNTS), { known });
  expect(warnings).toEqual(['GoatCounter (truong.goatcounter.example) cho ngày 05/10/2022 chỉ 4 lượt, ít hơn 1.000 lượt đã ghi trong sổ. Có 2 ngày như vậy. Sổ giữ con số lớn hơn.']); // prettier-ignore
  const lines = updateLedger(known.map((line) => ({ ...line, src: 'goatcounter' })), { counts, source: 'goatcounter', timeZone: ZONE, today: '2022-10-07', articles: new Set(), recount: undefined }); // prettier-ignore
  expect(lines.map(({ v }) => v)).toEqual([1000, 3, 2]);
});

test('the ledger leaves out what the counter does not know', async () => {
  const { counts } = await ask(GOATCOUNTER, goatcounterServer(COUNTS), { known: [] });
  const lines = updateLedger([], { counts, source: 'goatcounter', timeZone: ZONE, today: '2022-10-07', articles: new Set(['/']), recount: undefined }); // prettier-ignore
  expect(JSON.stringify(lines.at(-1))).toBe('{"d":"2022-10-07","src":"goatcounter","v":2,"asOf":"2022-10-07T19:16:00+07:00","done":false,"top":{"/":2}}'); // prettier-ignore
});

test('zeros before the first visit are left out', async () => {
  const { counts } = await ask(GOATCOUNTER, goatcounterServer(COUNTS), { known: [] });
  expect(counts.map(({ day }) => day)).toEqual(['2022-10-05', '2022-10-06', '2022-10-07']);
});

test('pages under a base path are found', async () => {
  const counts = [{ hour: '2022-10-07T03', path: '/truong/tin-cu', total: 2 }, { hour: '2022-10-07T03', path: '/tin-cu', total: 9 }]; // prettier-ignore
  const answer = await ask(GOATCOUNTER, goatcounterServer(counts), { basePath: '/truong/', known: [] });
  expect([...(answer.counts[0]?.reads ?? [])]).toEqual([['/tin-tuc/hop/', 2]]);
});
