import { expect, test } from 'vitest';
import { newSince, nextMemory } from '../../src/browser/visit-memory.ts';

const MINUTE = 60_000;
const page = (...slugs: string[]) => slugs.map((slug) => ({ path: `/tin-tuc/${slug}/`, day: '2022-10-07' }));

test('a first visit has nothing before it', () => {
  expect(nextMemory(undefined, page('a'), 1000)).toEqual({ latest: { at: 1000, seen: ['/tin-tuc/a/'] } });
});

test('within half an hour it is the same visit, and what it has shown adds up', () => {
  const before = { at: 0, seen: ['/tin-tuc/old/'] };
  const memory = { latest: { at: 100 * MINUTE, seen: ['/tin-tuc/a/'] }, before };
  expect(nextMemory(memory, page('b'), 129 * MINUTE)).toEqual({
    latest: { at: 129 * MINUTE, seen: ['/tin-tuc/b/', '/tin-tuc/a/'] },
    before,
  });
});

test.each([30 * MINUTE, -1])('after a break of %d ms a new visit begins', (passed) => {
  const latest = { at: 100 * MINUTE, seen: [] };
  expect(nextMemory({ latest }, page('a'), 100 * MINUTE + passed).before).toBe(latest);
});

test('new is what was not shown and is not older than the visit', () => {
  const visit = { at: 0, seen: ['/tin-tuc/a/'] };
  const listed = [...page('a', 'b'), { path: '/tin-tuc/c/', day: '2022-09-29' }, { path: '/tin-tuc/d/', day: '2022-09-30' }];
  expect(newSince(visit, '2022-10-07', listed).map(({ path }) => path)).toEqual(['/tin-tuc/b/', '/tin-tuc/d/']);
});
