import { expect, test } from 'vitest';
import { TopList } from '../../src/derive/top-list.ts';

const SCORES = [3, 1, 4, 1, 5, 9, 2, 6];

function best(items: readonly number[], count: number): readonly number[] {
  const list = new TopList(count);
  for (const item of items) list.add(item, SCORES[item] ?? 0);
  return list.items();
}

test('the best, ties by number, whatever the order', () => {
  const items = SCORES.map((_, item) => item);
  expect(best(items, 3)).toEqual([5, 7, 4]);
  expect(best(items.toReversed(), 8)).toEqual([5, 7, 4, 2, 0, 6, 1, 3]);
});

test('what gets in is told once the list is full', () => {
  const list = new TopList(2);
  list.add(0, 3);
  expect(list.least).toBe(-Infinity);
  list.add(1, 1);
  expect(list.least).toBe(1);
  list.add(2, 4);
  expect(list.least).toBe(3);
});
