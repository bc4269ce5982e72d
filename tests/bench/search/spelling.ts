/** How one office spells; each is right, and offices differ. */
export interface Spelling {
  /** Where oa, oe, uy carry their tone at a syllable's end: `first` hòa, thúy; `last` hoà, thuý. */
  readonly tone: 'first' | 'last';
  /** kỷ luật, lý do or kỉ luật, lí do. */
  readonly letter: 'y' | 'i';
}

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].join('');
const FIRST = new RegExp(
  `(?<!q)([oO][${TONES}])([ae])(?!\\p{L}|\\p{M})|(?<!q)([uU][${TONES}])(y)(?!\\p{L}|\\p{M})`,
  'giu',
);
const OPEN_Y = /(?<![\p{L}\p{M}])(qu|[klmth])y(\p{M}?)(?![\p{L}\p{M}])/giu;

/** Text written as `{ tone: 'first', letter: 'y' }`, spelled another way. Composed (NFC). */
export function spell(text: string, { tone, letter }: Spelling): string {
  let spelled = text.normalize('NFD');
  if (tone === 'last')
    spelled = spelled.replace(FIRST, (_all, o = '', ae = '', u = '', y = '') => {
      const [toned, bare] = o ? [o, ae] : [u, y];
      return `${toned[0]}${bare}${toned.slice(1)}`;
    });
  // A few syllables only, and never a name of a person: those are not spelled freely.
  if (letter === 'i') spelled = spelled.replace(OPEN_Y, '$1i$2');
  return spelled.normalize('NFC');
}

/**
 * The text as the judge compares it: small letters, no marks, i for y. Its own rule,
 * so that a fault of the site's folding cannot hide in the judgements.
 *
 * @example plain('Kỷ luật ĐỘI') // 'ki luat doi'
 */
export function plain(text: string): string {
  return withoutMarks(text).toLowerCase().replaceAll('y', 'i');
}

/** @example withoutMarks('Đội tuyển') // 'Doi tuyen' */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/** The words of a text for comparing in order, parted and enclosed by single spaces: ` ki luat doi `. */
export function plainWords(text: string): string {
  return ` ${(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
