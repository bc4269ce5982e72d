import { GALLERIES_PER_PAGE, PAGE_SIZE } from '../settings.ts';
import { PATHS } from '../urls.ts';
import { normalisePath } from '../visits/path.ts';
import { galleryLists } from './gallery-lists.ts';
import { paginate } from './paginate.ts';
import type { Site } from './site.ts';

/** What of the site decides which pages it has. */
type Pages = Pick<
  Site,
  'published' | 'listed' | 'categories' | 'tags' | 'series' | 'archive' | 'galleries' | 'pages'
>;

/** The path of every page of the site that a reader can open, without base path, lists with all their pages. */
export function pagePaths(site: Pages): string[] {
  const listed = (count: number, size: number, pathOf: (page: number) => string): string[] =>
    paginate(new Array<undefined>(count).fill(undefined), size).map(({ number }) => pathOf(number));
  const countOf = (slug: string): number =>
    site.listed.filter(({ category }) => category.slug === slug).length;
  return [
    PATHS.home,
    PATHS.search,
    PATHS.visits,
    PATHS.archive(),
    ...site.pages.map(({ slug }) => PATHS.page(slug)),
    ...site.published.map(({ slug }) => PATHS.article(slug)),
    ...listed(site.listed.length, PAGE_SIZE, PATHS.news),
    ...site.categories.flatMap(({ slug }) =>
      listed(countOf(slug), PAGE_SIZE, (page) => PATHS.category(slug, page)),
    ),
    ...[...site.tags.values()].flatMap(({ slug, articles }) =>
      listed(articles.length, PAGE_SIZE, (page) => PATHS.tag(slug, page)),
    ),
    ...[...site.series.keys()].map(PATHS.series),
    ...site.archive.flatMap(({ year, months }) => [
      PATHS.archive(year),
      ...months.map(({ month }) => PATHS.archive(year, month.slice(5))),
    ]),
    ...galleryLists(site.galleries, site.categories).flatMap(({ category, galleries }) =>
      listed(galleries.length, GALLERIES_PER_PAGE, (page) => PATHS.galleries(page, category?.slug)),
    ),
  ];
}

/**
 * Today's path by every path that leads to it: each page by its own, articles by
 * those of old portals too (`aliases`). An alias that tells pages apart by its
 * query (`/tin.aspx?id=5`) names none: visits are counted without queries.
 */
export function pathsToPages(site: Pages): Map<string, string> {
  const aliases = site.published.flatMap(({ slug, aliases: written }) =>
    written.flatMap((alias) => {
      const path = alias.includes('?') ? undefined : normalisePath(alias, '/');
      return path === undefined ? [] : [[path, PATHS.article(slug)] as const];
    }),
  );
  // A page's own path wins over an alias that was meant for something else.
  return new Map([...aliases, ...pagePaths(site).map((path) => [path, path] as const)]);
}
