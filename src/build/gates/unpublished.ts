import type { Site } from '../../derive/site.ts';
import type { Problem } from '../../problems.ts';
import type { Output } from '../output.ts';

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
  return articles
    .filter((article) => !shown.has(article))
    .flatMap(({ slug, source }) => {
      const folder = `tin-tuc/${slug}/`;
      const traces = [
        ...[...files].filter((file) => file.startsWith(folder)),
        ...pages.filter(({ text }) => text.includes(`/${folder}`)).map(({ path }) => path),
      ];
      return traces.map((trace): Problem => ({
        file: source,
        line: 1,
        severity: 'error',
        problem: `Bài chưa đăng nhưng đã lộ ở ${trace}.`,
        fix: 'Xin bỏ đường dẫn tới bài này cho đến khi bài được đăng.',
      }));
    });
}
