import { isoAt } from '../text/dates.ts';
import type { Article } from './article.ts';
import type { Site } from './site.ts';

/** An article's structured data for search engines (schema.org NewsArticle) as JSON that is safe inside a script element. */
export function articleData(
  article: Article,
  { urls, school, timeZone }: Pick<Site, 'urls' | 'school' | 'timeZone'>,
): string {
  const { title, summary, date, updated, cover, author, slug } = article;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary,
    datePublished: isoAt(date.instant, timeZone),
    dateModified: isoAt((updated ?? date).instant, timeZone),
    mainEntityOfPage: urls.absolute(urls.article(slug)),
    image: cover && urls.absolute(urls.shareImage(cover.photo.id)),
    author: { '@type': 'Organization', name: author ?? school.name, url: urls.absolute(urls.home) },
    publisher: { '@type': 'Organization', name: school.name },
  }).replaceAll('<', '\\u003c');
}
