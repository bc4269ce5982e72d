import { mayStandFor, searchWord, type SearchWord } from './word.ts';
import { SYLLABLE } from '../text/syllables.ts';

/** Forms that mean the same: abbreviations and what they stand for. */
export type Forms = readonly string[];

/** Where one of the forms of a concept stands in a row of words. */
export interface ConceptAt {
  readonly from: number;
  readonly to: number;
  /** Its key in the index. */
  readonly key: string;
  /** The form, as it is written. */
  readonly form: string;
}

/** Finds concepts in a row of words. */
export interface Concepts {
  /** The concepts of the words, from left to right, the longest form first, never overlapping. */
  find(words: readonly SearchWord[]): ConceptAt[];
  /** Every concept of the words, also inside longer ones. */
  findAll(words: readonly SearchWord[]): ConceptAt[];
}

/** What schools abbreviate everywhere; a school adds its own in school.yaml. Parents are called by five names. */
const USUAL: readonly Forms[] = [
  ['phụ huynh', 'PHHS', 'CMHS', 'phụ huynh học sinh', 'cha mẹ học sinh'],
  ['GVCN', 'giáo viên chủ nhiệm'],
  ['GVBM', 'giáo viên bộ môn'],
  ['TKB', 'thời khóa biểu'],
  ['HSG', 'học sinh giỏi'],
  ['BGH', 'Ban giám hiệu'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['GDĐT', 'giáo dục và đào tạo'],
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['BHYT', 'bảo hiểm y tế'],
  ['ATGT', 'an toàn giao thông'],
  ['PCCC', 'phòng cháy chữa cháy', 'phòng cháy, chữa cháy'],
  ['CLB', 'câu lạc bộ'],
  ['CSVC', 'cơ sở vật chất'],
  ['CNTT', 'công nghệ thông tin'],
  ['SGK', 'sách giáo khoa'],
  ['KHKT', 'khoa học kỹ thuật'],
  ['TDTT', 'thể dục thể thao'],
  ['HKPĐ', 'hội khỏe Phù Đổng'],
  ['TNTP', 'thiếu niên tiền phong'],
  ['TNCS', 'thanh niên cộng sản'],
  ['SHCM', 'sinh hoạt chuyên môn'],
  ['SKKN', 'sáng kiến kinh nghiệm'],
  ['VSATTP', 'vệ sinh an toàn thực phẩm'],
  ['CBGV', 'cán bộ giáo viên'],
];

/**
 * Groups of forms of one meaning: those in use at schools and the school's own.
 * Two groups with a form in common are one.
 *
 * @param abbreviations from school.yaml: abbreviation to meaning
 * @example formGroups({ BTCB: 'Bí thư Chi bộ' }).at(-1) // ['BTCB', 'Bí thư Chi bộ']
 */
export function formGroups(abbreviations: Readonly<Record<string, string>>): Forms[] {
  const groups: string[][] = [];
  for (const forms of [...USUAL, ...Object.entries(abbreviations)]) {
    const group = groups.find((other) => other.some((form) => forms.some((one) => sameWords(one, form))));
    if (!group) groups.push([...forms]);
    else group.push(...forms.filter((form) => !group.some((other) => sameWords(other, form))));
  }
  return groups;
}

/**
 * The letters of the words of a concept's forms.
 *
 * @param key as the finder of these groups gives it
 * @example basesOfConcept([['TKB', 'thời khóa biểu']], 'zc0z') // ['tkb', 'thoi', 'khoa', 'bieu']
 */
export function basesOfConcept(groups: readonly Forms[], key: string): string[] {
  return (groups[Number(key.slice(2, -1))] ?? []).flatMap((form) => wordsOf(form).map(({ base }) => base));
}

function sameWords(one: string, other: string): boolean {
  return basesOf(one) === basesOf(other);
}

function wordsOf(form: string): SearchWord[] {
  return (form.normalize('NFC').match(SYLLABLE) ?? []).map(searchWord);
}

function basesOf(form: string): string {
  return wordsOf(form)
    .map(({ base }) => base)
    .join(' ');
}

/** Makes a finder of groups; the place of a group in the list is its key, so both sides need the same list. */
export function concepts(groups: readonly Forms[]): Concepts {
  const byFirst = new Map<
    string,
    { readonly form: string; readonly words: readonly SearchWord[]; readonly key: string }[]
  >();
  for (const [index, forms] of groups.entries()) {
    for (const form of forms) {
      const words = wordsOf(form);
      const first = words[0]?.base ?? '';
      const others = byFirst.get(first) ?? [];
      others.push({ form, words, key: `zc${index}z` });
      byFirst.set(
        first,
        others.toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }
  const formsAt = (words: readonly SearchWord[], from: number): ConceptAt[] =>
    (byFirst.get(words[from]?.base ?? '') ?? [])
      .filter((one) => standsAt(one.words, words, from))
      .map(({ words: { length }, key, form }) => ({ from, to: from + length, key, form }));
  return {
    find(words) {
      const found: ConceptAt[] = [];
      for (let from = 0; from < words.length; from++) {
        const [longest] = formsAt(words, from);
        if (!longest) continue;
        found.push(longest);
        from = longest.to - 1;
      }
      return found;
    },
    findAll: (words) => words.flatMap((_, from) => formsAt(words, from)),
  };
}

/** Typed without marks, a word may be the form's; with other marks it is another word. */
function standsAt(form: readonly SearchWord[], words: readonly SearchWord[], from: number): boolean {
  return form.every(({ base, marks }, index) => {
    const word = words[from + index];
    return word !== undefined && word.base === base && mayStandFor(word.marks, marks);
  });
}
