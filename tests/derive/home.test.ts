import { expect, test } from 'vitest';
import { chooseHome } from '../../src/derive/home.ts';
import { anArticle, aPicture } from '../make.ts';

const categories = ['tin', 'thong-bao', 'hoc-sinh'].map((slug) => ({ slug, name: slug }));
const make = (slug: string, category: string, date: string, more = {}) => anArticle({ slug, category, date, ...more });

test('lead with a photo, notices as leaves, full rows of photos as cards, the rest as rows', () => {
  const cover = aPicture();
  const listed = [
    make('n1', 'thong-bao', '2022-10-07'),
    make('h1', 'hoc-sinh', '2022-10-06', { cover }),
    make('t1', 'tin', '2022-10-05', { cover }),
    make('t2', 'tin', '2022-10-04', { cover }),
    make('t3', 'tin', '2022-10-03', { cover }),
    make('h2', 'hoc-sinh', '2022-10-02', { cover }),
    make('n2', 'thong-bao', '2022-10-01', { pinned: true }),
    make('n3', 'thong-bao', '2022-09-01', { urgent: true }),
  ];
  const { lead, notices, cards, rows } = chooseHome({ listed, categories });
  expect(lead?.slug).toBe('h1');
  expect(notices?.articles.map(({ slug }) => slug)).toEqual(['n3', 'n2', 'n1']);
  expect(cards.map(({ articles }) => articles.map(({ slug }) => slug))).toEqual([['t1', 't2', 't3']]);
  expect(rows.map(({ articles }) => articles.map(({ slug }) => slug))).toEqual([['h2']]);
});

test('one article without a photo is the lead; none is none', () => {
  expect(chooseHome({ listed: [make('a', 'tin', '2022-10-01')], categories })).toMatchObject({
    lead: { slug: 'a' },
    cards: [],
    rows: [],
  });
  expect(chooseHome({ listed: [], categories }).lead).toBeUndefined();
});
