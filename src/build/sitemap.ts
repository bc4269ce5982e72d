import type { SitemapItem } from '@astrojs/sitemap';
import type { Site } from '../derive/site.ts';

/** The sitemap's entry with the day an article was last changed; undefined for pages that search engines need not list. */
export function sitemapEntry(item: SitemapItem, site: Site | undefined): SitemapItem | undefined {
  if (!site || item.url === site.urls.absolute(site.urls.search)) return undefined;
  const lastModified = lastModifiedByUrl(site).get(item.url);
  return lastModified ? { ...item, lastmod: lastModified } : item;
}

const cache = new WeakMap<Site, Map<string, string>>();

function lastModifiedByUrl(site: Site): Map<string, string> {
  const known =
    cache.get(site) ??
    new Map(
      site.published.map(({ slug, date, updated }) => [
        site.urls.absolute(site.urls.article(slug)),
        (updated ?? date).day,
      ]),
    );
  cache.set(site, known);
  return known;
}
