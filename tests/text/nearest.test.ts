import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

test.each([
  ['sumary', ['series', 'summary'], 'summary'],
  ['Chuyên môn', ['thong-bao', 'chuyen-mon'], 'chuyen-mon'],
  ['chuyenmon', ['thong-bao', 'chuyen-mon'], 'chuyen-mon'],
  ['zzzz', ['thong-bao', 'chuyen-mon'], undefined],
  ['ab', ['xy', 'ac'], 'ac'],
  ['anh', [], undefined],
])('finds for %j among %j %j', (word, candidates, found) => {
  expect(nearest(word, candidates)).toBe(found);
});

test('gives the earlier of two that are equally near', () => {
  expect(nearest('tag', ['tab', 'tap'])).toBe('tab');
});
