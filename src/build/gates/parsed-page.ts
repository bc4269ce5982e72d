import type { Site } from '../../derive/site.ts';
import { readHtml, type Html } from '../html.ts';
import { addressesOf, type Address } from './addresses.ts';
import type { Output } from '../output.ts';

/** A page of the finished site as gates look at it. */
export interface ParsedPage extends Html {
  /** Below the output folder. */
  readonly path: string;
  /** What staff would open to mend it: the article's index.md, else the page's own path. */
  readonly source: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly Address[];
  /** The line of the source that names an address; 1 where none does. */
  lineOf(address: string): number;
}

/** What staff wrote a page in. */
type Written = Pick<Site['published'][number], 'source' | 'links'>;

/** Parses each HTML page once, for all gates. */
export function parsePages(
  { pages }: Output,
  { published, pages: fixed }: Pick<Site, 'published' | 'pages'>,
): ParsedPage[] {
  const written = new Map<string, Written>([
    ...published.map((article) => [`tin-tuc/${article.slug}/index.html`, article] as const),
    ...fixed.map((page) => [`${page.slug}/index.html`, page] as const),
  ]);
  return pages
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path, text }) => {
      const html = readHtml(text);
      const ids = new Set(
        html.tags.flatMap(({ attributes }) => (attributes['id'] ? [attributes['id']] : [])),
      );
      const { source = path, links = [] } = written.get(path) ?? {};
      const lineOf = (address: string): number =>
        links.find(
          ({ url }) =>
            url === address || (URL.canParse(url) && URL.parse(url)?.href === URL.parse(address)?.href),
        )?.line ?? 1;
      return { ...html, addresses: html.tags.flatMap(addressesOf), path, source, html: text, ids, lineOf };
    });
}
