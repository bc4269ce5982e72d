import type { Site } from '../../derive/site.ts';
import { tagsOf, type Tag } from '../html.ts';
import type { Output } from '../output.ts';

/** A page of the finished site as gates look at it. */
export interface ParsedPage {
  /** Below the output folder. */
  readonly path: string;
  /** What staff would open to mend it: the article's index.md, else the page's own path. */
  readonly source: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
}

/** Parses each HTML page once, for all gates. */
export function parsePages(
  { pages }: Output,
  { published, pages: fixed }: Pick<Site, 'published' | 'pages'>,
): ParsedPage[] {
  const sources = new Map<string, string>([
    ...published.map(({ slug, source }) => [`tin-tuc/${slug}/index.html`, source] as const),
    ...fixed.map(({ slug, source }) => [`${slug}/index.html`, source] as const),
  ]);
  return pages
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path, text }) => {
      const tags = tagsOf(text);
      const ids = new Set(tags.flatMap(({ attributes }) => (attributes['id'] ? [attributes['id']] : [])));
      return { path, source: sources.get(path) ?? path, html: text, tags, ids };
    });
}
