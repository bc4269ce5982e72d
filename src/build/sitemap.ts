import type { SitemapItem } from '@astrojs/sitemap';
import type { Site } from '../derive/site.ts';

/** The sitemap's entry with the day an article was last changed; undefined for pages that search engines need not list: the search, and what was taken down. */
export function sitemapEntry(item: SitemapItem, site: Site | undefined): SitemapItem | undefined {
  if (!site || hiddenUrls(site).has(item.url)) return undefined;
  const lastModified = lastModifiedByUrl(site).get(item.url);
  return lastModified ? { ...item, lastmod: lastModified } : item;
}

function hiddenUrls({ urls, takenDown }: Site): Set<string> {
  const paths = [urls.search, ...takenDown.map(({ slug }) => urls.article(slug))];
  return new Set(paths.map(urls.absolute));
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
