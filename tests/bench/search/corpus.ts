import { random, type Random } from '../../samples/random.ts';
import type { Article, Fact } from './article.ts';
import { moveDay, schoolYearOf, type DateStyle } from './dates.ts';
import { paperShortKey } from './documents.ts';
import { makeSchool, type School } from './school.ts';
import { CLOSINGS, MIDDLES, OPENINGS } from './shared-sentences.ts';
import { writerOf, type Plan } from './slots.ts';
import { plainWords, spell, type Spelling } from './spelling.ts';
import { TOPICS } from './topics/all.ts';
import type { Topic } from './topics/topic.ts';

/** The last school year begins in this year; `corpus-writer.ts` builds as of its end. */
const LAST_YEAR = 2025;

/** A generated school's articles. */
export interface Corpus {
  readonly seed: number;
  readonly school: School;
  readonly articles: readonly Article[];
  /** The slugs of the articles that may be found by a key, in the order of the articles. */
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Articles of a school, the same for the same seed and count. Six school years, and
 * twelve above two thousand articles. A topic that may fall into more months
 * recurs more often.
 */
export function makeCorpus(seed: number, count: number): Corpus {
  const school = makeSchool(seed, count);
  const often = TOPICS.flatMap((topic) => topic.months.map(() => topic));
  const years = count > 2000 ? 12 : 6;
  const articles = Array.from({ length: count }, (_, i) => {
    const source = random(`article ${seed} ${i}`);
    const topic = source.pick(often);
    return writeArticle(
      `${topic.id}-${i + 1}`,
      planOf(topic, school, LAST_YEAR - source.int(0, years - 1), source),
      source,
    );
  });
  return { seed, school, articles, byKey: slugsByKey(articles) };
}

function slugsByKey(articles: readonly Article[]): Map<string, Set<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const { keys, slug } of articles)
    for (const key of keys) {
      const slugs = byKey.get(key);
      if (slugs) slugs.add(slug);
      else byKey.set(key, new Set([slug]));
    }
  return byKey;
}

function planOf(topic: Topic, school: School, schoolYear: number, source: Random): Plan {
  const { pick, int, chance } = source;
  const month = pick(topic.months);
  const day = `${schoolYear + (month >= 8 ? 0 : 1)}-${String(month).padStart(2, '0')}-${String(int(1, 28)).padStart(2, '0')}`;
  return {
    topic,
    school,
    schoolYear: schoolYearOf(day),
    day,
    laterDay: moveDay(day, int(3, 14)),
    class: pick(school.classes),
    person: pick(school.people),
    place: pick(school.places),
    subject: pick(school.subjects),
    detail: topic.details ? pick(topic.details) : '',
    abbreviates: pick(['short', 'long', 'long', 'both'] as const),
    dateStyle: pick<DateStyle>(['slash', 'padded', 'padded', 'hyphen', 'words', 'short']),
    yearSeparator: chance(0.5) ? ' - ' : pick(['-', ' – ']),
  };
}

function writeArticle(slug: string, plan: Plan, source: Random): Article {
  const { pick, chance } = source;
  const { topic } = plan;
  const spelling: Spelling = { tone: chance(0.65) ? 'first' : 'last', letter: chance(0.7) ? 'y' : 'i' };
  const writer = writerOf(plan, source);
  const [usual, odd] = [true, false].map((named) =>
    topic.titles.filter((one) => /\{name\}/i.test(one) === named),
  );
  const title = writer.write(pick(chance(0.15) && odd?.length ? odd : (usual ?? topic.titles)));
  const paragraphs = paragraphsOf(writer.write, topic, source);
  const written = (text: string): string => spell(text, spelling);
  const announces = ['thong-bao', 'phu-huynh', 'tuyen-sinh'].includes(topic.category);
  const date = moveDay(plan.day, announces ? -source.int(0, 9) : source.int(0, 2));
  const article = { title: written(title), paragraphs: paragraphs.map(written) };
  return {
    slug,
    topic,
    date,
    ...article,
    spelling,
    form: chance(0.05) ? 'NFD' : 'NFC',
    abbreviates: plan.abbreviates,
    names: [...writer.names],
    facts: [...new Map(writer.facts.map((fact) => [`${fact.key} ${fact.written}`, fact])).values()],
    keys: keysOf(topic, date, writer.facts),
    plainTitle: plainWords(article.title),
    plainText: plainWords([article.title, ...article.paragraphs].join(' . ')),
  };
}

/** About 200 syllables, from 60 to 500: a lead, sentences of the topic and of the office, mixed. */
function paragraphsOf(write: (template: string) => string, topic: Topic, source: Random): string[] {
  const { pick, chance, range, int } = source;
  const target = Math.min(
    480,
    Math.max(60, 175 * Math.exp(0.5 * (range(-1, 1) + range(-1, 1) + range(-1, 1)))),
  );
  const own = shuffle(topic.sentences, source);
  const shared = shuffle(MIDDLES, source);
  const sentences = [...(chance(0.55) ? [write(pick(OPENINGS))] : []), write(pick(topic.leads))];
  const length = (): number => sentences.join(' ').split(/\s+/).length;
  while (length() < target - 15) {
    const next = chance(0.5) ? (own.pop() ?? shared.pop()) : (shared.pop() ?? own.pop());
    if (!next) break;
    sentences.push(write(next));
  }
  if (chance(0.6)) sentences.push(write(pick(CLOSINGS)));
  const paragraphs: string[] = [];
  while (sentences.length > 0) paragraphs.push(sentences.splice(0, int(1, 4)).join(' '));
  return paragraphs;
}

function shuffle<T>(list: readonly T[], { int }: Random): T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = int(0, i);
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}

function keysOf(topic: Topic, published: string, facts: readonly Fact[]): Set<string> {
  const days = [published, ...facts.filter(({ kind }) => kind === 'date').map(({ key }) => key.slice(5))];
  return new Set([
    `topic:${topic.id}`,
    ...facts.map(({ key }) => key),
    ...facts.flatMap(({ paper }) => (paper ? [paperShortKey(paper)] : [])),
    ...days.flatMap((day) => [
      `date:${day}`,
      `day:${day.slice(5)}`,
      `month:${day.slice(0, 7)}`,
      `year:${schoolYearOf(day)}`,
    ]),
  ]);
}
