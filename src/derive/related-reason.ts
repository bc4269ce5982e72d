import { syllables } from '../text/syllables.ts';
import type { Article } from './article.ts';
import type { TermGroup } from './terms.ts';

/** Why an article stands among those related to another, where a word helps. */
export type RelatedReason =
  | { readonly kind: 'series'; readonly name: string }
  /** The same occasion so many years later; negative: earlier. */
  | { readonly kind: 'occasion'; readonly years: number }
  | { readonly kind: 'tag'; readonly name: string };

type Subject = Pick<Article, 'title' | 'date' | 'series' | 'tags'>;

type Groups = ReadonlyMap<string, TermGroup>;

interface Site {
  readonly tags: Groups;
  readonly series: Groups;
  readonly listed: readonly unknown[];
}

const YEAR = 365.25 * 86_400_000;
/** An occasion of the school year moves by no more than this part of a year. */
const SEASON = 30 / 365.25;
/** What titles of all kinds say. */
const USUAL: ReadonlySet<string> = new Set(
  'buổi các chức của cho công học hoạch hội kế khối lễ lịch lớp mời năm ngày nghị nhà sinh tác thông thư tổ trường văn và về việc báo'.split(
    ' ',
  ),
);

/** A tag of more articles than this, or of more than this part of all, says little of why just these two belong together. */
const TAG_OF_FEW = 12;
const PART_OF_FEW = 0.2;

/**
 * Why `other` is related to `article`: the same series; the same occasion of
 * another year, when one title says all that the other says (`Khai giảng`, `Lễ khai
 * giảng năm học mới`); the rarest tag that both have, unless many have it. Else `undefined`.
 *
 * @param site all tags and series with their articles, and all articles that lists show
 */
export function relatedReason(
  article: Subject,
  other: Subject,
  { tags, series, listed }: Site,
): RelatedReason | undefined {
  const story = series.get(article.series?.slug ?? '');
  if (story && story.slug === other.series?.slug) return { kind: 'series', name: story.name };
  const years = yearsBetween(article, other);
  if (years !== 0 && areTitlesAlike(article.title, other.title)) return { kind: 'occasion', years };
  const few = Math.min(TAG_OF_FEW, Math.max(2, PART_OF_FEW * listed.length));
  const own = new Set(article.tags.map(({ slug }) => slug));
  const [rarest] = other.tags
    .flatMap(({ slug }) => (own.has(slug) ? (tags.get(slug) ?? []) : []))
    .filter(({ articles }) => articles.length <= few)
    .toSorted((a, b) => a.articles.length - b.articles.length);
  return rarest && { kind: 'tag', name: rarest.name };
}

/** Whole years from one to the other; 0 when they are not of the same season. */
function yearsBetween(article: Subject, other: Subject): number {
  const years = (other.date.instant - article.date.instant) / YEAR;
  return Math.abs(years - Math.round(years)) <= SEASON ? Math.round(years) : 0;
}

function areTitlesAlike(a: string, b: string): boolean {
  const [first, second] = [a, b].map(
    (title) => new Set(syllables(title).filter((word) => word > ':' && !USUAL.has(word))),
  );
  if (!first?.size || !second?.size) return false;
  return first.isSubsetOf(second) || second.isSubsetOf(first);
}
