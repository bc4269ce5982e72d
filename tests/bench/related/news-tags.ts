import { slugify } from '../../../src/text/slug.ts';
import type { Term } from '../../../src/derive/article.ts';
import type { Random } from '../../samples/random.ts';
import { NEWS_TOPICS } from './topics/all.ts';
import { GENERIC_TAGS } from './topics/common.ts';
import type { NewsTopic } from './topics/topic.ts';

/** A name as the site keeps it. */
export function termOf(name: string): Term {
  return { slug: slugify(name), name };
}

/** Tags as staff set them: a third of articles has none; others have the topic's in one spelling or another, what fits anything, and now and then a wrong one. */
export function tagsOf(topic: NewsTopic, schoolYear: number, { chance, pick }: Random): Term[] {
  if (chance(0.33)) return [];
  const [right = topic.id, ...others] = topic.tags;
  const names = [
    ...(chance(0.55) ? [chance(0.5) || others.length === 0 ? right : pick(others)] : []),
    ...(chance(0.5) ? [pick(GENERIC_TAGS)] : []),
    ...(chance(0.35) ? [pick(GENERIC_TAGS)] : []),
    ...(chance(0.3) ? [`Năm học ${schoolYear} – ${schoolYear + 1}`] : []),
    ...(chance(0.15) ? [pick(pick(NEWS_TOPICS).tags)] : []),
  ];
  return [...new Set(names.length > 0 ? names : [pick(GENERIC_TAGS)])].map(termOf);
}
