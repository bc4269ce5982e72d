import type { Random } from '../../samples/random.ts';
import { withoutMarks } from './spelling.ts';

/** Keys beside each other, for slips of the finger. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'v',
  d: 'f',
  e: 'r',
  g: 'h',
  h: 'j',
  i: 'o',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'd',
  t: 'y',
  u: 'i',
  v: 'b',
  x: 'z',
  y: 'u',
};

/**
 * The text with one slip in one of its longer words: a wrong, missing or doubled
 * letter, or two that changed places. Words with digits stay.
 */
export function slip(text: string, source: Random): string {
  return changeWord(text, source, (word) => slipInWord(word, source));
}

/** As `slip`, in text with marks: every other time hỏi and ngã are confused or a tone is missing, where a word has one. */
export function slipWithMarks(text: string, source: Random): string {
  if (source.chance(0.5)) {
    const changed = changeWord(text, source, (word) => {
      const swapped = word
        .normalize('NFD')
        .replace(/[\u0309\u0303]/, (mark) => (mark === '\u0309' ? '\u0303' : '\u0309'));
      return swapped === word.normalize('NFD')
        ? word
            .normalize('NFD')
            .replace(/[\u0300\u0301\u0323]/, '')
            .normalize('NFC')
        : swapped.normalize('NFC');
    });
    if (changed !== text) return changed;
  }
  return slip(text, source);
}

function changeWord(text: string, { pick }: Random, change: (word: string) => string): string {
  const words = text.split(' ');
  const long = [...words.keys()].filter((i) => /^\p{L}{4,}$/u.test(words[i] ?? ''));
  const index = long.length > 0 ? pick(long) : words.findIndex((word) => /^\p{L}{3}$/u.test(word));
  return words.map((word, i) => (i === index ? change(word) : word)).join(' ');
}

function slipInWord(word: string, { pick, int }: Random): string {
  const letters = [...word];
  // The first letter is the one that people get right.
  const i = int(1, letters.length - 2);
  const [before, here, after, rest] = [
    letters.slice(0, i),
    letters[i] ?? '',
    letters[i + 1] ?? '',
    letters.slice(i + 2),
  ];
  const near = NEIGHBOURS[withoutMarks(here)] ?? 'x';
  const kinds = [
    [...before, near, after, ...rest],
    [...before, after, ...rest],
    [...before, here, here, after, ...rest],
    ...(here === after ? [] : [[...before, after, here, ...rest]]),
  ];
  return pick(kinds).join('');
}
