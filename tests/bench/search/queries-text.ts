import { random, type Random } from '../../samples/random.ts';
import { abbreviation, SYNONYMS } from './abbreviations.ts';
import type { Article } from './article.ts';
import type { Corpus } from './corpus.ts';
import { keysOf, someHabit } from './keyboard.ts';
import { PER_KIND } from './queries-spelling.ts';
import type { Query } from './query.ts';
import { plain, plainWords, withoutMarks } from './spelling.ts';
import { TOPICS } from './topics/all.ts';

const flat = (text: string): string => withoutMarks(text).toLowerCase();

/** Words in a row out of a sentence that stands in few articles. */
export function phraseQueries(corpus: Corpus): Query[] {
  const source = random(`phrase ${corpus.seed}`);
  const few = Math.max(3, corpus.articles.length / 1000);
  const phrases = new Map<string, string[]>();
  for (let attempt = 0; attempt < PER_KIND * 30 && phrases.size < PER_KIND; attempt++) {
    const words = someWords(source.pick(corpus.articles), source);
    if (!words) continue;
    const inOrder = plainWords(words);
    const right = corpus.articles.filter(({ plainText }) => plainText.includes(inOrder));
    if (right.length > 0 && right.length <= few)
      phrases.set(
        words,
        right.map(({ slug }) => slug),
      );
  }
  return [...phrases].flatMap(([words, right]) => [
    { kind: 'phrase', query: words, right },
    { kind: 'phrase-quoted', query: `"${words}"`, right },
    { kind: 'phrase-quoted-nodia', query: `"${flat(words)}"`, right },
  ]);
}

/** Five to eight words without a sign between them; undefined where the sentence is cut up. */
function someWords({ paragraphs }: Article, { pick, int }: Random): string | undefined {
  const sentence = pick(pick(paragraphs).split('. '));
  const words = sentence.split(' ');
  const count = int(5, 8);
  const start = int(0, Math.max(0, words.length - count));
  const chosen = words
    .slice(start, start + count)
    .join(' ')
    .replace(/[.,;:!?“”]+$/, '');
  return words.length >= count && /^[\p{L}\p{N} ]+$/u.test(chosen) ? chosen.toLowerCase() : undefined;
}

/** Two or three words with many right answers: a topic, or what stands in many titles. */
export function headQueries(corpus: Corpus): Query[] {
  const { seed } = corpus;
  const heads = [...topicHeads(corpus), ...wordHeads(corpus)].filter(({ right }) => right.length >= 8);
  const telex = random(`head-telex ${seed}`);
  const cut = random(`head-prefix ${seed}`);
  return [
    ...heads.map((head) => ({ ...head, kind: 'head' })),
    ...heads.map((head) => ({ ...head, kind: 'head-nodia', query: flat(head.query) })),
    ...heads.flatMap((head) => begun(corpus, head, cut)),
    ...heads.map((head) => ({
      ...head,
      kind: 'head-telex',
      query: keysOf(head.query, someHabit('telex', telex)),
    })),
    ...acronymHeads(corpus),
  ];
}

interface Head {
  readonly query: string;
  readonly right: readonly string[];
  readonly newest?: readonly string[];
}

/** Right is what the topic is about, and what has all the words in its title. */
function topicHeads(corpus: Corpus): Head[] {
  return TOPICS.flatMap(({ id, names }) => {
    const query = names.map(inWords).find((name) => [2, 3, 4].includes(name.split(' ').length));
    if (!query) return [];
    const titled = withTitle(corpus, query);
    const right = corpus.articles.filter((article) => article.topic.id === id || titled.includes(article));
    return [{ query: query.toLowerCase(), right: right.map(({ slug }) => slug), newest: newestOf(titled) }];
  });
}

/** Right is what has the words in a row anywhere. */
function wordHeads(corpus: Corpus): Head[] {
  const words = [
    ...['6', '7', '8', '9'].map((grade) => `khối ${grade}`),
    ...corpus.school.subjects.slice(0, 6).map((subject) => `môn ${subject}`),
    ...corpus.school.villages.slice(0, 4),
  ];
  return words.map((query) => {
    const phrase = plainWords(query);
    return {
      query: query.toLowerCase(),
      right: corpus.articles.filter(({ plainText }) => plainText.includes(phrase)).map(({ slug }) => slug),
      newest: newestOf(withTitle(corpus, query)),
    };
  });
}

/** Everything that has the abbreviation or one of its meanings. */
function acronymHeads({ articles }: Corpus): Query[] {
  return SYNONYMS.flatMap(({ shorts, longs }) => {
    const forms = [...shorts, ...longs].map(plainWords);
    const right = articles.filter(({ plainText }) => forms.some((form) => plainText.includes(form)));
    if (right.length < 8) return [];
    const slugs = right.map(({ slug }) => slug);
    return shorts.flatMap((short) =>
      [short, short.toLowerCase()].map((query) => ({ kind: 'head-acronym', query, right: slugs })),
    );
  });
}

/** The last word one or two letters short; any word that begins so is meant. */
function begun(corpus: Corpus, head: Head, { int, chance }: Random): Query[] {
  if (!/\p{L}{3,}$/u.test(head.query)) return [];
  const cut = head.query.slice(0, head.query.length - (/\p{L}{4,}$/u.test(head.query) ? int(1, 2) : 1));
  const phrase = plainWords(cut).trimEnd();
  const also = corpus.articles
    .filter(({ plainTitle }) => plainTitle.includes(phrase))
    .map(({ slug }) => slug);
  const query = chance(0.5) ? flat(cut) : cut;
  return [{ kind: 'head-prefix', query, right: [...new Set([...head.right, ...also])] }];
}

function withTitle({ articles }: Corpus, query: string): Article[] {
  const words = plain(query).split(' ');
  return articles.filter(({ plainTitle }) => words.every((word) => plainTitle.includes(` ${word} `)));
}

function newestOf(articles: readonly Article[]): string[] {
  const last = articles.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return articles.filter(({ date }) => date === last).map(({ slug }) => slug);
}

/** A topic's name with every abbreviation in words. */
function inWords(name: string): string {
  return name.replace(/\{(\w+)\}/g, (_all, slot: string) => abbreviation(slot)?.long[0] ?? '');
}
