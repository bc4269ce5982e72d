import type { Random } from '../../samples/random.ts';
import { moveDay, weekdayOf, writeDate } from '../search/dates.ts';
import { articleOf, type Place } from './news-article.ts';
import { factsOf, penOf } from './news-text.ts';
import type { KnownNews } from './news.ts';
import type { NewsTopic, Notice } from './topics/topic.ts';

const NOTICES_A_YEAR = 4;

/** Notices of one kind, of some weeks in a row. */
export function notices(
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

/** The first Monday of September. */
function firstMonday(year: number): string {
  const days = Array.from({ length: 7 }, (_, i) => `${year}-09-0${i + 1}`);
  return days.find((day) => weekdayOf(day) === 'thứ Hai') ?? `${year}-09-01`;
}
