import type { Problem } from '../../problems.ts';
import type { ParsedPage } from './parsed-page.ts';

/** One h1 and one title a page, ids unique, every image with an alt, no style and no event attribute. */
export function checkMarkup(pages: readonly ParsedPage[]): Problem[] {
  return pages.flatMap(({ path, source, tags }) => {
    const faults: string[] = [];
    const count = (name: string): number => tags.filter((tag) => tag.name === name).length;
    if (count('h1') !== 1) faults.push(`có ${count('h1')} tiêu đề h1, cần đúng một`);
    if (!tags.some(({ name }) => name === 'title')) faults.push('thiếu tiêu đề trang (title)');
    const ids = tags.flatMap(({ attributes }) => (attributes['id'] ? [attributes['id']] : []));
    for (const id of new Set(ids.filter((other, index) => ids.indexOf(other) !== index)))
      faults.push(`có nhiều phần tử cùng id “${id}”`);
    for (const { name, attributes } of tags) {
      if (name === 'img' && attributes['alt'] === undefined)
        faults.push(`ảnh ${attributes['src']} thiếu alt`);
      const forbidden = Object.keys(attributes).find(
        (attribute) => attribute === 'style' || /^on/.test(attribute),
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
