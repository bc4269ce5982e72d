import type { Random } from '../../samples/random.ts';

/** How someone types on a Vietnamese keyboard: both programs let keys come early or late. */
export interface Habit {
  readonly method: 'telex' | 'vni';
  /** The tone's key right after its vowel, or last in the syllable. */
  readonly tone: 'vowel' | 'end';
  /** The keys for â, ơ, đ … right after their letter, or after the syllable's letters. */
  readonly shape: 'letter' | 'end';
}

const TONE_KEYS: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
};
const SHAPE_KEYS: Readonly<Record<string, readonly [telex: string, vni: string]>> = {
  '\u0302': ['', '6'],
  '\u031b': ['w', '7'],
  '\u0306': ['w', '8'],
};

/** Ways of typing as they are met: mostly the plain one, tone last. */
export function someHabit(method: Habit['method'], { chance }: Random): Habit {
  if (chance(0.15)) return { method, tone: 'end', shape: 'end' };
  return { method, tone: chance(0.3) ? 'vowel' : 'end', shape: 'letter' };
}

/**
 * The keys someone presses for a text, as they stand there when the keyboard's
 * program is off; small letters.
 *
 * @example keysOf('kế hoạch', { method: 'telex', tone: 'end', shape: 'letter' }) // 'kees hoachj'
 * @example keysOf('được', { method: 'vni', tone: 'vowel', shape: 'letter' }) // 'd9u7o75c'
 */
export function keysOf(text: string, habit: Habit): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{L}+/gu, (syllable) => syllableKeys(syllable, habit));
}

function syllableKeys(syllable: string, { method, tone, shape }: Habit): string {
  const column = method === 'telex' ? 0 : 1;
  let keys = '';
  let late = '';
  let toneKey = '';
  const add = (key: string): void => {
    if (shape === 'letter') keys += key;
    else if (!late.endsWith(key)) late += key;
  };
  const letters = [...syllable];
  for (const [i, letter] of letters.entries()) {
    const [base = '', ...unsorted] = [...letter.normalize('NFD')];
    // Decomposed, the dot below comes before the shape; on a keyboard the shape does.
    const marks = unsorted.toSorted((a, b) => Number(b in SHAPE_KEYS) - Number(a in SHAPE_KEYS));
    keys += base === 'đ' ? 'd' : base;
    if (base === 'đ') add(method === 'telex' ? 'd' : '9');
    for (const mark of marks) {
      const shapeKey = SHAPE_KEYS[mark]?.[column];
      // ươ takes its w once, after both letters.
      const once = mark === '\u031b' && method === 'telex' && /^ơ/.test(bare(letters[i + 1]));
      if (shapeKey !== undefined && !once) add(shapeKey || base);
      const key = TONE_KEYS[mark]?.[column];
      if (key && tone === 'vowel') keys += key;
      else if (key) toneKey = key;
    }
  }
  return keys + late + toneKey;
}

/** A letter without its tone: ớ is ơ. */
function bare(letter = ''): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}
