import { instantOf } from '../../../src/text/dates.ts';
import type { Random } from '../../samples/random.ts';
import type { School } from '../search/school.ts';
import { tagsOf } from './news-tags.ts';
import type { NewsText } from './news-text.ts';
import type { News } from './news.ts';
import type { NewsTopic } from './topics/topic.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** Where and when something is written about. */
export interface Place {
  readonly school: School;
  readonly year: number;
  readonly round: number;
  /** Median length of an article. */
  readonly syllables: number;
}

/** What was written as the site holds it, with tags. */
export function articleOf(
  slug: string,
  day: string,
  own: NewsText,
  topic: NewsTopic,
  year: number,
  source: Random,
): News {
  return {
    slug,
    title: own.title,
    summary: own.lead,
    hasLead: true,
    text: own.text,
    category: { slug: topic.category, name: topic.category },
    tags: tagsOf(topic, year, source),
    date: { day, instant: instantOf({ day }, ZONE) },
    related: [],
  };
}
