import { lettersOf } from './word.ts';

/**
 * Where the index keeps what of an article. Pagefind tells only at which
 * positions a word stands, so that the position says what the word is: positions
 * are counted in words parted by spaces, and one of mere signs counts without
 * being indexed, so filling up costs nothing.
 */
const TITLE = 40;
const TITLE_KEYS = 24;
const FACTS = 48;
const TEXT = TITLE + TITLE_KEYS + FACTS;

/** Rows are filled up to whole multiples, since Pagefind's list of pages, which is always loaded, keeps their lengths: equal ones pack to nothing. */
const WHOLE = 1024;

/** What a position says of a word. */
export type Zone = 'title' | 'facts' | 'text';

/** The words of one article by their zones, as keys of the index. */
export interface PageKeys {
  readonly title: readonly string[];
  /** References and concepts of the title. */
  readonly titleKeys: readonly string[];
  /** What is known of the article without standing in its text: its date, tags. */
  readonly facts: readonly string[];
  readonly text: readonly string[];
  readonly textKeys: readonly string[];
}

/** The article as one row of keys, each zone at its place. What a zone has no room for stands with the text. */
export function layOut({ title, titleKeys, facts, text, textKeys }: PageKeys): string {
  const row = [
    ...fill(title, TITLE),
    ...fill(titleKeys, TITLE_KEYS),
    ...fill(facts, FACTS),
    ...text,
    ...gap(8),
    ...title.slice(TITLE),
    ...gap(8),
    ...textKeys,
    ...titleKeys.slice(TITLE_KEYS),
    ...facts.slice(FACTS),
  ];
  return lettersOf([...row, ...gap(WHOLE - (row.length % WHOLE))].join(' '));
}

/** Where the words of a title or a text stand. */
export function positionOf(zone: 'title' | 'text', word: number): number {
  return zone === 'title' ? word : TEXT + word;
}

export function zoneOf(position: number): Zone {
  return position < TITLE + TITLE_KEYS ? 'title' : position < TEXT ? 'facts' : 'text';
}

/** How many words after the beginning of the text a position is. */
export function depthOf(position: number): number {
  return position - TEXT;
}

function fill(keys: readonly string[], size: number): string[] {
  return [...keys.slice(0, size), ...gap(size - keys.length)];
}

function gap(size: number): string[] {
  return Array<string>(Math.max(0, size)).fill('.');
}
