import { random, type Random } from '../../samples/random.ts';
import { moveDay } from '../search/dates.ts';
import { articleOf, type Place } from './news-article.ts';
import { termOf } from './news-tags.ts';
import { factsOf, penOf, writeNews } from './news-text.ts';
import type { KnownNews } from './news.ts';
import { AFTERWARDS, PLAN, REMINDER } from './topics/common.ts';
import type { NewsTopic, SchoolEvent, Stage } from './topics/topic.ts';

/** The two to four articles of one event, in one series or in none. */
export function newsOfEvent(topic: NewsTopic, event: SchoolEvent, place: Place, source: Random): KnownNews[] {
  const { school, year, round, syllables } = place;
  const facts = factsOf(school, year, dayOf(event, year, source), source);
  const name =
    event.series && source.chance(0.7) ? penOf(facts, event.names, source)(event.series) : undefined;
  return stagesOf(event, source).map(([stage, id, days]) => {
    const write = penOf(facts, event.names, source);
    const own = writeNews(write, stage, event.sentences, topic, syllables, source);
    const slug = `${topic.id}-${event.id}-${year}-${round}-${id}`;
    const article = articleOf(slug, moveDay(facts.day, days), own, topic, year, source);
    const series = name === undefined || source.chance(0.1) ? undefined : termOf(name);
    return { article: { ...article, series }, topic: topic.id, event: event.id, year, round };
  });
}

type Dated = readonly [stage: Stage, id: string, days: number];

/** What is written about it; the days are counted from the event. */
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
