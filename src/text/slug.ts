import { fold } from './fold.ts';

const MAX_LENGTH = 80;

/** What a folder of an article, a category or a page may be called. */
export const SLUG_PATTERN = /^[a-z0-9-]{1,80}$/;

/**
 * An address part made of a name: folded, every run of other signs one hyphen,
 * at most 80 characters, cut at a hyphen where there is one. Empty when the
 * name holds no letter and no digit.
 *
 * @example slugify('Năm học 2021 – 2022') // 'nam-hoc-2021-2022'
 */
export function slugify(name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH);
  const hyphen = cut.lastIndexOf('-');
  return hyphen > 0 ? cut.slice(0, hyphen) : cut;
}
