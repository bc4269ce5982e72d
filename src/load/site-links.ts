import { isPublished } from '../derive/article.ts';
import { reporter, type Problem } from '../problems.ts';
import { nearest } from '../text/nearest.ts';
import type { Content } from './content.ts';

interface Site extends Pick<Content, 'articles' | 'categories' | 'pages'> {
  /** Of all articles, also those that cannot be read. */
  readonly slugs: readonly string[];
  readonly now: number;
}

/**
 * Reports links of the articles to pages of this site that will not be there: to
 * an article, a category, a tag, a series or a fixed page nobody wrote, and from a
 * published article to one that is not yet.
 */
export function reportSiteLinks(
  { articles, categories, pages, slugs, now }: Site,
  problems: Problem[],
): void {
  const places: Readonly<Record<string, readonly string[]>> = {
    'tin-tuc': slugs,
    'chuyen-muc': categories.map(({ slug }) => slug),
    'chu-de': articles.flatMap(({ tags }) => tags.map(({ slug }) => slug)),
    'dong-su-kien': articles.flatMap(({ series }) => (series ? [series.slug] : [])),
  };
  const known = new Map(Object.entries(places).map(([place, names]) => [place, new Set(names)]));
  const fixed = new Set(pages.map(({ slug }) => slug));
  const waiting = new Set(articles.filter((article) => !isPublished(article, now)).map(({ slug }) => slug));
  for (const article of articles) {
    const report = reporter(problems, article.source);
    for (const { url, line } of article.links) {
      const [path = '', rest = ''] = splitAddress(url);
      if (!path.startsWith('/')) continue;
      const [place = '', name, file] = path.slice(1).split('/');
      const names = known.get(place);
      const isMissing = names
        ? Boolean(name) && name !== 'trang' && !names.has(name ?? '')
        : isPageAddress(path) && !fixed.has(place) && nearestPage(place, fixed) !== undefined;
      if (place === 'tin-tuc' && waiting.has(name ?? '') && !waiting.has(article.slug)) {
        report(
          line,
          `Đường dẫn “${url}” dẫn tới một bài chưa đăng.`,
          'Xin bỏ đường dẫn này cho đến khi bài ấy được đăng.',
        );
      } else if (isMissing) {
        const near = names ? nearest(name ?? '', places[place] ?? []) : nearestPage(place, fixed);
        report(
          line,
          `Đường dẫn “${url}” không dẫn tới trang nào.`,
          near
            ? `Có phải thầy cô định viết \`/${names ? `${place}/` : ''}${near}/\`?`
            : 'Xin mở trang muốn dẫn rồi chép địa chỉ từ đó.',
        );
      } else if (
        !path.endsWith('/') &&
        !/\.[a-z]+$/i.test(path) &&
        (name === undefined || file === undefined)
      ) {
        report(line, `Đường dẫn “${url}” thiếu dấu / ở cuối.`, `Xin viết: \`${path}/${rest}\``);
      }
    }
  }
}

function splitAddress(url: string): [path: string, rest: string] {
  const end = url.search(/[?#]/);
  return end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)];
}

function isPageAddress(path: string): boolean {
  return /^\/[a-z0-9-]+\/?$/.test(path);
}

function nearestPage(place: string, pages: ReadonlySet<string>): string | undefined {
  return nearest(place, [...pages]);
}
