import { expect, test } from 'vitest';
import { REAL_JUDGEMENTS } from './real-judgements.ts';
import { judgementOf, sampleSet } from './real.ts';

test('at least a hundred pairs over at least 25 subjects are judged', () => {
  expect(REAL_JUDGEMENTS.length).toBeGreaterThanOrEqual(100);
  expect(new Set(REAL_JUDGEMENTS.map(({ subject }) => subject)).size).toBeGreaterThanOrEqual(25);
});

test('pairs are unique, never of one article with itself, and each has its reason', () => {
  const keys = REAL_JUDGEMENTS.map(({ subject, other }) => `${subject} ${other}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(REAL_JUDGEMENTS.filter(({ subject, other }) => subject === other)).toEqual([]);
  expect(REAL_JUDGEMENTS.filter(({ reason }) => !/^\S.*\.$/.test(reason))).toEqual([]);
});

test('every subject is published and every other one may be shown', async () => {
  const { articles, candidates } = await sampleSet();
  const published = new Set(articles.map(({ slug }) => slug));
  expect(REAL_JUDGEMENTS.filter(({ subject }) => !published.has(subject))).toEqual([]);
  expect(REAL_JUDGEMENTS.filter(({ other }) => !candidates.has(other))).toEqual([]);
});

test('pairs become gains by subject', () => {
  const pair = { subject: 'a', other: 'b', gain: 2, reason: 'The same day.' } as const;
  expect(judgementOf([pair, { ...pair, other: 'c', gain: 1 }]).gains).toEqual(
    new Map([['a', new Map(Object.entries({ b: 2, c: 1 }))]]),
  );
});
