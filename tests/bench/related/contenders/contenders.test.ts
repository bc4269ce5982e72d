import { expect, test } from 'vitest';
import type { News } from '../news.ts';
import { termOf } from '../news-tags.ts';
import { bm25 } from './bm25.ts';
import type { Contender } from './contender.ts';
import { hugoLike, newestInCategory, sharedTags } from './metadata.ts';
import { ours } from './ours.ts';

function one(slug: string, day: string, category: string, tags: readonly string[] = [], more = {}): News {
  return {
    slug,
    title: slug,
    summary: '',
    hasLead: true,
    text: '',
    category: { slug: category, name: category },
    tags: tags.map(termOf),
    date: { day, instant: Date.parse(day) },
    related: [],
    ...more,
  };
}

async function firstList(
  { rank }: Contender,
  articles: readonly News[],
  hidden = '',
): Promise<readonly string[]> {
  const candidates = new Set(articles.map(({ slug }) => slug).filter((slug) => slug !== hidden));
  return (await rank(articles, candidates, 3)).get('x') ?? [];
}

const articles = [
  one('x', '2022-05-01', 'a', ['Chi bộ', 'Tin tức']),
  one('old', '2020-01-01', 'a'),
  one('both', '2019-01-01', 'b', ['Chi bộ', 'Tin tức']),
  one('tag', '2021-06-01', 'b', ['chi bo']),
  one('newest', '2022-10-01', 'c'),
];

test('newest in category is filled up with the newest of all', async () => {
  expect(await firstList(newestInCategory, articles)).toEqual(['old', 'newest', 'tag']);
});

test('shared tags are counted', async () => {
  expect(await firstList(sharedTags, articles)).toEqual(['both', 'tag', 'old']);
});

test('the keyword index adds weights and drops what shares the month only', async () => {
  const more = [...articles, one('month', '2022-05-20', 'd'), one('near', '2022-05-02', 'a')];
  expect(await firstList(hugoLike, more)).toEqual(['both', 'tag', 'near']);
});

test('no contender shows the subject or what may not be shown', async () => {
  for (const contender of [newestInCategory, sharedTags, hugoLike, ours]) {
    const list = await firstList(contender, articles, 'both');
    expect(list).toHaveLength(3);
    expect(list).toEqual(expect.not.arrayContaining(['x', 'both']));
  }
});

test('all contenders have a name', () => {
  const titles = [newestInCategory, sharedTags, hugoLike, bm25, ours].map(({ title }) => title);
  expect(new Set(titles).size).toBe(5);
});
