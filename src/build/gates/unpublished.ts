import type { Site } from '../../derive/site.ts';
import type { Problem } from '../../problems.ts';
import { keepTogether } from '../../text/typography.ts';
import type { Output } from '../output.ts';

/** No draft and no scheduled article left a trace: no page, and in no other file its address or, as the whole text of an element or attribute, its title. */
export function checkUnpublished(
  { files, pages }: Output,
  { articles, published }: Pick<Site, 'articles' | 'published'>,
): Problem[] {
  const shown = new Set(published);
  const titles = new Set(published.map(({ title }) => title));
  return articles
    .filter((article) => !shown.has(article))
    .flatMap(({ slug, title, source }) => {
      const folder = `tin-tuc/${slug}/`;
      const forms = [title, keepTogether(title)]
        .map(escapeHtml)
        .flatMap((written) => [`>${written}<`, `"${written}"`]);
      const traces = [
        ...[...files].filter((file) => file.startsWith(folder)),
        ...pages
          .filter(
            ({ text }) =>
              text.includes(`/${folder}`) ||
              (!titles.has(title) && forms.some((form) => text.includes(form))),
          )
          .map(({ path }) => path),
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

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
