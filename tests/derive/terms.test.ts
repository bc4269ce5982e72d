import { expect, test } from 'vitest';
import { groupTerms } from '../../src/derive/terms.ts';
import { anArticle } from '../make.ts';

const tagsOf = ({ tags }: ReturnType<typeof anArticle>) => tags;

test('spellings that fold to one address are one term, in the most frequent spelling', () => {
  const groups = groupTerms([anArticle({ slug: 'a', tags: ['Chi bộ'] }), anArticle({ slug: 'b', tags: ['chi bộ'] }), anArticle({ slug: 'c', tags: ['Chi bộ'] })], tagsOf);
  expect([...groups.values()].map(({ slug, name, articles }) => [slug, name, articles.length])).toEqual([['chi-bo', 'Chi bộ', 3]]);
});

test('at a tie the spelling of the newest article counts', () => {
  const groups = groupTerms([anArticle({ slug: 'old', date: '2021-01-01', tags: ['CHI BỘ'] }), anArticle({ slug: 'new', date: '2022-01-01', tags: ['Chi bộ'] })], tagsOf);
  expect(groups.get('chi-bo')?.name).toBe('Chi bộ');
});

test('an article that writes a tag twice stands once, newest first', () => {
  const groups = groupTerms([anArticle({ slug: 'old', date: '2021-01-01', tags: ['Đội', 'đội'] }), anArticle({ slug: 'new', tags: ['Đội'] })], tagsOf);
  expect(groups.get('doi')?.articles.map(({ slug }) => slug)).toEqual(['new', 'old']);
});
