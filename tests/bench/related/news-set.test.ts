import { describe, expect, test } from 'vitest';
import { gainOf, judgeNews } from './judgement.ts';
import { JUDGED_SIZE, makeManyNews, makeNews } from './news-set.ts';
import type { KnownNews } from './news.ts';
import { NEWS_TOPICS } from './topics/all.ts';

const news = makeNews(1, JUDGED_SIZE);
const articles = news.map(({ article }) => article);

function share(holds: (one: KnownNews) => boolean): number {
  return news.filter(holds).length / news.length;
}

function syllablesOf({ article }: KnownNews): number {
  return `${article.summary} ${article.text}`.split(/\s+/).length;
}

describe('the judged news', () => {
  test('are the same for the same seed, and others for another', () => {
    const small = { ...JUDGED_SIZE, years: 1 };
    expect(makeNews(1, small)).toEqual(makeNews(1, small));
    expect(makeNews(2, small)).not.toEqual(makeNews(1, small));
  });

  test('are about six hundred, of many topics, several in most categories', () => {
    expect(news.length).toBeGreaterThan(550);
    expect(news.length).toBeLessThan(680);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(news.length);
    const topics = Map.groupBy(NEWS_TOPICS, ({ category }) => category);
    expect(NEWS_TOPICS.length).toBeGreaterThanOrEqual(12);
    expect(topics.size).toBeGreaterThanOrEqual(5);
    expect([...topics.values()].every((own) => own.length >= 2)).toBe(true);
  });

  test('have two to four articles an event, and most events in several years', () => {
    const held = news.filter(({ kind }) => kind === undefined);
    const events = Map.groupBy(held, ({ topic, event, year }) => `${topic} ${event} ${year}`);
    const sizes = [...events.values()].map((own) => own.length);
    expect(Math.min(...sizes)).toBe(2);
    expect(Math.max(...sizes)).toBe(4);
    const known = NEWS_TOPICS.flatMap((topic) => topic.events).length;
    expect(events.size / known).toBeGreaterThan(3);
  });

  test('have the shares of notices, of untagged and of series that real ones have', () => {
    expect(share(({ kind }) => kind !== undefined)).toBeCloseTo(0.12, 1);
    expect(share(({ article }) => article.tags.length === 0)).toBeCloseTo(0.33, 1);
    expect(share(({ article }) => article.series !== undefined)).toBeGreaterThan(0.06);
    expect(share(({ article }) => article.series !== undefined)).toBeLessThan(0.15);
  });

  test('are of very different lengths', () => {
    const lengths = news.map(syllablesOf);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(30);
    expect(Math.min(...lengths)).toBeLessThan(50);
    expect(Math.max(...lengths)).toBeGreaterThan(350);
    expect(Math.max(...lengths)).toBeLessThan(420);
  });

  test('leave no slot and no choice open', () => {
    const open = articles.filter(({ title, summary, text }) => /[{}[\]|]/.test(title + summary + text));
    expect(open).toEqual([]);
  });

  test('have notices that differ in numbers and dates only', () => {
    const menus = news.filter(({ kind, year }) => kind === 'thuc-don' && year === 2023);
    const plain = menus.map(({ article }) => `${article.title} ${article.summary}`.replace(/[\d/]+/g, '0'));
    expect(menus.length).toBeGreaterThan(1);
    expect(new Set(plain).size).toBe(1);
  });
});

describe('the judgement', () => {
  const one = (topic: string, event: string, year: number): KnownNews => ({
    article: articles[0] as KnownNews['article'],
    topic,
    event,
    year,
    round: 0,
  });
  const subject = one('chi-bo', 'dai-hoi', 2022);

  test('is highest for the same event, then for its other years and the year’s other events', () => {
    expect(gainOf(subject, one('chi-bo', 'dai-hoi', 2022))).toBe(3);
    expect(gainOf(subject, one('chi-bo', 'dai-hoi', 2021))).toBe(2);
    expect(gainOf(subject, one('chi-bo', 'ket-nap', 2022))).toBe(2);
    expect(gainOf(subject, one('chi-bo', 'ket-nap', 2021))).toBe(1);
    expect(gainOf(subject, one('doan', 'dai-hoi', 2022))).toBe(0);
    expect(gainOf(subject, { ...subject, round: 1 })).toBe(2);
  });

  test('never lets an article gain from itself', () => {
    const { gains } = judgeNews(news);
    expect([...gains].filter(([slug, own]) => own.has(slug))).toEqual([]);
    expect(gains.size).toBe(news.length);
  });
});

test('many news are as many as asked for, of about 200 syllables', () => {
  const many = makeManyNews(1, 1100);
  const lengths = many.map(syllablesOf);
  expect(many.length).toBe(1100);
  expect(lengths.reduce((sum, length) => sum + length, 0) / many.length).toBeGreaterThan(170);
  expect(new Set(many.map(({ article }) => article.slug)).size).toBe(1100);
});
