import type { RSSOptions } from '@astrojs/rss';
import { FEED_SIZE } from '../settings.ts';
import type { Article } from './article.ts';
import type { Site } from './site.ts';

/** What a feed needs, addresses absolute and control characters gone (the rss package does neither). @param articles newest first */
export function feedOptions(
  title: string,
  description: string,
  articles: readonly Article[],
  { urls }: Pick<Site, 'urls'>,
): RSSOptions {
  return {
    title: clean(title),
    description: clean(description),
    site: urls.absolute(urls.home),
    customData: '<language>vi</language>',
    items: articles.slice(0, FEED_SIZE).map((article) => ({
      title: clean(article.title),
      link: urls.absolute(urls.article(article.slug)),
      description: clean(article.summary),
      pubDate: new Date(article.date.instant),
      categories: [article.category.name, ...article.tags.map(({ name }) => name)].map(clean),
    })),
  };
}

function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
