import { random, type Random } from '../../samples/random.ts';
import type { Corpus } from './corpus.ts';
import { someIntents, type Intent } from './intents.ts';
import { keysOf, someHabit } from './keyboard.ts';
import { slip, slipWithMarks } from './mistakes.ts';
import type { Kind, Query } from './query.ts';
import { spell, withoutMarks } from './spelling.ts';

/** Queries of one kind. */
export const PER_KIND = 40;

const flat = (text: string): string => withoutMarks(text).toLowerCase();
const small = (text: string): string => text.toLowerCase();

/** Kinds that say the same thing in another writing, so that they are asked of the same intents and may be compared. */
const WRITINGS: readonly (readonly [Kind, (text: string, source: Random) => string])[] = [
  ['exact', (text) => text],
  ['upper', (text) => text.toUpperCase()],
  ['nodia', flat],
  ['partial', partly],
  ['nfd', (text) => text.normalize('NFD')],
  ['telex', (text, source) => keysOf(text, someHabit('telex', source))],
  ['telex-part', (text, source) => oneWordAsKeys(text, 'telex', source)],
  ['vni', (text, source) => keysOf(text, someHabit('vni', source))],
  ['vni-part', (text, source) => oneWordAsKeys(text, 'vni', source)],
  ['typo', (text, source) => slip(flat(text), source)],
  ['typo-dia', (text, source) => slipWithMarks(small(text), source)],
];

/** Kinds of writing that only some words show. */
const RARER: readonly (readonly [Kind, (intent: Intent) => string])[] = [
  ['d-only', ({ text }) => onlyD(text)],
  ['d-kept-missing', ({ text }) => small(text).replaceAll('đ', 'd')],
  ['tone', (intent) => otherwise(intent, 'tone')],
  ['iy', (intent) => otherwise(intent, 'letter')],
  ['iy-nodia', (intent) => flat(otherwise(intent, 'letter'))],
];

/** Everything about how the words are spelled. */
export function spellingQueries(corpus: Corpus): Query[] {
  const base = someIntents(corpus, random(`intents ${corpus.seed}`), PER_KIND);
  const shared = WRITINGS.flatMap(([kind, write]) => {
    const source = random(`${kind} ${corpus.seed}`);
    return base.map(({ text, right }) => ({ kind, query: write(text, source), right }));
  });
  const rarer = RARER.flatMap(([kind, write]) => {
    const shows = (intent: Intent): boolean =>
      kind.startsWith('d-') ? /đ/i.test(intent.text) : write(intent) !== plainCase(kind, intent);
    return someIntents(corpus, random(`${kind} ${corpus.seed}`), PER_KIND, shows).map((intent) => ({
      kind,
      query: write(intent),
      right: intent.right,
    }));
  });
  return [...shared, ...joinedQueries(corpus, base), ...rarer];
}

/** What the kind would write if the words did not show it. */
function plainCase(kind: Kind, { text }: Intent): string {
  return kind === 'iy-nodia' ? flat(text) : text;
}

function otherwise({ article: { spelling }, name, text }: Intent, what: 'tone' | 'letter'): string {
  const respelled =
    what === 'tone'
      ? { ...spelling, tone: spelling.tone === 'first' ? ('last' as const) : ('first' as const) }
      : { ...spelling, letter: spelling.letter === 'y' ? ('i' as const) : ('y' as const) };
  const from = spell(name, spelling);
  return text.startsWith(from) ? spell(name, respelled) + text.slice(from.length) : text;
}

function partly(text: string, { chance }: Random): string {
  const words = small(text).split(' ');
  return words.map((word, i) => (i % 2 === 0 || chance(0.3) ? flat(word) : word)).join(' ');
}

function onlyD(text: string): string {
  return small(text)
    .split('đ')
    .map((part) => flat(part))
    .join('đ');
}

/** One word that shows marks is left as keys; the rest has its marks, or none. */
function oneWordAsKeys(text: string, method: 'telex' | 'vni', source: Random): string {
  const words = small(text).split(' ');
  const marked = [...words.keys()].filter((i) => flat(words[i] ?? '') !== words[i]);
  const chosen = marked.length > 0 ? source.pick(marked) : -1;
  const rest = source.chance(0.5) ? flat : small;
  return words
    .map((word, i) => (i === chosen ? keysOf(word, someHabit(method, source)) : rest(word)))
    .join(' ');
}

/** The topic's syllables in one piece, or two neighbours somewhere; with marks every other time. */
function joinedQueries({ seed }: Corpus, base: readonly Intent[]): Query[] {
  const { chance, int } = random(`joined ${seed}`);
  return base.map(({ name, article, text, right }) => {
    const start = spell(name, article.spelling);
    const whole = `${start.replaceAll(' ', '')}${text.slice(start.length)}`;
    const words = start.split(' ');
    const i = int(0, words.length - 2);
    const partial = `${[...words.slice(0, i), `${words[i] ?? ''}${words[i + 1] ?? ''}`, ...words.slice(i + 2)].join(' ')}${text.slice(start.length)}`;
    const joined = chance(0.5) || words.length < 2 ? whole : partial;
    return { kind: 'joined', query: chance(0.5) ? flat(joined) : small(joined), right };
  });
}
