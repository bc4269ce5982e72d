import { schoolYear } from '../text/dates.ts';
import { documentNumbers } from './document-numbers.ts';

/** Something that can be written in many ways and is found under one key. */
export interface Reference {
  /** The words it covers: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Keys of the index: the most exact first; a text is found under all of them, a query asks for the first. */
  readonly keys: readonly [string, ...string[]];
}

/** A reference by its offsets in the text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly [string, ...string[]];
}

/** They read the flat text: small letters without marks. */
const FULL_DATE =
  /(?:ngay\s+)?(?:(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2}))(?![\d/])/g;
const SPELT_DATE =
  /(?:ngay\s+)?(\d{1,2})\s+thang\s+(\d{1,2})(?:(?:\s*,?\s*nam\s+|\s*[/-]\s*|\s+)(\d{4}))?(?!\d)/g;
/** A full stop between one-digit numbers is rather that of a decimal. */
const DAY_AND_MONTH =
  /(?:ngay\s+(\d{1,2})\s?[/.-]\s?(\d{1,2})|(\d{1,2}(?=[/-])|\d\d(?=\.))[/.-](\d{1,2}))(?![\d/]|[.-]\d)/g;
const MONTH_AND_YEAR =
  /(?:(?:thang\s+|t)?(\d{1,2})\s?[/-]\s?|thang\s+(\d{1,2})\s*,?\s*(?:nam\s+)?)(\d{4})(?![\d/])/g;
const MONTH = /thang\s+(\d{1,2})(?![\d/])/g;
const SCHOOL_YEAR =
  /(?:(?:nam\s+hoc|nh)\s*:?\s+)?(\d{4})(?:[\s\u2060]*[-–—/][\s\u2060]*|\s+)(\d{4})(?![\d/])|(?:(?:nam\s+hoc|nh)\s+|(?=1[3-9]|2))(\d{2})\s*[-–—/]\s*(\d{2})(?!\d|[/.-]\d|\s+thang)/g;

/**
 * The dates, school years and document numbers of a text, whichever way they are
 * written, under canonical keys. Where two readings overlap, the more exact wins.
 *
 * - `13/4/2022`, `13-04-2022`, `ngày 13 tháng 4 năm 2022`: `zd20220413`, and under its day, month and year
 * - `13/4`, `13-4`, `13 tháng 4`: `zx0413`; with `near`, also the full date that is nearest to it
 * - `tháng 9/2022`, `9/2022`: `zm202209`; `tháng 9`: `zn09`
 * - `năm học 2022-2023`, `2022 – 2023`, `22-23`: `zs2022`
 * - document numbers: see `documentNumbers`
 *
 * @param words where the words of the text stand
 * @example findReferences('13/4', [{ start: 0, end: 2 }, { start: 3, end: 4 }])[0].keys[0] // 'zx0413'
 */
export function findReferences(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
  near?: string,
): Reference[] {
  if (!/\d/.test(text)) return [];
  const found: Found[] = [];
  const taken = new Array<1>(text.length);
  const add = (one: Found | undefined): void => {
    if (!one || taken.slice(one.start, one.end).includes(1)) return;
    taken.fill(1, one.start, one.end);
    found.push(one);
  };
  const plain = flat(text);
  for (const match of matchesOf(SCHOOL_YEAR, plain)) add(yearsOf(match));
  for (const match of matchesOf(FULL_DATE, plain))
    add(dateOf(match, match[1] ?? match[6], match[2] ?? match[5], match[3] ?? match[4], near));
  for (const match of matchesOf(SPELT_DATE, plain)) add(dateOf(match, match[1], match[2], match[3], near));
  for (const one of documentNumbers(text, plain)) add(one);
  for (const match of matchesOf(MONTH_AND_YEAR, plain))
    add(monthOf(match, match[1] ?? match[2], match[3], near));
  for (const match of matchesOf(DAY_AND_MONTH, plain))
    add(dateOf(match, match[1] ?? match[3], match[2] ?? match[4], undefined, near));
  for (const match of matchesOf(MONTH, plain)) add(monthOf(match, match[1], undefined, near));
  found.sort((a, b) => a.start - b.start);
  let from = 0;
  return found.map(({ start, end, keys }) => {
    while ((words[from]?.start ?? Infinity) < start) from++;
    let to = from;
    while ((words[to]?.start ?? Infinity) < end) to++;
    return { from, to, keys };
  });
}

/**
 * The keys of a day: itself, its day and month, its month and year, its month.
 *
 * @example dayKeys('2022-04-13') // ['zd20220413', 'zx0413', 'zm202204', 'zn04']
 */
export function dayKeys(day: string): [string, string, string, string] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [`zd${year}${month}${date}`, `zx${month}${date}`, `zm${year}${month}`, `zn${month}`];
}

/**
 * The key of the school year that a day falls in.
 *
 * @example schoolYearKey('2022-10-07') // 'zs2022'
 */
export function schoolYearKey(day: string): string {
  return `zs${schoolYear(day).slice(0, 4)}`;
}

/**
 * The text in small letters without marks, each letter at its place.
 *
 * @example flat('Tháng Đầu') // 'thang dau'
 */
export function flat(text: string): string {
  const whole = bare(text);
  // Only letters that are more than one when taken apart need a look of their own.
  return whole.length === text.length ? whole : text.replace(/./gs, (letter) => bare(letter)[0] ?? letter);
}

function bare(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** What a pattern finds where a number or a word begins: not inside another, nor after the name of a class; the last day of `24-25/11` is one. */
export function matchesOf(pattern: RegExp, plain: string): RegExpExecArray[] {
  return [...plain.matchAll(pattern)].filter(
    ({ 0: found, index }) =>
      !(/^\d/.test(found) ? /[\d/.,]$|[a-z]-$|\b(?:lop|khoi)\s+$/ : /[a-z\d]$/).test(
        plain.slice(Math.max(0, index - 8), index),
      ),
  );
}

function at(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

function dateOf(
  match: RegExpExecArray,
  date = '',
  month = '',
  year: string | undefined,
  near: string | undefined,
): Found | undefined {
  if (!(Number(date) >= 1 && Number(date) <= 31 && Number(month) >= 1 && Number(month) <= 12))
    return undefined;
  const known = year?.padStart(4, '20') ?? nearestYear(month, near);
  const keys = dayKeys(`${known ?? ''}-${two(month)}-${two(date)}`);
  return { ...at(match), keys: known ? keys : [keys[1]] };
}

function monthOf(
  match: RegExpExecArray,
  month = '',
  year: string | undefined,
  near: string | undefined,
): Found | undefined {
  if (!(Number(month) >= 1 && Number(month) <= 12)) return undefined;
  const known = year ?? nearestYear(month, near);
  const key = `zn${two(month)}`;
  return { ...at(match), keys: known ? [`zm${known}${two(month)}`, key] : [key] };
}

function yearsOf(match: RegExpExecArray): Found | undefined {
  const from = Number(match[1] ?? `20${match[3]}`);
  const to = Number(match[2] ?? `20${match[4]}`);
  return to === from + 1 ? { ...at(match), keys: [`zs${from}`] } : undefined;
}

/** The year in which a month is nearest to a day; without a day, none. */
function nearestYear(month: string, near: string | undefined): number | undefined {
  if (!near) return undefined;
  const distance = Number(month) - Number(near.slice(5, 7));
  return Number(near.slice(0, 4)) + (distance > 6 ? -1 : distance < -6 ? 1 : 0);
}
