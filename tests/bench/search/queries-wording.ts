import { random, type Random } from '../../samples/random.ts';
import { SYNONYMS, type Synonyms } from './abbreviations.ts';
import type { Article } from './article.ts';
import type { Corpus } from './corpus.ts';
import { factWords, fitting, judgedKey, someIntents, type Intent } from './intents.ts';
import { PER_KIND } from './queries-spelling.ts';
import type { Query } from './query.ts';
import { plainWords, spell, withoutMarks } from './spelling.ts';

const QUESTIONS: readonly string[] = [
  'bao giờ {q}?',
  'khi nào {q}',
  'khi nào thì có {q}?',
  '{q} diễn ra ở đâu?',
  '{q} vào ngày nào vậy?',
  'cho tôi hỏi {q} như thế nào?',
  'làm sao để xem thông tin về {q}?',
  'nhà trường đã thông báo {q} chưa?',
  '{q} do ai phụ trách?',
  '{q} cần chuẩn bị những gì?',
  '{q} là hôm nào ạ?',
];

const CHAT: readonly string[] = [
  '{q} khi nào z',
  'k bít {q} hôm nào',
  '{q} có dc nghỉ hok',
  'cho hỏi {q} j z mn',
  '{q} ở đâu v ạ',
  'bh {q} thế',
  '{q} đã có chưa ad',
  'ai bit {q} ko',
  '{q} cần mang j',
  '{q} ntn ạ',
];
const CHAT_WORDS: readonly (readonly [string, string])[] = [
  ['học sinh', 'hs'],
  ['phụ huynh', 'ph'],
  ['giáo viên', 'gv'],
  ['không', 'ko'],
  ['được', 'dc'],
];

/** Whole questions and chat spelling. A date in them would answer the question, so there is none. */
export function questionQueries(corpus: Corpus): Query[] {
  const source = random(`questions ${corpus.seed}`);
  const undated = (intent: Intent): boolean => intent.facts.every(({ kind }) => kind !== 'date');
  const intents = someIntents(corpus, random(`intents ${corpus.seed}`), PER_KIND, undated);
  const asked = intents.map(({ text, right }) => ({
    text: source.pick(QUESTIONS).replace('{q}', text),
    right,
  }));
  return [
    ...asked.map(({ text, right }) => ({ kind: 'question', query: text, right })),
    ...asked.map(({ text, right }) => ({
      kind: 'question-nodia',
      query: withoutMarks(text).toLowerCase().replace('?', ''),
      right,
    })),
    ...intents.map(({ text, right }) => ({ kind: 'teencode', query: chat(text, source), right })),
  ];
}

function chat(text: string, { pick, chance }: Random): string {
  let words = text.toLowerCase();
  if (chance(0.5)) for (const [long, short] of CHAT_WORDS) words = words.replaceAll(long, short);
  const said = pick(CHAT).replace('{q}', words);
  return chance(0.6) ? withoutMarks(said) : said;
}

/** Short forms asked of articles that have only the words, and the other way round. */
export function abbreviationQueries(corpus: Corpus): Query[] {
  return [...crossing(corpus, 'acronym'), ...crossing(corpus, 'acronym-long')];
}

function crossing(corpus: Corpus, kind: 'acronym' | 'acronym-long'): Query[] {
  const source = random(`${kind} ${corpus.seed}`);
  const articles = new Map(corpus.articles.map((article) => [article.slug, article]));
  const queries = new Map<string, Query>();
  const query = (intent: Intent): string | undefined => {
    const met = SYNONYMS.flatMap((synonyms) => {
      const form = formIn(intent.name, synonyms);
      return form ? [{ form, synonyms }] : [];
    })[0];
    if (!met) return undefined;
    const asked = source.pick(kind === 'acronym' ? met.synonyms.shorts : met.synonyms.longs);
    const none = (article: Article | undefined): boolean => !article?.plainText.includes(plainWords(asked));
    if (!intent.right.every((slug) => none(articles.get(slug)))) return undefined;
    const facts = intent.facts.map(factWords).join(' ');
    return `${intent.name.replace(met.form, asked)} ${spell(facts, intent.article.spelling)}`;
  };
  const intents = someIntents(corpus, source, 2 * PER_KIND, (intent) => query(intent) !== undefined);
  for (const intent of intents) {
    const text = query(intent);
    if (text)
      queries.set(text, {
        kind,
        query: source.chance(0.4) ? withoutMarks(text).toLowerCase() : text,
        right: intent.right,
      });
  }
  return [...queries.values()].slice(0, PER_KIND);
}

/** The longest form of the synonyms that the name holds. */
function formIn(name: string, { shorts, longs }: Synonyms): string | undefined {
  return [...longs, ...shorts].sort((a, b) => b.length - a.length).find((form) => name.includes(form));
}

/** The last word not finished; whatever begins like it is meant as well. */
export function prefixQueries(corpus: Corpus): Query[] {
  const source = random(`prefix ${corpus.seed}`);
  const ready = ({ facts, name }: Intent): boolean =>
    facts.length === 1 && endsInLetters(facts[0] && isNamed(facts[0].kind) ? factWords(facts[0]) : name);
  return someIntents(corpus, source, PER_KIND, ready).map(({ article, name, facts }) => {
    const [fact] = facts;
    const cut = (words: string): string =>
      words.slice(0, words.length - (/\p{L}{4,}$/u.test(words) ? source.int(1, 2) : 1));
    const written = (words: string): string => spell(words, article.spelling).toLowerCase();
    let query: string;
    let right: string[];
    if (fact && isNamed(fact.kind)) {
      const begun = cut(written(factWords(fact)));
      query = `${written(name)} ${begun}`;
      right = corpus.articles
        .filter(
          ({ topic, facts: all, spelling }) =>
            topic === article.topic &&
            all.some((one) => one.kind === fact.kind && startsLike(spell(factWords(one), spelling), begun)),
        )
        .map(({ slug }) => slug);
    } else {
      const begun = cut(written(name));
      query = `${fact ? written(factWords(fact)) : ''} ${begun}`.trim();
      const topics = new Set(
        corpus.articles
          .filter(({ names }) => names.some((one) => startsLike(one, begun)))
          .map(({ topic }) => topic.id),
      );
      right = [...topics].flatMap((topic) => fitting(corpus, [`topic:${topic}`, ...facts.map(judgedKey)]));
    }
    return { kind: 'prefix', query: source.chance(0.5) ? withoutMarks(query) : query, right };
  });
}

function isNamed(kind: string): boolean {
  return ['person', 'place', 'village', 'detail', 'subject'].includes(kind);
}

function endsInLetters(text: string): boolean {
  return /\p{L}{3,}$/u.test(text);
}

function startsLike(text: string, begun: string): boolean {
  return plainWords(text).startsWith(plainWords(begun).trimEnd());
}
