import { destinationOf } from '../../text/destination.ts';
import type { Problem } from '../../problems.ts';
import type { PageLink } from '../html.ts';
import type { ParsedPage } from './parsed-page.ts';

/**
 * No link is there for search engines alone: hidden by an attribute, a style, a
 * class or an element around it, or without anything to be seen. Links that appear
 * when the keyboard reaches them and stay on their page are right, and pictures
 * beside a title that repeat its link.
 */
export function checkHiddenLinks(pages: readonly ParsedPage[]): Problem[] {
  return pages.flatMap(({ path, source, links, lineOf }) => {
    const seen = new Set(links.filter(({ hiddenBy, shows }) => hiddenBy.length === 0 && shows).map(({ address }) => address)); // prettier-ignore
    return links
      .filter((link) => isHidden(link, seen))
      .map(({ address, hiddenBy: [by] }): Problem => ({
        file: source,
        line: lineOf(address),
        severity: 'error',
        problem: `Trang ${path} có đường dẫn “${address.slice(0, 200)}” mà người đọc không thấy (${by ?? 'không có chữ'}).`,
        fix: 'Xin bỏ đường dẫn này, hoặc để nó hiện ra.',
      }));
  });
}

function isHidden({ address, hiddenBy, shows, hasPicture }: PageLink, seen: ReadonlySet<string>): boolean {
  if (hiddenBy.length === 0) return !shows;
  if (destinationOf(address).kind !== 'own') return true;
  const onFocus = hiddenBy.every((by) => /^class="(?:skip|unseen)"$/.test(by));
  if (onFocus) return !address.startsWith('#');
  return !(hasPicture && hiddenBy.every((by) => by === 'aria-hidden') && seen.has(address));
}
