import { describe, expect, test } from 'vitest';
import type { Judgement } from './judgement.ts';
import { meanScore, scoreList } from './list-score.ts';

function judgement(gains: Record<string, number>, kinds: Record<string, string> = {}): Judgement {
  return { gains: new Map([['x', new Map(Object.entries(gains))]]), kinds: new Map(Object.entries(kinds)) };
}

const all = new Set(['a', 'b', 'c', 'd', 'e', 'f']);

describe('a list', () => {
  test('in the best order has 1 in both', () => {
    const score = scoreList('x', ['a', 'b', 'c'], judgement({ a: 3, b: 2, c: 1 }), all);
    expect(score).toEqual({ ndcg: 1, precision: 1 });
  });

  test('is discounted by the logarithm of the place', () => {
    const score = scoreList('x', ['d', 'b', 'a'], judgement({ a: 3, b: 2 }), all);
    // (2 / log2 3 + 3 / log2 4) ÷ (3 / log2 2 + 2 / log2 3)
    expect(score?.ndcg).toBeCloseTo((2 / 1.58496 + 1.5) / (3 + 2 / 1.58496), 4);
    expect(score?.precision).toBe(1);
  });

  test('has as precision the share of five, or of as many as could gain', () => {
    const gains = { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 };
    expect(scoreList('x', ['a', 'u', 'v', 'w', 'b'], judgement(gains), all)?.precision).toBeCloseTo(0.4);
    expect(scoreList('x', ['a', 'u', 'v', 'w', 'y'], judgement({ a: 1, b: 1 }), all)?.precision).toBe(0.5);
  });

  test('counts five places only', () => {
    expect(scoreList('x', ['u', 'v', 'w', 'y', 'z', 'a'], judgement({ a: 3 }), all)?.ndcg).toBe(0);
  });

  test('counts one of a kind, and so does the best list', () => {
    const alike = judgement({ a: 3, b: 3, c: 2 }, { a: 'menu', b: 'menu' });
    expect(scoreList('x', ['a', 'c'], alike, all)).toEqual({ ndcg: 1, precision: 1 });
    const twice = scoreList('x', ['a', 'b', 'c'], alike, all);
    expect(twice?.ndcg).toBeCloseTo((3 + 1) / (3 + 2 / 1.58496), 4);
    expect(twice?.precision).toBe(1);
    expect(scoreList('x', ['a', 'b'], alike, all)?.precision).toBe(0.5);
  });

  test('is not asked for what may not be shown', () => {
    const hidden = new Set(['b']);
    expect(scoreList('x', ['b'], judgement({ a: 3, b: 1 }), hidden)).toEqual({ ndcg: 1, precision: 1 });
  });

  test('has no score where nothing could gain', () => {
    expect(scoreList('x', ['a'], judgement({}), all)).toBeUndefined();
  });
});

test('the mean leaves out what has no score and counts a missing list as empty', () => {
  const gains = new Map([
    ['x', new Map([['a', 1]])],
    ['y', new Map([['a', 1]])],
    ['z', new Map<string, number>()],
  ]);
  const score = meanScore(new Map([['x', ['a']]]), { gains, kinds: new Map() }, all);
  expect(score).toEqual({ ndcg: 0.5, precision: 0.5, subjects: 2 });
});
