const HORN: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' };
const HAT: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const TELEX_TONES: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
const VOWEL = /[aeiouyăâêôơư]/;

/**
 * What the keys of the Telex method would have written, had it been switched on;
 * `undefined` for a word without such keys. Keys may stand where typists put
 * them: after the letter or at the end of the syllable.
 *
 * @example decodeTelex('dduowcj') // 'được'
 * @example decodeTelex('hojc') // 'học'
 * @example decodeTelex('hop') // undefined
 */
export function decodeTelex(word: string): string | undefined {
  const letters: string[] = [];
  let tone = '';
  let used = false;
  for (const key of word.toLowerCase()) {
    const hasVowel = letters.some((letter) => VOWEL.test(letter));
    const doubled = key in HAT ? letters.lastIndexOf(key) : -1;
    if (hasVowel && key in TELEX_TONES) tone = TELEX_TONES[key] ?? '';
    else if (key === 'd' && letters[0] === 'd') letters[0] = 'đ';
    else if (doubled > 0 || (doubled === 0 && letters.length > 0)) letters[doubled] = HAT[key] ?? key;
    else if (key === 'w') addHorn(letters);
    else {
      letters.push(key);
      continue;
    }
    used = true;
  }
  return used ? withTone(letters, tone) : undefined;
}

/**
 * What the keys of the VNI method would have written; `undefined` for a word
 * without such keys, or whose digits cannot be keys.
 *
 * @example decodeVni('d9u7o7c5') // 'được'
 * @example decodeVni('hoa5ch') // 'hoạch'
 * @example decodeVni('lop6') // undefined: the tone that such a final needs is missing
 */
export function decodeVni(word: string): string | undefined {
  if (!/^[a-z]+\d[a-z\d]*$/i.test(word)) return undefined;
  const letters: string[] = [];
  let tone = '';
  for (const key of word.toLowerCase()) {
    if (/[a-z]/.test(key)) letters.push(key);
    else if (key in VNI_TONES) tone = VNI_TONES[key] ?? '';
    else if (key === '9' && letters[0] === 'd') letters[0] = 'đ';
    else if (key === '7') addHorn(letters);
    else if (key === '6' || key === '8') {
      const at = letters.findLastIndex((letter) => (key === '8' ? letter === 'a' : letter in HAT));
      if (at < 0) return undefined;
      letters[at] = key === '8' ? 'ă' : (HAT[letters[at] ?? ''] ?? '');
    } else return undefined;
  }
  if (/[cpt]$|ch$/.test(letters.join('')) && tone !== '\u0301' && tone !== '\u0323') return undefined;
  return withTone(letters, tone);
}

/** The w of Telex and the 7 of VNI: ươ for uo, else ơ or ư, else ă; alone it is ư. */
function addHorn(letters: string[]): void {
  const last = letters.findLastIndex((letter) => letter === 'o' || letter === 'u' || letter === 'a');
  const letter = letters[last];
  if (letter === undefined) {
    letters.push('ư');
    return;
  }
  letters[last] = letter === 'a' ? 'ă' : (HORN[letter] ?? letter);
  if (letter === 'o' && letters[last - 1] === 'u') letters[last - 1] = 'ư';
  if (letter === 'a' && letters[last - 1] === 'u' && letters[0] !== 'q')
    letters.splice(last - 1, 2, 'ư', 'a');
}

/** The letters with the tone over the vowel that Vietnamese writes it over. */
function withTone(letters: readonly string[], tone: string): string {
  const first = letters.findIndex(
    (letter, index) =>
      VOWEL.test(letter) &&
      !(index === 1 && letter === 'u' && letters[0] === 'q') &&
      !(index === 1 && letter === 'i' && letters[0] === 'g' && VOWEL.test(letters[2] ?? '')),
  );
  if (first < 0 || tone === '') return letters.join('');
  let last = first;
  while (VOWEL.test(letters[last + 1] ?? '')) last++;
  const shaped = letters.findLastIndex(
    (letter, index) => index >= first && index <= last && /[ăâêôơư]/.test(letter),
  );
  const closed = last < letters.length - 1;
  const at = shaped >= 0 ? shaped : last - first === 2 ? first + 1 : closed ? last : first;
  return letters
    .map((letter, index) => (index === at ? letter + tone : letter))
    .join('')
    .normalize('NFC');
}
