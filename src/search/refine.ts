import type { ReadArticle } from './hit.ts';
import type { Knowledge } from './knowledge.ts';
import { positionOf } from './layout.ts';
import type { Plan } from './plan.ts';
import { rank, type Postings, type Ranked } from './rank.ts';

/** What an article's own text counts beside what the index said of it. */
const OWN_TEXT = 0.5;

/**
 * Orders the answers of one screen again, by their texts: words that were too
 * heavy to be looked up (see `planQuery`) are seen there, and what tells these few
 * articles apart counts, not what tells them from all others. Complete answers
 * stay before the others.
 */
export function refine(
  { units, all }: Plan,
  answers: readonly Ranked[],
  shown: readonly ReadArticle[],
  { concepts }: Knowledge,
): number[] {
  const places = answers.map((_, place) => place);
  if (all.length === units.length) return places;
  const own = new Map(rank(all, lookupIn(shown, concepts), shown.length).map((one) => [one.page, one.score]));
  const most = Math.max(...answers.map(({ score }) => score)) || 1;
  const ownMost = Math.max(...own.values()) || 1;
  const scoreOf = (place: number): number =>
    (answers[place]?.score ?? 0) / most + (OWN_TEXT * (own.get(place) ?? 0)) / ownMost;
  return places.toSorted(
    (a, b) => Number(answers[b]?.complete) - Number(answers[a]?.complete) || scoreOf(b) - scoreOf(a) || a - b,
  );
}

/** Where keys stand in the texts, which are numbered as they come. */
function lookupIn(shown: readonly ReadArticle[], concepts: Knowledge['concepts']): (key: string) => Postings {
  const keys: { readonly key: string; readonly place: number; readonly position: number }[] = [];
  for (const [place, { head, body }] of shown.entries()) {
    for (const [zone, { words, references }] of [
      ['title', head],
      ['text', body],
    ] as const) {
      const add = (key: string, word: number): unknown =>
        keys.push({ key, place, position: positionOf(zone, word) });
      for (const [index, word] of words.entries()) add(word.key, index);
      for (const { keys: names, from } of references) for (const name of names) add(name, from);
      for (const { key, from } of concepts.findAll(words)) add(key, from);
    }
  }
  return (asked) => {
    const found = new Map<number, number[]>();
    for (const { key, place, position } of keys)
      if (key.startsWith(asked)) found.set(place, [...(found.get(place) ?? []), position]);
    for (const positions of found.values()) positions.sort((a, b) => a - b);
    return found;
  };
}
