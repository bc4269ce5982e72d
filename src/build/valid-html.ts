import type { ParsedPage } from './gates/parsed-page.ts';
import type { Problem } from '../problems.ts';
import { RESERVED_SEGMENTS } from '../urls.ts';

/**
 * Every fault against the HTML standard and the rules of accessibility that can be
 * told from the text. Takes some 40 ms a page, so a build asks it of `pageOfEachKind`.
 */
export async function checkValidity(
  pages: readonly Pick<ParsedPage, 'path' | 'source' | 'html'>[],
): Promise<Problem[]> {
  // Loading it takes as long as twenty pages: commands that do not ask need not wait.
  const { HtmlValidate } = await import('html-validate');
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements and attributes in its own valid style.
      'void-style': 'off',
      'attr-quotes': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // Titles of articles are as long as staff write them.
      'long-title': 'off',
      // Pictures beside a title repeat its link; they are hidden from the keyboard and from screen readers alike.
      'hidden-focusable': 'off',
    },
  });
  return pages.flatMap(({ path, source, html }) =>
    validator.validateStringSync(html).results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }): Problem => ({
        file: source,
        line: 1,
        severity: 'error',
        problem: `Trang ${path} có HTML sai ở dòng ${line} (${ruleId}): ${message.replace(/\.$/, '')}.`,
        fix: '',
      })),
    ),
  );
}

/** Of each kind of page the longest, which shows most of what the kind can hold; of equals the first by path. */
export function pageOfEachKind<Page extends Pick<ParsedPage, 'path' | 'html'>>(
  pages: readonly Page[],
): Page[] {
  const longest = new Map<string, Page>();
  for (const page of pages.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const known = longest.get(kindOf(page.path));
    if (!known || page.html.length > known.html.length) longest.set(kindOf(page.path), page);
  }
  return [...longest.values()];
}

/** The address with a star for each name: pages made from one template have one. */
function kindOf(path: string): string {
  const [first = '', ...rest] = path.replace(/\/?index\.html$/, '').split('/');
  const place = first === '' || RESERVED_SEGMENTS.includes(first) || first.endsWith('.html') ? first : '*';
  return [place, ...rest.map((part) => (part === 'trang' ? part : '*'))].join('/');
}
