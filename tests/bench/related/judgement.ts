import type { KnownNews } from './news.ts';

/** What a list of related news is judged by. */
export interface Judgement {
  /** By subject the gains of the others, above 0 only. */
  readonly gains: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Articles all alike, by slug: the second one of a kind in a list gains nothing. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** 3 for the same event, 2 for the same event of another year or another one of the topic in that year, 1 for the topic, else 0. */
export function gainOf(subject: KnownNews, other: KnownNews): number {
  if (subject.topic !== other.topic) return 0;
  const sameYear = subject.year === other.year;
  const sameEvent = subject.event === other.event;
  if (sameYear && sameEvent && subject.round === other.round) return 3;
  return sameYear || sameEvent ? 2 : 1;
}

/** The judgement that follows from how the news were made. */
export function judgeNews(news: readonly KnownNews[]): Judgement {
  const topics = Map.groupBy(news, ({ topic }) => topic);
  return {
    gains: new Map(
      news.map((subject) => [
        subject.article.slug,
        new Map(
          (topics.get(subject.topic) ?? [])
            .filter((other) => other !== subject)
            .map((other) => [other.article.slug, gainOf(subject, other)]),
        ),
      ]),
    ),
    kinds: new Map(news.flatMap(({ article, kind }) => (kind === undefined ? [] : [[article.slug, kind]]))),
  };
}
