import { expect, test } from 'vitest';
import { galleryLists } from '../../src/derive/gallery-lists.ts';
import { aPicture, anArticle } from '../make.ts';

const categories = ['a', 'b', 'c'].map((slug) => ({ slug, name: slug.toUpperCase() }));
const inCategory = (category: string) => ({ article: anArticle({ category }), gallery: { pictures: [aPicture()], first: 1, removed: 0 } });

test('all galleries, then each category that has some, in menu order', () => {
  const galleries = ['c', 'a', 'c'].map(inCategory);
  expect(galleryLists(galleries, categories).map(({ category, galleries: list }) => [category?.slug, list.length])).toEqual([
    [undefined, 3],
    ['a', 1],
    ['c', 2],
  ]);
});

test('one category leaves nothing to choose', () => {
  expect(galleryLists(['a', 'a'].map(inCategory), categories)).toHaveLength(1);
  expect(galleryLists([], categories)).toHaveLength(1);
});
