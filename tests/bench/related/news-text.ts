import type { Random } from '../../samples/random.ts';
import { moveDay, type DateStyle } from '../search/dates.ts';
import type { School } from '../search/school.ts';
import { CLOSINGS, MIDDLES, OPENINGS } from '../search/shared-sentences.ts';
import { writerOf, type Plan, type Writer } from '../search/slots.ts';
import { spell, type Spelling } from '../search/spelling.ts';
import { TOPICS } from '../search/topics/all.ts';
import { ASIDES } from './topics/common.ts';
import type { NewsTopic, Stage } from './topics/topic.ts';

/** What the articles of one event have in common. */
export type EventFacts = Pick<
  Plan,
  'school' | 'schoolYear' | 'day' | 'class' | 'person' | 'place' | 'subject'
>;

export interface NewsText {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
}

/** People, places and a day for one event. */
export function factsOf(school: School, schoolYear: number, day: string, { pick }: Random): EventFacts {
  return {
    school,
    schoolYear,
    day,
    class: pick(school.classes),
    person: pick(school.people),
    place: pick(school.places),
    subject: pick(school.subjects),
  };
}

/** Fills templates as one member of staff writes: with an own style of dates, abbreviations and spelling. */
export function penOf(facts: EventFacts, names: readonly string[], source: Random): Writer['write'] {
  const { chance, pick, int } = source;
  const spelling: Spelling = { tone: chance(0.65) ? 'first' : 'last', letter: chance(0.7) ? 'y' : 'i' };
  const topic = { id: '', category: '', months: [], names, titles: [], leads: [], sentences: [] };
  const { write } = writerOf(
    {
      ...facts,
      topic,
      detail: '',
      laterDay: moveDay(facts.day, int(3, 14)),
      abbreviates: pick(['short', 'long', 'long', 'both'] as const),
      dateStyle: pick<DateStyle>(['slash', 'padded', 'hyphen', 'words', 'short']),
      yearSeparator: chance(0.5) ? ' – ' : pick(['-', ' - ']),
    },
    source,
  );
  return (template) => spell(write(template), spelling);
}

/** From 30 to 400 syllables, as many in the median as said: a lead, then what is of the event, of its topic and of any office, mixed. */
export function writeNews(
  write: Writer['write'],
  { titles, leads }: Stage,
  own: readonly string[],
  topic: NewsTopic,
  median: number,
  source: Random,
): NewsText {
  const { pick, chance, range } = source;
  const target = Math.min(
    380,
    Math.max(48, median * Math.exp(0.65 * (range(-1, 1) + range(-1, 1) + range(-1, 1)))),
  );
  const title = write(pick(titles));
  const lead = write(pick(leads));
  const pools = [own, sentencesLike(topic), MIDDLES, ASIDES].map((pool) => shuffle(pool, source));
  const sentences = chance(0.5) && target > 60 ? [write(pick(OPENINGS))] : [];
  while (syllablesOf([lead, ...sentences]) < target - 12) {
    const turn = range(0, 1);
    const pool = turn < 0.22 ? 0 : turn < 0.5 ? 1 : turn < 0.88 ? 2 : 3;
    const next = pools[pool]?.pop() ?? pools[2]?.pop();
    if (next === undefined) break;
    sentences.push(write(next));
  }
  if (chance(0.5) && target > 50) sentences.push(write(pick(CLOSINGS)));
  return { title, lead, text: sentences.join(' ') };
}

/** Sentences of the search bench that fit any event of the topic. */
function sentencesLike({ like }: NewsTopic): string[] {
  return TOPICS.filter(({ id }) => like.includes(id))
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => !sentence.includes('{detail}'));
}

function syllablesOf(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).length;
}

function shuffle<T>(list: readonly T[], { int }: Random): T[] {
  return list.reduce<T[]>((shuffled, item) => shuffled.toSpliced(int(0, shuffled.length), 0, item), []);
}
