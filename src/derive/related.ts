import { schoolYear } from '../text/dates.ts';
import { byNewest, type Article } from './article.ts';
import { ADDED_AT_MOST, closenessOf, RAISED_AT_MOST } from './closeness.ts';
import { likenessOf } from './likeness.ts';
import { repeatedNotices } from './repeated-notices.ts';
import { sayTheSame, wordsOf, type Words } from './text-vectors.ts';
import { TopList } from './top-list.ts';

/** What the ranking looks at. */
export type RelatedInput = Pick<
  Article,
  'slug' | 'title' | 'summary' | 'hasLead' | 'text' | 'category' | 'tags' | 'series' | 'date' | 'related'
>;

/** So many of the best, and of the newest, are looked at; near-duplicates fall out of them. */
const POOL = 20;
/** Two articles that share this part of their syllables say the same: weekly notices share more, articles of one event and yearly events less. */
const NEAR_DUPLICATE = 0.75;
/** So many articles of past school years are enough to tell rare syllables from common ones. */
const ENOUGH = 300;

/**
 * For each article those related to it, best first. Hand-picked ones come first;
 * then by likeness (`likenessOf`: text, tags, series), raised by closeness
 * (`closenessOf`: time, season, category). Of articles that say nearly the same,
 * as weekly notices do, only the best is taken, but for parts of the article's own
 * series. Filled up with the newest of the
 * category, then of all, at last with what says the same, so that only a site with
 * too few articles has fewer than `count`. Never the article itself. Ties: newer
 * first, then slug (`byNewest`).
 *
 * Which syllables are rare is learnt from past school years, where these have
 * enough articles: so what is published today changes hardly any list but those
 * that it joins.
 *
 * @param articles subjects and candidates, in any order; the caller leaves out what is unpublished
 * @param candidates slugs that may be shown (not expired)
 */
export function relateArticles<Item extends RelatedInput>(
  articles: readonly Item[],
  candidates: ReadonlySet<string>,
  count: number,
): Map<string, Item[]> {
  const sorted = articles.toSorted(byNewest);
  const words = wordsOf(sorted, isPast(sorted));
  const likeness = likenessOf(sorted, words);
  const raise = closenessOf(sorted);
  const isRepeat = (one: number, other: number): boolean =>
    sayTheSame(words[one] as Words, words[other] as Words, NEAR_DUPLICATE);
  const notices = repeatedNotices(sorted, isRepeat);
  const bestScores = new Float64Array(1 + Math.max(-1, ...new Set(notices)));
  const bestNotices = new Int32Array(bestScores.length);
  const shown = Uint8Array.from(sorted, ({ slug }) => Number(candidates.has(slug)));
  const newest = sorted.flatMap((_, index) => (shown[index] ? [index] : []));
  const newestOf = Map.groupBy(newest, (index) => sorted[index]?.category.slug);
  const bySlug = new Map(newest.map((index) => [sorted[index]?.slug, index]));
  const chooseFrom = (index: number, article: Item): number[] => {
    const { scores, touched, count: found } = likeness(index);
    const best = new TopList(POOL);
    // Of each kind of notice one, or they would fill the list alone.
    bestScores.fill(-1);
    // Below it nothing gets in, however close: nearly all are told apart by that alone.
    let leastLike = -Infinity;
    for (let at = 0; at < found; at++) {
      const other = touched[at] as number;
      const like = scores[other] as number;
      const kind = notices[other] as number;
      if (kind < 0 && like < leastLike) continue;
      if (other === index || !shown[other]) continue;
      const score = raise(index, other, like);
      if (kind < 0) {
        best.add(other, score);
        leastLike = (best.least - ADDED_AT_MOST) / RAISED_AT_MOST;
      } else if (
        score > (bestScores[kind] as number) ||
        (score === bestScores[kind] && other < (bestNotices[kind] as number))
      ) {
        bestScores[kind] = score;
        bestNotices[kind] = other;
      }
    }
    for (const [kind, score] of bestScores.entries())
      if (score > best.least) best.add(bestNotices[kind] as number, score);
    const picked = article.related.map((slug) => bySlug.get(slug)).filter((one) => one !== undefined);
    const others = [
      ...best.items(),
      ...(newestOf.get(article.category.slug) ?? []).slice(0, POOL),
      ...newest.slice(0, POOL),
    ].filter((other) => other !== index);
    return choose(
      picked.filter((other) => other !== index),
      others,
      (one, other) =>
        (article.series === undefined || article.series.slug !== sorted[other]?.series?.slug) &&
        isRepeat(one, other),
      count,
    );
  };
  return new Map(
    sorted.map((article, index) => [
      article.slug,
      chooseFrom(index, article).map((other) => sorted[other] as Item),
    ]),
  );
}

/** The first `count` different ones, what was picked first; near-duplicates of others only if nothing else is left. */
function choose(
  picked: readonly number[],
  others: readonly number[],
  isRepeat: (chosen: number, other: number) => boolean,
  count: number,
): number[] {
  const chosen = new Set(picked);
  const passed: number[] = [];
  for (const other of others) {
    if (chosen.size >= count) break;
    if ([...chosen].some((one) => one !== other && isRepeat(one, other))) passed.push(other);
    else chosen.add(other);
  }
  return [...new Set([...chosen, ...passed])].slice(0, count);
}

/** Whether an article, by its place, is of a school year before the newest one; all are where those are too few. */
function isPast(newestFirst: readonly RelatedInput[]): (index: number) => boolean {
  const current = newestFirst[0] && schoolYear(newestFirst[0].date.day);
  const first = newestFirst.findIndex(({ date }) => schoolYear(date.day) !== current);
  const isEnough = first >= 0 && newestFirst.length - first >= ENOUGH;
  return (index) => !isEnough || index >= first;
}
