import { describe, expect, test } from 'vitest';
import { Calendar } from '../../src/visits/calendar.ts';
import { DayViews, Reads } from '../../src/visits/day-views.ts';
import { NumberSet } from '../../src/visits/number-set.ts';
import { ZONE } from '../make.ts';
import { randomFrom } from './random.ts';

type View = readonly [client: number, second: number, path: number];

function figuresOf(views: readonly View[]) {
  const day = new DayViews();
  for (const view of views) day.add(...view);
  const reads = new Reads();
  const names = Array.from({ length: 2 ** 11 }, (_, path) => `${path}`);
  return { ...day.figures(reads), reads: Object.fromEntries(reads.byPath(names)) };
}

test.each<[string, View[], { visits: number; views: number; clients: number }]>([
  ['nothing', [], { visits: 0, views: 0, clients: 0 }],
  ['a gap of 1,799 s goes on', [[0, 0, 0], [0, 1799, 0]], { visits: 1, views: 2, clients: 1 }],
  ['a gap of 1,800 s ends it', [[0, 0, 0], [0, 1800, 0]], { visits: 2, views: 2, clients: 1 }],
  ['many short gaps are one visit', [[0, 0, 0], [0, 1500, 0], [0, 3000, 0]], { visits: 1, views: 3, clients: 1 }],
  ['a line twice', [[0, 5, 1], [0, 5, 1]], { visits: 1, views: 1, clients: 1 }],
  ['two pages in a second', [[0, 5, 1], [0, 5, 2]], { visits: 1, views: 2, clients: 1 }],
  ['two clients in a second', [[0, 5, 1], [1, 5, 1]], { visits: 2, views: 2, clients: 2 }],
  ['the last second of the longest day', [[0, 89_999, 0], [1, 0, 0]], { visits: 2, views: 2, clients: 2 }],
  ['clients beyond one set', [[2 ** 18, 5, 1], [0, 5, 1], [2 ** 18, 5, 1]], { visits: 2, views: 2, clients: 2 }],
])('%s', (_, views, expected) => {
  expect(figuresOf(views)).toMatchObject(expected);
  expect(figuresOf(views.toReversed())).toEqual(figuresOf(views));
}); // prettier-ignore

test('a read is a visit, however often the page was loaded in it', () => {
  const views: View[] = [[0, 0, 7], [0, 10, 8], [0, 20, 7], [0, 5000, 7], [1, 0, 7]]; // prettier-ignore
  expect(figuresOf(views).reads).toEqual({ 7: 3, 8: 1 });
});

/** The rule said again, slowly: strings in sets. */
function slowly(views: readonly View[]) {
  const set = new Set(views.map((view) => view.join(' ')));
  const byClient = Map.groupBy(
    [...set].map((view) => view.split(' ').map(Number)),
    ([client]) => client,
  );
  let visits = 0;
  for (const ofClient of byClient.values()) {
    const seconds = ofClient.map(([, second = 0]) => second).toSorted((a, b) => a - b);
    visits += seconds.filter(
      (second, index) => index === 0 || second - (seconds[index - 1] ?? 0) >= 1800,
    ).length;
  }
  return { visits, views: set.size, clients: byClient.size };
}

test('random days come to the same as counted slowly, in any order, doubled', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = randomFrom(seed);
    const views = Array.from({ length: random(400) }, (): View => [
      random(12) * (seed % 3 === 0 ? 2 ** 17 : 1),
      random(86_400),
      random(5),
    ]);
    const shuffled = [...views, ...views].toSorted(() => random(3) - 1);
    expect(figuresOf(views)).toMatchObject(slowly(views));
    expect(figuresOf(shuffled)).toEqual(figuresOf(views));
  }
});

test('a set of numbers keeps each once, also when one is added a thousand times', () => {
  const set = new NumberSet();
  for (let round = 0; round < 1000; round += 1) for (const number of [3, 1, 2 ** 53 - 1, 2]) set.add(number);
  expect([...set.sorted()]).toEqual([1, 2, 3, 2 ** 53 - 1]);
});

describe('days', () => {
  test.each([
    ['2022-10-06T16:59:59Z', ZONE, '2022-10-06'],
    ['2022-10-06T17:00:00Z', ZONE, '2022-10-07'],
    ['2022-10-06T18:29:59Z', 'Asia/Kolkata', '2022-10-06'],
    ['2022-10-06T18:30:00Z', 'Asia/Kolkata', '2022-10-07'],
    ['2022-10-30T22:59:59Z', 'Europe/Paris', '2022-10-30'],
    ['2022-10-30T23:00:00Z', 'Europe/Paris', '2022-10-31'],
    ['2024-02-29T05:00:00Z', ZONE, '2024-02-29'],
  ])('%s in %s is %s', (instant, zone, day) => {
    const calendar = new Calendar(zone);
    const second = Date.parse(instant) / 1000;
    expect(calendar.dayAt(second).day).toBe(day);
    expect(calendar.dayAt(calendar.dayAt(second).start).day).toBe(day);
    expect(calendar.dayAt(calendar.dayAt(second).start - 1).day).not.toBe(day);
  });

  test('one day is one object', () => {
    const calendar = new Calendar(ZONE);
    const second = Date.parse('2022-10-07T00:00:00+07:00') / 1000;
    expect(calendar.dayAt(second)).toBe(calendar.dayAt(second + 86_399));
    expect(calendar.dayAt(second).start).toBe(second);
  });
});
