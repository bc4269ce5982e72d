import { fold } from './fold.ts';
import { plainLetters } from './plain-letters.ts';

/** How much must be right for a phrase to be meant. */
interface Phrase {
  /** As it is spelled. */
  readonly words: string;
  /** With other marks it is something harmless (`lo để`): all marks are there, or the whole text has none. */
  readonly exact?: true;
  /** What may stand around it, in folded letters, and makes it harmless. */
  readonly unless?: RegExp;
  /** It is harmless without one of these beside it. */
  readonly only?: RegExp;
}

/** Trade words: with them even words of the law are an advertisement. */
const LURE =
  /\b(?:uy tin|truc tuyen|online|khuyen mai|link vao|tai app|nap tien|rut tien|dang nhap|doi thuong|an tien|nhan thuong|hoan tra)\b/;

/** Two or more words. A word may have lost its marks; a mark that differs is another word. */
const SPELLED: readonly Phrase[] = [
  { words: 'nhà cái', unless: /\bnha cai (?:be|mon|nuoc|rang)\b/ },
  { words: 'cá cược' },
  { words: 'cá độ', exact: true },
  { words: 'soi kèo' },
  { words: 'kèo nhà cái' },
  { words: 'kèo bóng đá' },
  { words: 'kèo châu á' },
  { words: 'kèo trực tuyến' },
  { words: 'tỷ lệ kèo' },
  { words: 'tỉ lệ kèo' },
  { words: 'kèo thơm' },
  { words: 'tài xỉu', exact: true },
  { words: 'nổ hũ', exact: true },
  { words: 'xóc đĩa', exact: true },
  { words: 'lô đề', exact: true, unless: /\blo de (?:thi|cuong|kiem|xuat|nghi|tai)\b/ },
  { words: 'đánh lô', exact: true },
  { words: 'soi cầu', exact: true, unless: /\bcau long\b/ },
  { words: 'cầu lô', exact: true },
  { words: 'xổ số online' },
  { words: 'xổ số trực tuyến' },
  { words: 'dự đoán xổ số' },
  { words: 'quay hũ', exact: true },
  { words: 'đá gà', exact: true, only: /\b(?:truc tiep|online|cua dao|thomo|campuchia)\b|\buy tin\b/ },
  { words: 'bắn cá', exact: true, only: /\b(?:game|doi thuong|online|an tien|uy tin)\b/ },
  { words: 'game bài', only: LURE },
  { words: 'đánh bài', exact: true, only: LURE },
  { words: 'bài đổi thưởng' },
  { words: 'game đổi thưởng' },
  { words: 'slot đổi thưởng' },
  { words: 'cờ bạc', exact: true, only: LURE },
  { words: 'đánh bạc', exact: true, only: LURE },
  { words: 'rồng hổ', exact: true, only: LURE },
  { words: 'online bet' },
  { words: 'sports bet' },
  { words: 'bet now' },
];

const PHRASES = SPELLED.map((phrase) => ({
  ...phrase,
  wanted: phrase.words.split(' ').map((word) => ({ bare: fold(word), marks: marksOf(word) })),
}));

/** By their first words: nearly all texts have none of these. */
const BY_FIRST_WORD = Map.groupBy(PHRASES, ({ wanted }) => wanted[0]?.bare);

/** One word each. */
const WORDS =
  /^(?:casinos?|betting|bookmakers?|sportsbooks?|gambling|gambl(?:e|ers?)|baccarat|baccara|roulette|jackpots?|poker|xosoonline|xsmb|lode(?:online)?|nohu|cado(?:bongda)?|lodeonline|slots?(?:game|online)|gameslots?)$/;

/** Wherever they stand in letters written as one word. */
const JOINED =
  /nhacai|cacuoc|soikeo|keobongda|keonhacai|taixiu|xocdia|casino|gamebaidoithuong|baidoithuong|gamedoithuong|lodeonline|xosoonline|nohudoithuong|danhbaionline|bancadoithuong|cadobongda|tylekeo|bongdakeo|sportsbook|sbobet|dafabet|kubet|debet|shbet|vnbet|fabet|onebet|188bet/;

/** Names of the trade: `fb88`, `8xbet`, `bet365`. */
const NAMES =
  /^(?:(?=[a-z0-9]*\d)[a-z0-9]{0,6}bet\d{0,4}|(?!(?:alpha|bar|cor|dia|eliza|gib|gob?|sher|sor|ti)bet)[a-z]{2,8}bet|(?!(?:qd|tt|nd|nq|ct|kh|cv|tb|hd|bc|lop|lo|de|cau|bai|so|stt|trang|phong|khoi|km|ql|dt|tl|vd|up|k|n|s|a|b|c|d|tcvn)\d)[a-z]{1,7}\d?88{1,3}|88(?:online|vin|bet)|(?:789|79|33|55)(?:bet|win|king|club)|sunwin|rikvip|hitclub|iwin|go88|b52club|i9bet|mb66|ok9|okvip|win55|bk8|kucasino|68gamebai|xoso66|vin777|fun88|12bet|m88|w88)$/;

/** `slot` is also what people sign up for. */
const SLOT_TO_SIGN_UP_FOR =
  /\b(?:time|dang ky|khung gio|gio|lich|phong van|tu van|con|het|hop|cuoi cung|hoc|ngay|buoi|nhan|moi|\d+) ?slot|\bslot (?:dang ky|hoc|hop|tu van|phong van|cuoi|trong|con|thoi gian|time|\d{1,2}h)\b/;

/** Who speaks of it like this, speaks against it. */
const AGAINST =
  /\b(?:phong,? (?:chong|ngua|tranh)|chong|ngan (?:chan|ngua)|bai tru|day lui|tranh xa|noi khong|to giac|khong (?:choi|tham gia|ca do|ca cuoc|danh|co bac|sa)|nghiem cam|cam (?:hoc sinh|can bo|tham gia|choi|danh|ca do|ca cuoc|co bac)|xu (?:ly|phat)|triet pha|dau tranh|tac hai|hau qua|he luy|cam bay|canh (?:bao|giac|tinh)|te nan|toi pham|nguy co|hiem hoa|vi pham|lua dao|nghien|sa (?:lay|nga|chan)|pha nat|no nan|mat trang|tuyen truyen|giao duc|prevent\w*|awareness|against|warning|harms?|risks?|stop)\b/;
const ADVERTISED =
  /\b(?:uy tin|khuyen mai|link vao|tai app|nap tien|rut tien|dang nhap|khong bi chan|nhan thuong|hoan tra)\b/;

/**
 * The words by which a text advertises betting, as they are usually spelled;
 * undefined where it does not, or speaks against it ("Phòng chống cá độ bóng đá").
 * Spaces, signs or digits between or for letters, letters of other scripts, missing
 * marks and signs that cannot be seen hide nothing.
 */
export function bettingWord(text: string): string | undefined {
  const plain = plainLetters(text);
  const folded = fold(plain)
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .replaceAll(/ ?, ?/g, ', ');
  const words = folded.replaceAll(',', '');
  const lettered = asLetters(plain);
  const found = spoken(plain, words) ?? (lettered === plain ? undefined : spoken(lettered, words));
  return found !== undefined && AGAINST.test(folded) && !ADVERTISED.test(folded) ? undefined : found;
}

/** The part of a host's name by which it is one of betting; undefined for all others. Hosts of schools and offices are none. */
export function bettingHost(host: string): string | undefined {
  if (/\.(?:edu|gov)\.vn$/.test(host)) return undefined;
  const labels = host.toLowerCase().split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).find((label) => {
    const parts = label.split('-');
    const joined = parts.join('');
    const letters = joined.replace(/[013457]/g, (digit) => DIGITS[digit] ?? digit);
    return (
      [joined, letters].some((name) => JOINED.test(name)) ||
      [...parts, joined].some((part) => WORDS.test(part) || NAMES.test(part))
    );
  });
}

function spoken(plain: string, folded: string): string | undefined {
  const words = wordsOf(plain);
  const bare = fold(words.join(' ')).split(' ');
  const isUnmarked = words.every((word, index) => word.toLowerCase() === bare[index]);
  const phrases = bare.flatMap((word) => BY_FIRST_WORD.get(word) ?? []);
  for (const phrase of phrases) if (says(phrase, { words, bare, folded, isUnmarked })) return phrase.words;
  for (const word of [...bare, ...letterRuns(bare), ...aroundBet(bare)]) {
    if (WORDS.test(word) || NAMES.test(word)) return word;
    const joined = JOINED.exec(word)?.[0];
    if (joined !== undefined) return joined;
  }
  const isSlot = bare.some((word) => /^slots?\d*$/.test(word)) && !SLOT_TO_SIGN_UP_FOR.test(folded);
  return isSlot ? 'slot' : undefined;
}

/** What stands between spaces and signs; marks alone are no word. */
function wordsOf(plain: string): string[] {
  return plain.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

interface Spoken {
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly folded: string;
  readonly isUnmarked: boolean;
}

function says(
  { wanted, exact, unless, only }: (typeof PHRASES)[number],
  { words, bare, folded, isUnmarked }: Spoken,
): boolean {
  const last = wanted.length - 1;
  const at = bare.findIndex((_, start) =>
    wanted.every((word, index) => {
      const written = bare[start + index] ?? '';
      // Digits at the end are a name's: `nhà cái88`.
      if ((index === last ? written.replace(/(?<!\d)\d+$/, '') : written) !== word.bare) return false;
      const marks = marksOf(words[start + index] ?? '');
      if (exact) return isUnmarked || marks === word.marks;
      return [...marks].every((mark) => word.marks.includes(mark));
    }),
  );
  return at >= 0 && !unless?.test(folded) && (only?.test(folded) ?? true);
}

/** The marks of a word, sorted; `đ` counts as one. */
function marksOf(word: string): string {
  return [...word.toLowerCase().normalize('NFD')]
    .filter((sign) => /[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323đ]/.test(sign))
    .toSorted()
    .join('');
}

/** Words spelled letter by letter: `n h à c á i`. */
function letterRuns(words: readonly string[]): string[] {
  const spelled = words.map((word) => (word.length === 1 ? word : ' ')).join('');
  return spelled.split(' ').filter((run) => run.length >= 4);
}

/** A name written apart: `bet 88`, `ku bet`. */
function aroundBet(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (word !== 'bet') return [];
    const before = /^(?:dafa|fa|ku|one|sbo|sh|tha|vn|\d+x?)$/.exec(words[index - 1] ?? '')?.[0];
    const after = /^\d+$/.exec(words[index + 1] ?? '')?.[0];
    return [...(before ? [`${before}bet`] : []), ...(after ? [`bet${after}`] : [])];
  });
}

const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** Digits and signs that stand for letters inside a word: `c4s1n0`. */
function asLetters(plain: string): string {
  return plain
    .replace(/(?<=\p{L})[@$]|[@$](?=\p{L})/gu, (sign) => (sign === '@' ? 'a' : 's'))
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
      /\p{L}/u.test(word) ? word.replace(/[013457]/g, (digit) => DIGITS[digit] ?? digit) : word,
    );
}
