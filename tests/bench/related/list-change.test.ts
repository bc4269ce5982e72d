import { expect, test } from 'vitest';
import { changeOf } from './list-change.ts';

const before = new Map([
  ['a', ['b', 'c']],
  ['b', ['a', 'c']],
  ['c', ['a', 'b']],
  ['d', ['a', 'b']],
]);

test('a new article: lists that take it up are changed, the others’ changes are noise', () => {
  const after = new Map([
    ['a', ['new', 'b']],
    ['b', ['c', 'a']],
    ['c', ['a', 'b']],
    ['d', ['a', 'b']],
    ['new', ['a', 'b']],
  ]);
  expect(changeOf(before, after, 'new')).toEqual({ changed: 0.5, noise: 0.25 });
});

test('an edited article: its own list does not count, and leaving a list is no noise', () => {
  const after = new Map([
    ['a', ['d', 'c']],
    ['b', ['a', 'c']],
    ['c', ['d', 'a']],
    ['d', ['a', 'c']],
  ]);
  const { changed, noise } = changeOf(before, after, 'a');
  expect(changed).toBeCloseTo(2 / 3);
  expect(noise).toBe(0);
});
