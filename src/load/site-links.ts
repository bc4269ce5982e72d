import { isPublished, type Article } from '../derive/article.ts';
import type { WrittenLink } from '../markdown/render.ts';
import { reporter, type Problem, type Report } from '../problems.ts';
import { nearest } from '../text/nearest.ts';
import { RESERVED_SEGMENTS } from '../urls.ts';
import type { Content } from './content.ts';

interface Site extends Pick<Content, 'articles' | 'categories' | 'pages' | 'takedown'> {
  /** Of all articles, also those that cannot be read. */
  readonly slugs: readonly string[];
  /** Links of school.yaml with their lines. */
  readonly schoolLinks: { readonly source: string; readonly links: readonly WrittenLink[] };
  readonly now: number;
}

/** What may follow a first path segment. */
type Places = Readonly<Record<string, ReadonlySet<string>>>;

/**
 * Reports links to pages of this site that will not be there: to an article, a
 * category, a tag, a series or a fixed page nobody wrote, and from an article to one
 * that will be published later than itself.
 */
export function reportSiteLinks(
  { articles, categories, pages, takedown, slugs, schoolLinks, now }: Site,
  problems: Problem[],
): void {
  const places: Places = {
    // Of what was taken down a page still says so, also when its folder is gone.
    'tin-tuc': new Set([...slugs, ...takedown.entries.map(({ article }) => article)]),
    'chuyen-muc': new Set(categories.map(({ slug }) => slug)),
    'chu-de': new Set(articles.flatMap(({ tags }) => tags.map(({ slug }) => slug))),
    'dong-su-kien': new Set(articles.flatMap(({ series }) => (series ? [series.slug] : []))),
  };
  const firsts = [...RESERVED_SEGMENTS, ...pages.map(({ slug }) => slug)];
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  for (const { source, links } of [...articles, ...pages, schoolLinks]) {
    const report = reporter(problems, source);
    for (const link of links) reportLink(link, places, firsts, report);
  }
  for (const article of articles) {
    const report = reporter(problems, article.source);
    for (const { url, line } of article.links) {
      const slug = /^\/tin-tuc\/([^/?#]+)/.exec(url)?.[1] ?? '';
      const target = bySlug.get(slug);
      if (takedown.hasArticle(slug))
        report(line, `Đường dẫn “${url}” dẫn tới một bài đã gỡ.`, 'Xin bỏ đường dẫn này.', 'warning');
      if (target && !article.draft && isLater(target, article, now))
        report(
          line,
          `Đường dẫn “${url}” dẫn tới một bài chưa đăng.`,
          'Xin bỏ đường dẫn này cho đến khi bài ấy được đăng.',
        );
    }
  }
}

/** Judged by the dates as written, so that the answer is the same before and after the article itself appears. */
function isLater(target: Article, article: Article, now: number): boolean {
  return (
    !target.takenDown &&
    !isPublished(target, now) &&
    (target.draft || target.date.instant > article.date.instant)
  );
}

function reportLink(
  { url, line }: WrittenLink,
  places: Places,
  firsts: readonly string[],
  report: Report,
): void {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  const rest = end < 0 ? '' : url.slice(end);
  if (!path.startsWith('/') || path === '/') return;
  const [place = '', name] = path.slice(1).split('/');
  const isFile = /\.[a-z0-9]+$/i.test(path);
  const names = places[place];
  if (!firsts.includes(place) && !isFile) {
    const near = nearest(place, firsts);
    report(
      line,
      `Đường dẫn “${url}” không dẫn tới trang nào.`,
      near ? `Có phải thầy cô định viết \`/${near}/\`?` : 'Xin mở trang muốn dẫn rồi chép địa chỉ từ đó.',
    );
  } else if (names && name && name !== 'trang' && !names.has(name)) {
    const near = nearest(name, [...names]);
    report(
      line,
      `Đường dẫn “${url}” không dẫn tới trang nào.`,
      near
        ? `Có phải thầy cô định viết \`/${place}/${near}/\`?`
        : 'Xin mở trang muốn dẫn rồi chép địa chỉ từ đó.',
    );
  } else if (!path.endsWith('/') && !isFile) {
    report(line, `Đường dẫn “${url}” thiếu dấu / ở cuối.`, `Xin viết: \`${path}/${rest}\``);
  }
}
