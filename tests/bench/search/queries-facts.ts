import { random, type Random } from '../../samples/random.ts';
import type { Article, Fact } from './article.ts';
import type { Corpus } from './corpus.ts';
import { writeDate, writeSchoolYear, schoolYearOf, type DateStyle } from './dates.ts';
import { paperKey, paperNumber, paperShortKey, yearOf, type Paper } from './documents.ts';
import { fitting } from './intents.ts';
import { PER_KIND } from './queries-spelling.ts';
import type { Kind, Query } from './query.ts';
import { spell, withoutMarks } from './spelling.ts';

const flat = (text: string): string => withoutMarks(text).toLowerCase();

/** Numbers of papers, in the ways people type them. */
export function paperQueries(corpus: Corpus): Query[] {
  const kinds: readonly (readonly [Kind, (paper: Paper, source: Random) => string | undefined])[] = [
    ['docno', (paper, { chance }) => `${chance(0.5) ? `${paper.type} ` : ''}${paperNumber(paper)}`],
    ['docno-nodia', (paper) => (/Đ/.test(paper.tail) ? flat(paperNumber(paper)) : undefined)],
    ['docno-space', spaced],
    [
      'docno-short',
      (paper, { chance }) => {
        const text = `${paper.type.toLowerCase()} ${chance(0.3) ? 'số ' : ''}${paper.number}${yearOf(paper)}`;
        return chance(0.5) ? flat(text) : text;
      },
    ],
    ['docno-nozero', (paper) => otherZero(paper)],
  ];
  const papers = factsOf(corpus, 'paper').flatMap(({ paper }) => (paper ? [paper] : []));
  return kinds.flatMap(([kind, write]) => {
    const source = random(`${kind} ${corpus.seed}`);
    const queries = new Map<string, Query>();
    for (
      let attempt = 0;
      attempt < PER_KIND * 40 && queries.size < PER_KIND && papers.length > 0;
      attempt++
    ) {
      const paper = source.pick(papers);
      const query = write(paper, source);
      const key = kind === 'docno-short' ? paperShortKey(paper) : `paper:${paperKey(paper)}`;
      if (query) queries.set(query, { kind, query, right: fitting(corpus, [key]) });
    }
    return [...queries.values()];
  });
}

function spaced(paper: Paper, { pick, chance }: Random): string {
  const number = paperNumber(paper);
  const text = pick([
    number.replace(/[/-]/g, ' '),
    number.replace(/[/-]/g, ' $& '),
    number.replace(/-/g, ' '),
    number.replace(/\//g, ' / '),
  ]);
  return chance(0.6) ? text.toLowerCase() : text;
}

/** With the leading zero where there was none, and the other way round; two digits have no other way. */
function otherZero({ number, tail }: Paper): string | undefined {
  if (Number(number) > 9) return undefined;
  return `${number.startsWith('0') ? number.slice(1) : `0${number}`}${tail}`;
}

/** Days and months in every style, with a topic or alone. */
export function dateQueries(corpus: Corpus): Query[] {
  const source = random(`date ${corpus.seed}`);
  const { pick, chance } = source;
  const styles: readonly DateStyle[] = ['slash', 'padded', 'hyphen', 'words', 'short', 'short-words'];
  const queries = new Map<string, Query>();
  for (let attempt = 0; attempt < PER_KIND * 40 && queries.size < PER_KIND * 1.5; attempt++) {
    const article = pick(corpus.articles);
    const dates = article.facts.filter(({ kind }) => kind === 'date');
    if (dates.length === 0) continue;
    const day = pick(dates).key.slice('date:'.length);
    const byMonth = chance(0.3);
    const style = pick(styles);
    const when = byMonth ? writeMonth(day, source) : `${chance(0.5) ? 'ngày ' : ''}${writeDate(day, style)}`;
    const dayKey = style.startsWith('short') ? `day:${day.slice(5)}` : `date:${day}`;
    const alone = !byMonth && chance(0.3);
    const text = alone ? when : `${spell(pick(article.names), article.spelling)} ${when}`;
    const keys = [
      ...(alone ? [] : [`topic:${article.topic.id}`]),
      byMonth ? `month:${day.slice(0, 7)}` : dayKey,
    ];
    const query = chance(0.4) ? flat(text) : text;
    queries.set(query, { kind: 'date', query, right: fitting(corpus, keys) });
  }
  return [...queries.values()];
}

function writeMonth(day: string, { pick }: Random): string {
  const [year = '', month = ''] = day.split('-');
  return pick([
    `tháng ${Number(month)}/${year}`,
    `tháng ${month}/${year}`,
    `tháng ${Number(month)} năm ${year}`,
    `${month}/${year}`,
  ]);
}

/** A topic in a school year. */
export function schoolYearQueries(corpus: Corpus): Query[] {
  const { pick, chance } = random(`schoolyear ${corpus.seed}`);
  const queries = new Map<string, Query>();
  for (let attempt = 0; attempt < PER_KIND * 20 && queries.size < PER_KIND; attempt++) {
    const article = pick(corpus.articles);
    const year = schoolYearOf(article.date);
    const years = writeSchoolYear(year, pick(['-', ' - ', ' – ', '–', ' ']));
    const text = `${spell(pick(article.names), article.spelling)} ${chance(0.7) ? 'năm học ' : ''}${years}`;
    const query = chance(0.4) ? flat(text) : text;
    queries.set(query, {
      kind: 'schoolyear',
      query,
      right: fitting(corpus, [`topic:${article.topic.id}`, `year:${year}`]),
    });
  }
  return [...queries.values()];
}

/** Names of people, now and then with how they are addressed. */
export function personQueries(corpus: Corpus): Query[] {
  const source = random(`person ${corpus.seed}`);
  const people = corpus.school.people.map(({ name, woman }) => ({
    text: `${source.chance(0.3) ? `${woman ? 'cô' : 'thầy'} ` : ''}${name}`,
    right: fitting(corpus, [`person:${flat(name)}`]),
  }));
  const known = people.filter(({ right }) => right.length > 0).slice(0, PER_KIND);
  return [
    ...known.map(({ text, right }) => ({ kind: 'person', query: text, right })),
    ...known.map(({ text, right }) => ({ kind: 'person-nodia', query: flat(text), right })),
  ];
}

function factsOf({ articles }: Corpus, kind: Fact['kind']): Fact[] {
  return articles.flatMap((article: Article) => article.facts.filter((fact) => fact.kind === kind));
}
