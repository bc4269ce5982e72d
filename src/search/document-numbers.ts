import { matchesOf, type Found } from './references.ts';

/** Kinds of documents and their abbreviations (Decree 30/2020/NĐ-CP, annex III, and older styles still met), in small letters without marks. */
const KINDS: Readonly<Record<string, string>> = {
  'thong tu': 'tt',
  'nghi dinh': 'nd',
  'quyet dinh': 'qd',
  'chi thi': 'ct',
  'nghi quyet': 'nq',
  'ke hoach': 'kh',
  'thong bao': 'tb',
  'huong dan': 'hd',
  'to trinh': 'ttr',
  'bao cao': 'bc',
  'giay moi': 'gm',
  'ket luan': 'kl',
  'cong van': '',
  'cong dien': '',
  'van ban': '',
  cv: '',
};

const SHORT = Object.values(KINDS).filter(Boolean).join('|');
const CODES = `${SHORT}|qc|qyd|ctr|pa|da|bb|cd|bgn|ttlt|cv|kt`;

const NUMBER = String.raw`(?:so\s*:?\s*)?(\d{1,5})(?:(?:\s?/\s?|\s+(?=\d{4}\s+(?:${CODES})\b))(\d{4}))?`;
const SIGNED = new RegExp(
  String.raw`${NUMBER}(?:\s?[/-]\s?(?=[a-z])|\s+(?=(?:${CODES})\b))([a-z]{1,12}(?:[\s/&-]+[a-z]{2,12}){0,4})\b`,
  'g',
);
const NAMED = new RegExp(
  String.raw`(${Object.keys(KINDS).join('|')}|${SHORT})\s+(?:so\s*:?\s*)?(\d{1,5})(?:\s?/\s?(\d{4}))?(?![\d/-]|\s?[./-]\s?\d)`,
  'g',
);

/** A vowel group with at most an onset before it and a final after it: what could be read as a word. */
const READABLE = /^(?:ngh|[bcdghklmnpqrstvx]{0,2})[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * The document numbers of a text under keys without leading zeros, marks,
 * capitals and signs. A year in the number is part of it, and may be left out.
 *
 * - `05-CT/TW`, `05 ct tw`, `số 5-CT/TW`: `zh5zcttw`
 * - `09/2024/TT-BGDĐT`, `9/2024/tt bgddt`: `zh9z2024zttbgddt`, and `zh9zttbgddt`
 * - a number after the name of its kind, `kế hoạch số 12`, `KH 12`: `zh12zkh`, `công văn 123`: `zh123z`, which the full keys begin with
 *
 * After a space only signs that cannot be read as a word belong to a number: `12 KH
 * THCSBT`, but `5 ct về học tập` ends before `về`.
 *
 * @param plain the flat text
 */
export function documentNumbers(text: string, plain: string): Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(SIGNED, plain)) {
    const one = numberOf(match, match[3] ?? '', text);
    if (one) found.push(one);
  }
  for (const match of matchesOf(NAMED, plain)) {
    const [whole, kind = '', number, year] = match;
    const key = `zh${Number(number)}z`;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      keys: [(year ? `${key}${year}z` : key) + (KINDS[kind.replace(/\s+/g, ' ')] ?? kind), key],
    });
  }
  return found;
}

function numberOf(match: RegExpExecArray, signs: string, text: string): Found | undefined {
  const { 0: whole, 1: number, 2: year, index: start } = match;
  const first = start + whole.length - signs.length;
  let kept = '';
  let end = first;
  for (const { 0: sign, index } of signs.matchAll(/[a-z]+/g)) {
    const isFirst = kept === '';
    const isTypedSmall = text[first + index] === sign[0];
    if (READABLE.test(sign) && (isFirst ? isTypedSmall : /\s/.test(signs[index - 1] ?? ''))) break;
    kept += sign;
    end = first + index + sign.length;
  }
  if (kept.length < 2) return undefined;
  const short = `zh${Number(number)}z${kept}`;
  return { start, end, keys: year ? [`zh${Number(number)}z${year}z${kept}`, short] : [short] };
}
