import { describe, expect, test } from 'vitest';
import { articleData } from '../../src/derive/article-data.ts';
import { byNewest, isExpired, isPublished } from '../../src/derive/article.ts';
import { heroOf } from '../../src/derive/hero.ts';
import { createUrls } from '../../src/urls.ts';
import { aMoment, anArticle, aPhoto, aPicture, ZONE } from '../make.ts';

const now = aMoment('2022-10-07 19:16').instant;

test('published from the minute of its date on, unless it is a draft', () => {
  expect(isPublished(anArticle({ date: '2022-10-07 19:16' }), now)).toBe(true);
  expect(isPublished(anArticle({ date: '2022-10-07 19:17' }), now)).toBe(false);
  expect(isPublished(anArticle({ draft: true }), now)).toBe(false);
});

test('expired from the instant of its end on', () => {
  expect(isExpired(anArticle({ expires: aMoment('2022-10-07 19:16') }), now)).toBe(true);
  expect(isExpired(anArticle({ expires: aMoment('2022-10-07 19:17') }), now)).toBe(false);
  expect(isExpired(anArticle(), now)).toBe(false);
});

test('newest first, at one time the later slug first', () => {
  const articles = [anArticle({ slug: 'b' }), anArticle({ slug: 'old', date: '2021-01-01' }), anArticle({ slug: 'a' })];
  expect(articles.toSorted(byNewest).map(({ slug }) => slug)).toEqual(['b', 'a', 'old']);
});

describe('the photo that opens an article', () => {
  const text = { kind: 'html', html: '<p>a</p>' } as const;
  const cover = aPicture();

  test('is the cover, and leads to its place in the gallery', () => {
    const gallery = {
      pictures: [aPicture(600, 900), { ...cover, photo: aPhoto(1600, 1067, 'ffffffffffffffff') }],
      first: 1,
      removed: 0,
    };
    const article = anArticle({
      cover: { ...cover, photo: aPhoto(1600, 1067, 'ffffffffffffffff') },
      body: [text, { kind: 'gallery', gallery }],
      galleries: [gallery],
    });
    expect(heroOf(article)?.anchor).toBe('#anh-2');
    expect(heroOf(anArticle({ cover, body: [text] }))).toEqual({ picture: cover });
  });

  test('is missing for a portrait, without text before, or when the text shows it', () => {
    expect(heroOf(anArticle({ cover: aPicture(600, 900), body: [text] }))).toBeUndefined();
    expect(heroOf(anArticle({ cover, body: [{ kind: 'figure', picture: cover }, text] }))).toBeUndefined();
    expect(heroOf(anArticle({ cover, body: [text, { kind: 'figure', picture: cover }] }))).toBeUndefined();
    expect(heroOf(anArticle({ body: [text] }))).toBeUndefined();
  });
});

test('structured data cannot end its own script', () => {
  const data = articleData(anArticle({ title: '</script><b>' }), {
    urls: createUrls('/', 'https://a.example'),
    school: { name: 'A', url: 'https://a.example' },
    timeZone: ZONE,
  });
  expect(data).not.toContain('</script');
  expect(JSON.parse(data)).toMatchObject({
    headline: '</script><b>',
    datePublished: '2022-10-07T00:00:00+07:00',
    mainEntityOfPage: 'https://a.example/tin-tuc/bai/',
  });
});
