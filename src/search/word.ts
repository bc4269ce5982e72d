/** A written word, taken apart for searching. */
export interface SearchWord {
  /** The letters without any mark, `y` as `i` where both spellings are in use; numbers without leading zeros. */
  readonly base: string;
  /** The marks: `d` for đ, then the shapes (`b` ă, `c` â ê ô, `w` ơ ư), then one tone (`a` level, `f` `s` `r` `x` `j` as Telex has them). */
  readonly marks: string;
  /** The index's key of a word with exactly these marks: `hopzj` for `họp`. */
  readonly key: string;
}

/** Between the letters and the marks of a key. No Vietnamese syllable holds a z; that of foreign words is written wz there. */
const END = 'z';

const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
};
const SHAPES: Readonly<Record<string, string>> = { '\u0302': 'c', '\u0306': 'b', '\u031b': 'w' };

/** Words whose only vowel is y, which are spelt with i as well. `quy` has its vowel after `qu`. */
const ONLY_Y = /^((?:qu|[bcdghklmnpqrstvx]*))y$/;

const known = new Map<string, SearchWord>();

/**
 * A word as the search index knows it. What is only a habit of spelling vanishes:
 *
 * - capitals: `ĐẢNG` is `đảng`
 * - composed or decomposed letters: `ế` in one code or in three
 * - look-alikes of đ: `Ðảng` (Icelandic eth) and `Ɖảng` (African d) are `đảng`
 * - the place of the tone: `hoà` is `hòa`, `thuý` is `thúy`
 * - i or y as the only vowel: `kỉ` is `kỷ`, `quí` is `quý`; but `tay` is not `tai`, nor `thúy` `thúi`
 * - leading zeros: `05` is `5`
 *
 * Marks stand apart from the letters, so that matching can be on the letters and
 * ranking can prefer the marks: `đường` and `dương` have one base, `duong`, with
 * the marks `dwf` and `wa`.
 *
 * @param word letters, marks and digits only, as `syllables` finds them
 * @example searchWord('Đảng') // { base: 'dang', marks: 'dr', key: 'dangzdr' }
 * @example searchWord('kỷ') // { base: 'ki', marks: 'r', key: 'kizr' }
 * @example searchWord('05') // { base: '5', marks: 'a', key: 'zzfzza' }
 */
export function searchWord(word: string): SearchWord {
  let found = known.get(word);
  if (!found) known.set(word, (found = takeApart(word)));
  return found;
}

function takeApart(word: string): SearchWord {
  let base = '';
  let stroke = '';
  let shapes = '';
  let tone = 'a';
  for (const letter of plainD(word).toLowerCase().normalize('NFD')) {
    if (letter === 'đ') {
      stroke = 'd';
      base += 'd';
    } else if (letter in TONES) tone = TONES[letter] ?? tone;
    else if (letter in SHAPES) shapes += shapes.includes(SHAPES[letter] ?? '') ? '' : SHAPES[letter];
    else if (!/\p{M}/u.test(letter)) base += letter;
  }
  base = /^\d+$/.test(base) ? base.replace(/^0+(?=\d)/, '') : base.replace(ONLY_Y, '$1i');
  const marks = stroke + shapes + tone;
  return { base, marks, key: anyMarksKey(base) + marks };
}

/**
 * The text with the letters that only look like đ as đ, length unchanged.
 *
 * @example plainD('Ðảng') // 'đảng'
 */
export function plainD(text: string): string {
  return text.replace(/[ÐðƉɖ]/g, 'đ');
}

/**
 * What the keys of a word with any marks begin with.
 *
 * @example anyMarksKey('hop') // 'hopz'
 */
export function anyMarksKey(base: string): string {
  return base.replaceAll('z', 'wz').replace(/\d+/g, (digits) => `zz${lettersOf(digits)}z`) + END;
}

/**
 * Digits as letters that no others follow in a key. Pagefind indexes the parts of
 * words in which letters and digits meet as well, and takes such a part for a key
 * that it does not know: so keys are of letters only.
 *
 * @example lettersOf('2022') // 'cacc'
 */
export function lettersOf(digits: string): string {
  return digits.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}

/**
 * Whether a word that was typed without some of its marks may stand for another:
 * `đang` for `đảng`, but not for `dang`. One without any mark may stand for all.
 *
 * @example mayStandFor('da', 'dr') // true
 */
export function mayStandFor(typed: string, written: string): boolean {
  if (typed.at(-1) !== 'a' && typed.at(-1) !== written.at(-1)) return false;
  return [...typed.slice(0, -1)].every((mark) => written.slice(0, -1).includes(mark));
}
