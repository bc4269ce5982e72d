import type { Site } from '../../derive/site.ts';
import type { Problem } from '../../problems.ts';
import type { Output } from '../output.ts';

/** The address of an article anywhere in a text. */
const ARTICLE_ADDRESS = /(?:^|\/)tin-tuc\/([a-z0-9-]+)\//g;

/**
 * No draft and no scheduled article left a trace: no page, no file, and its address
 * in no page, feed or sitemap. Its title is not looked for: every list and feed
 * shows a title with its address, and common words are titles too.
 */
export function checkUnpublished(
  { files, pages }: Output,
  { articles, published }: Pick<Site, 'articles' | 'published'>,
): Problem[] {
  const shown = new Set(published);
  const hidden = new Map(
    articles.filter((article) => !shown.has(article)).map(({ slug, source }) => [slug, source]),
  );
  // A page still says that an article was taken down, and links of other articles may lead there.
  const takenDown = new Set(articles.filter((article) => article.takenDown).map(({ slug }) => slug));
  const places = [...[...files].map((path) => ({ path, text: path })), ...pages];
  return places.flatMap(({ path, text }) => {
    const slugs = new Set([...text.matchAll(ARTICLE_ADDRESS)].map(([, slug = '']) => slug));
    return [...slugs].flatMap((slug): Problem[] => {
      const source = hidden.get(slug);
      if (source === undefined || (takenDown.has(slug) && path.endsWith('.html'))) return [];
      return [
        {
          file: source,
          line: 1,
          severity: 'error',
          problem: `Bài chưa đăng nhưng đã lộ ở ${path}.`,
          fix: 'Xin bỏ đường dẫn tới bài này cho đến khi bài được đăng.',
        },
      ];
    });
  });
}
