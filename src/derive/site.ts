import type { Content } from '../load/content.ts';
import { MOST_READ_COUNT, MOST_READ_DAYS, RELATED_COUNT } from '../settings.ts';
import { civilAt } from '../text/dates.ts';
import { archiveYears, type ArchiveYear } from './archive.ts';
import { photosById } from './article-photos.ts';
import { byNewest, isExpired, isPublished, type Article, type Gallery } from './article.ts';
import { mostRead, type Ranked } from './most-read.ts';
import { relateArticles } from './related.ts';
import { groupTerms, type TermGroup } from './terms.ts';
import { visitFigures, type VisitFigures } from './visit-figures.ts';
import { visitRecord, type VisitRecord } from './visit-record.ts';

export interface ArticleGallery {
  readonly article: Article;
  readonly gallery: Gallery;
}

/** The content as readers see it at one moment. */
export interface Site extends Content {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether drafts and scheduled articles are shown, at staff's own machine. */
  readonly preview: boolean;
  /** `YYYY-MM-DD` in the school's zone. */
  readonly today: string;
  /** Articles that have a page, newest first. */
  readonly published: readonly Article[];
  /** Addresses that only say that what was there was taken down. */
  readonly takenDown: readonly { readonly slug: string; readonly withPhotos: boolean }[];
  /** Those that lists, feeds and search show: not expired. */
  readonly listed: readonly Article[];
  /** Urgent ones still current, newest first. */
  readonly urgent: readonly Article[];
  readonly tags: ReadonlyMap<string, TermGroup>;
  readonly series: ReadonlyMap<string, TermGroup>;
  readonly archive: readonly ArchiveYear[];
  /** Every gallery, newest first. */
  readonly galleries: readonly ArticleGallery[];
  /** The articles related to one. All are ranked when the first is asked for: the gates never ask. */
  readonly relatedTo: (article: Article) => readonly Article[];
  readonly mostRead: readonly Ranked<Article>[] | undefined;
  /** What stands in the place of a ranking: pinned, then newest. */
  readonly featured: readonly Article[];
  readonly visitRecord: VisitRecord;
  readonly figures: VisitFigures | undefined;
  /** What a link to a page without a photo shows in Zalo: the school's logo. */
  readonly shareImage: string;
}

/**
 * Derives all that pages share.
 *
 * @param preview keeps drafts and scheduled articles, for staff at their own machine
 */
export function assembleSite(content: Content, now: number, preview: boolean): Site {
  const today = civilAt(now, content.timeZone).day;
  const published = content.articles
    .filter((article) => (preview && !article.takenDown) || isPublished(article, now))
    .toSorted(byNewest);
  const listed = published.filter((article) => !isExpired(article, now));
  const record = visitRecord(content.visits, content.visitSources);
  const rankRelated = (): Map<string, Article[]> =>
    relateArticles(published, new Set(listed.map(({ slug }) => slug)), RELATED_COUNT);
  let related: Map<string, Article[]> | undefined;
  return {
    ...content,
    now,
    preview,
    today,
    published,
    takenDown: takenDown(content, now),
    listed,
    urgent: listed.filter(({ urgent }) => urgent),
    tags: groupTerms(listed, ({ tags }) => tags),
    series: groupTerms(listed, ({ series }) => (series ? [series] : [])),
    archive: archiveYears(listed),
    galleries: listed.flatMap((article) => article.galleries.map((gallery) => ({ article, gallery }))),
    relatedTo: ({ slug }) => (related ??= rankRelated()).get(slug) ?? [],
    visitRecord: record,
    mostRead: mostRead(listed, record.days, {
      today,
      days: MOST_READ_DAYS,
      count: MOST_READ_COUNT,
    }),
    featured: [...listed.filter(({ pinned }) => pinned), ...listed.filter(({ pinned }) => !pinned)].slice(
      0,
      MOST_READ_COUNT,
    ),
    figures: visitFigures(record, content.timeZone),
    shareImage: content.urls.shareImage(content.logo.id),
  };
}

/** Also of articles that are no more in the repository; not of those that nobody has seen. */
function takenDown({ articles, takedown }: Content, now: number): Site['takenDown'] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const slugs = takedown.entries.flatMap(({ article, photo }) => (photo === undefined ? [article] : []));
  return [...new Set(slugs)].flatMap((slug) => {
    const article = bySlug.get(slug);
    if (article && !isPublished({ ...article, takenDown: false }, now)) return [];
    return [{ slug, withPhotos: article !== undefined && photosById([article]).size > 0 }];
  });
}
