import { random } from '../../samples/random.ts';
import { makeSchool, type School } from '../search/school.ts';
import { newsOfEvent } from './news-events.ts';
import { notices } from './news-notices.ts';
import type { KnownNews } from './news.ts';
import { NEWS_TOPICS } from './topics/all.ts';

const LAST_YEAR = 2025;
/** How many of the events of a year are written about. */
const EVENT_SHARE = 0.66;

/** How large a set is. */
export interface NewsSize {
  readonly years: number;
  /** How often an event may take place in a year: 1 for a school of common size. */
  readonly rounds: number;
  /** Median length of an article. */
  readonly syllables: number;
}

/** About six hundred articles. */
export const JUDGED_SIZE: NewsSize = { years: 6, rounds: 1, syllables: 135 };

/** School news of one seed, oldest school year first; the same for the same seed and size. */
export function makeNews(seed: number, { years, rounds, syllables }: NewsSize): KnownNews[] {
  const school = eventSchool(seed, 100 * years * rounds);
  const news: KnownNews[] = [];
  for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
    for (let round = 0; round < rounds; round++) {
      for (const topic of NEWS_TOPICS) {
        const id = `${seed} ${topic.id} ${year} ${round}`;
        const place = { school, year, round, syllables };
        for (const event of topic.events) {
          const source = random(`${id} ${event.id}`);
          if (source.chance(EVENT_SHARE)) news.push(...newsOfEvent(topic, event, place, source));
        }
        if (topic.notice) news.push(...notices(topic, topic.notice, place, random(`${id} notices`)));
      }
    }
  }
  return news;
}

/** So many articles, of about 200 syllables, of a school that is old or large enough to have them. */
export function makeManyNews(seed: number, count: number): KnownNews[] {
  const years = count > 1000 ? 12 : 10;
  return makeNews(seed, { years, rounds: Math.ceil(count / (years * 95)), syllables: 200 }).slice(-count);
}

/** Without the places where nothing is held. */
function eventSchool(seed: number, articles: number): School {
  const school = makeSchool(seed, articles);
  return { ...school, places: school.places.filter((place) => !/bảng tin|nhà bia|trạm y tế/.test(place)) };
}
