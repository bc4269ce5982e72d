import { expect, test } from 'vitest';
import { galleryPieces, galleryRows, ratioOf } from '../../src/derive/gallery-rows.ts';
import { aPicture } from '../make.ts';

const L = [1600, 1067] as const;
const P = [1067, 1600] as const;
const W = [3000, 800] as const;

test.each([
  ['one', [L], [1]],
  ['two landscape', [L, L], [2]],
  ['three landscape: the last alone and wide', [L, L, L], [2, 1]],
  ['a portrait beside a landscape', [P, L, L, L], [2, 2]],
  ['four portraits in one row', [P, P, P, P], [4]],
  ['a lone last portrait joins the row before', [L, L, P], [3]],
  ['a panorama alone', [W, L, L], [1, 2]],
  ['the seed\u2019s seven', [L, P, L, L, L, P, L], [2, 2, 2, 1]],
])('%s', (_, sizes, rows) => {
  expect(galleryRows(sizes.map(([width, height]) => aPicture(width, height))).map((row) => row.length)).toEqual(rows);
});

test('order and index stay', () => {
  expect(
    galleryRows([aPicture(...P), aPicture(...L), aPicture(...L)])
      .flat()
      .map(({ index }) => index),
  ).toEqual([0, 1, 2]);
});

test.each([
  [1600, 1067, 15],
  [1067, 1600, 7],
  [4000, 400, 30],
  [400, 4000, 5],
])('the ratio of %i × %i is %i', (width, height, ratio) => {
  expect(ratioOf({ width, height })).toBe(ratio);
});

test('no pictures, no rows', () => {
  expect(galleryRows([])).toEqual([]);
  expect(galleryPieces([], 60)).toEqual([]);
});

test.each([
  [1, [[0, 0]]],
  [60, [[0, 59]]],
  [
    61,
    [
      [0, 30],
      [31, 60],
    ],
  ],
  [
    130,
    [
      [0, 43],
      [44, 87],
      [88, 129],
    ],
  ],
  [
    300,
    [
      [0, 59],
      [60, 119],
      [120, 179],
      [180, 239],
      [240, 299],
    ],
  ],
])('a gallery of %i opens in even pieces', (count, ranges) => {
  const pieces = galleryPieces(
    Array.from({ length: count }, () => aPicture(...L)),
    60,
  );
  expect(pieces.map(({ start, end }) => [start, end])).toEqual(ranges);
  expect(pieces.flatMap(({ rows }) => rows.flat().map(({ index }) => index))).toEqual(Array.from({ length: count }, (_, index) => index));
});
