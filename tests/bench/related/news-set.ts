import { instantOf } from '../../../src/text/dates.ts';
import { random, type Random } from '../../samples/random.ts';
import { moveDay, weekdayOf, writeDate } from '../search/dates.ts';
import { makeSchool, type School } from '../search/school.ts';
import type { KnownNews, News } from './news.ts';
import { tagsOf, termOf } from './news-tags.ts';
import { factsOf, penOf, writeNews, type NewsText } from './news-text.ts';
import { NEWS_TOPICS } from './topics/all.ts';
import { AFTERWARDS, PLAN, REMINDER } from './topics/common.ts';
import type { NewsTopic, Notice, SchoolEvent, Stage } from './topics/topic.ts';

const LAST_YEAR = 2025;
const ZONE = 'Asia/Ho_Chi_Minh';
/** How many of the events of a year are written about. */
const EVENT_SHARE = 0.66;
const NOTICES_A_YEAR = 4;

/** How large a set is. */
export interface NewsSize {
  readonly years: number;
  /** How often an event may take place in a year: 1 for a school of common size. */
  readonly rounds: number;
}

/** About six hundred articles. */
export const JUDGED_SIZE: NewsSize = { years: 6, rounds: 1 };

/** School news of one seed, oldest school year first; the same for the same seed and size. */
export function makeNews(seed: number, { years, rounds }: NewsSize): KnownNews[] {
  const school = eventSchool(seed, 100 * years * rounds);
  const news: KnownNews[] = [];
  for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
    for (let round = 0; round < rounds; round++) {
      for (const topic of NEWS_TOPICS) {
        const id = `${seed} ${topic.id} ${year} ${round}`;
        for (const event of topic.events) {
          const source = random(`${id} ${event.id}`);
          if (source.chance(EVENT_SHARE))
            news.push(...newsOfEvent(topic, event, { school, year, round }, source));
        }
        if (topic.notice)
          news.push(...notices(topic, topic.notice, { school, year, round }, random(`${id} notices`)));
      }
    }
  }
  return news;
}

/** Without the places where nothing is held. */
function eventSchool(seed: number, articles: number): School {
  const school = makeSchool(seed, articles);
  return { ...school, places: school.places.filter((place) => !/bảng tin|nhà bia|trạm y tế/.test(place)) };
}

interface Place {
  readonly school: School;
  readonly year: number;
  readonly round: number;
}

function newsOfEvent(topic: NewsTopic, event: SchoolEvent, place: Place, source: Random): KnownNews[] {
  const { school, year, round } = place;
  const facts = factsOf(school, year, dayOf(event, year, source), source);
  const name =
    event.series && source.chance(0.7) ? penOf(facts, event.names, source)(event.series) : undefined;
  return stagesOf(event, source).map(([stage, id, days]) => {
    const write = penOf(facts, event.names, source);
    const own = writeNews(write, stage, event.sentences, topic, source);
    const slug = `${topic.id}-${event.id}-${year}-${round}-${id}`;
    const article = articleOf(slug, moveDay(facts.day, days), own, topic, year, source);
    const series = name === undefined || source.chance(0.1) ? undefined : termOf(name);
    return { article: { ...article, series }, topic: topic.id, event: event.id, year, round };
  });
}

type Dated = readonly [stage: Stage, id: string, days: number];

/** Two to four articles; the days are counted from the event. */
function stagesOf(event: SchoolEvent, source: Random): Dated[] {
  const { chance, int, pick } = source;
  const report: Dated = [event.report, 'report', event.announced ? -int(2, 12) : int(0, 2)];
  const result: Dated[] = event.result && chance(0.75) ? [[event.result, 'result', int(6, 25)]] : [];
  if (event.announced) {
    const reminded = chance(0.4) || result.length === 0;
    return [report, ...(reminded ? [[REMINDER, 'reminder', -int(0, 1)] as Dated] : []), ...result];
  }
  const after: Dated[] = chance(0.35) ? [[pick(AFTERWARDS), 'after', int(1, 8)]] : [];
  const planned = chance(0.65) || result.length + after.length === 0;
  return [...(planned ? [[PLAN, 'plan', -int(4, 18)] as Dated] : []), report, ...result, ...after];
}

/** The same week of each year, more or less. */
function dayOf({ id, month, day: fixed }: SchoolEvent, year: number, { int }: Random): string {
  const usual = fixed ?? random(`day ${id}`).int(4, 24);
  const day = String(usual + (fixed === undefined ? int(-3, 4) : int(-1, 1))).padStart(2, '0');
  return `${year + (month >= 8 ? 0 : 1)}-${String(month).padStart(2, '0')}-${day}`;
}

/** The first Monday of September. */
function firstMonday(year: number): string {
  const days = Array.from({ length: 7 }, (_, i) => `${year}-09-0${i + 1}`);
  return days.find((day) => weekdayOf(day) === 'thứ Hai') ?? `${year}-09-01`;
}

/** Notices of some weeks in a row. */
function notices(
  topic: NewsTopic,
  notice: Notice,
  { school, year, round }: Place,
  source: Random,
): KnownNews[] {
  const first = source.int(2, 30);
  const facts = factsOf(school, year, firstMonday(year), source);
  return Array.from({ length: NOTICES_A_YEAR }, (_, i) => {
    const week = first + i;
    const monday = moveDay(firstMonday(year), 7 * (week - 1));
    const write = penOf({ ...facts, day: monday }, [], source);
    const fill = (template: string): string =>
      write(
        template
          .replace('{week}', `${week}`)
          .replace('{from}', writeDate(monday, 'slash'))
          .replace('{to}', writeDate(moveDay(monday, 5), 'slash')),
      );
    const own = {
      title: fill(notice.title),
      lead: fill(notice.lead),
      text: notice.sentences.map(fill).join(' '),
    };
    const slug = `${notice.kind}-${year}-${round}-${week}`;
    const article = articleOf(slug, moveDay(monday, -source.int(1, 3)), own, topic, year, source);
    return { article, topic: topic.id, event: notice.kind, year, round, kind: notice.kind };
  });
}

function articleOf(
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
