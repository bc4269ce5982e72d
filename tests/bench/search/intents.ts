import type { Random } from '../../samples/random.ts';
import type { Article, Fact } from './article.ts';
import type { Corpus } from './corpus.ts';
import { plainWords, spell } from './spelling.ts';

/** What someone wants to find: a topic and what tells its articles apart. */
export interface Intent {
  /** One that fits; the words are spelled as it spells them. */
  readonly article: Article;
  /** What the article calls its topic, not yet spelled. */
  readonly name: string;
  readonly facts: readonly Fact[];
  /** Name and facts in the article's own words: the query, typed without fault. */
  readonly text: string;
  /** Slugs of all articles that fit. */
  readonly right: readonly string[];
}

/** Slugs of the articles that may be found by all the keys. */
export function fitting({ byKey }: Corpus, keys: readonly string[]): string[] {
  const sets = keys.map((key) => byKey.get(key) ?? new Set<string>());
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return [...(smallest ?? [])].filter((slug) => others.every((set) => set.has(slug)));
}

/** A fact as a query says it, not yet spelled: `lớp 7B`, `môn Toán`, `năm học 2022-2023`. */
export function factWords({ kind, written }: Fact): string {
  const before: Partial<Record<Fact['kind'], string>> = {
    class: 'lớp ',
    grade: 'khối ',
    subject: 'môn ',
    year: 'năm học ',
    date: 'ngày ',
  };
  return `${before[kind] ?? ''}${written}`;
}

/** The key by which a fact is judged: a date without its year is that day of any year. */
export function judgedKey({ kind, key, written }: Fact): string {
  return kind === 'date' && !/\d{4}/.test(written) ? `day:${key.slice('date:YYYY-'.length)}` : key;
}

/** How often each kind of fact is asked for, in proportion: parents ask for classes and days, seldom for a room. */
const OFTEN: Readonly<Record<Fact['kind'], number>> = {
  class: 3,
  grade: 2,
  person: 2,
  subject: 2,
  detail: 3,
  date: 2,
  year: 3,
  place: 1,
  village: 1,
  paper: 0,
};

/** Intents of different articles, at most `count`, that pass the test; fewer where the corpus has no more. */
export function someIntents(
  corpus: Corpus,
  source: Random,
  count: number,
  wanted: (intent: Intent) => boolean = () => true,
): Intent[] {
  const found = new Map<string, Intent>();
  for (let attempt = 0; attempt < count * 60 && found.size < count; attempt++) {
    const intent = intentOf(corpus, source.pick(corpus.articles), source);
    if (intent && wanted(intent)) found.set(intent.text, intent);
  }
  return [...found.values()];
}

function intentOf(corpus: Corpus, article: Article, source: Random): Intent | undefined {
  const { pick } = source;
  const name = pick(article.names);
  const able = article.facts.filter(({ kind, written }) => kind !== 'paper' && !name.includes(written));
  if (able.length === 0) return undefined;
  const inTitle = (fact: Fact): boolean => article.plainTitle.includes(plainWords(factWords(fact)));
  const draw = (from: readonly Fact[]): Fact => {
    const titled = from.filter(inTitle);
    const among = titled.length > 0 && source.chance(0.5) ? titled : from;
    // Kinds are drawn first: an article names more people than school years.
    const kind = pick(
      [...new Set(among.map((fact) => fact.kind))].flatMap((one) =>
        Array.from({ length: OFTEN[one] }, () => one),
      ),
    );
    return pick(among.filter((fact) => fact.kind === kind));
  };
  const facts = [draw(able)];
  const few = Math.max(3, corpus.articles.length / 500);
  const right = (): string[] => fitting(corpus, [`topic:${article.topic.id}`, ...facts.map(judgedKey)]);
  // A class says its grade already.
  const group = (kind: Fact['kind'] | undefined): string | undefined => (kind === 'grade' ? 'class' : kind);
  const others = able.filter(({ kind }) => group(kind) !== group(facts[0]?.kind));
  if (right().length > few && others.length > 0) facts.push(draw(others));
  const text = spell([name, ...facts.map(factWords)].join(' '), article.spelling);
  return { article, name, facts, text, right: right() };
}
