import type { Problem } from '../../problems.ts';
import type { ParsedPage } from './parsed-page.ts';

/** Elements that bring in what is not the page's own, or hide what is. */
const FORBIDDEN = /^(?:base|i?frame|frameset|object|embed|applet|portal|style|font|marquee|blink)$/;

/** One h1 and one title with words a page, ids unique, every image with an alt, and no script, style or event written into it. */
export function checkMarkup(pages: readonly ParsedPage[]): Problem[] {
  return pages.flatMap(({ path, source, tags, html, title }) => {
    const faults: string[] = [];
    const count = (name: string): number => tags.filter((tag) => tag.name === name).length;
    if (count('h1') !== 1) faults.push(`có ${count('h1')} tiêu đề h1, cần đúng một`);
    if (title.trim() === '') faults.push('thiếu tiêu đề trang (title)');
    if (html.includes('__ASTRO_IMAGE_')) faults.push('còn chỗ giữ ảnh chưa thay (__ASTRO_IMAGE_)');
    const ids = tags.flatMap(({ attributes }) => (attributes['id'] ? [attributes['id']] : []));
    const seen = new Set<string>();
    for (const id of new Set(ids.filter((id) => seen.size === seen.add(id).size)))
      faults.push(`có nhiều phần tử cùng id “${id}”`);
    for (const { name, attributes } of tags) {
      if (name === 'img' && attributes['alt'] === undefined)
        faults.push(`ảnh ${attributes['src']} thiếu alt`);
      if (FORBIDDEN.test(name)) faults.push(`có phần tử ${name}, không dùng được`);
      // Data that search engines read is no code.
      if (
        name === 'script' &&
        attributes['src'] === undefined &&
        !/^application\/ld\+json$/i.test(attributes['type'] ?? '')
      )
        faults.push('có mã lệnh viết thẳng trong trang (script)');
      const forbidden = Object.keys(attributes).find(
        (attribute) => attribute === 'style' || attribute === 'srcdoc' || /^on/.test(attribute),
      );
      if (forbidden) faults.push(`phần tử ${name} có thuộc tính ${forbidden}`);
    }
    return faults.map((fault): Problem => ({
      file: source,
      line: 1,
      severity: 'error',
      problem: `Trang ${path} ${fault}.`,
      fix: '',
    }));
  });
}
