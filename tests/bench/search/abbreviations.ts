/**
 * The abbreviations of the generated school: a slot of the templates, the short
 * form, and the words that mean it, the commonest first.
 */
export interface Abbreviation {
  readonly slot: string;
  readonly short: string;
  readonly long: readonly string[];
}

export const ABBREVIATIONS: readonly Abbreviation[] = [
  { slot: 'phhs', short: 'PHHS', long: ['phụ huynh', 'phụ huynh học sinh'] },
  { slot: 'cmhs', short: 'CMHS', long: ['cha mẹ học sinh'] },
  { slot: 'gvcn', short: 'GVCN', long: ['giáo viên chủ nhiệm'] },
  { slot: 'gvbm', short: 'GVBM', long: ['giáo viên bộ môn'] },
  { slot: 'tkb', short: 'TKB', long: ['thời khóa biểu'] },
  { slot: 'hsg', short: 'HSG', long: ['học sinh giỏi'] },
  { slot: 'bgh', short: 'BGH', long: ['Ban giám hiệu'] },
  { slot: 'bhyt', short: 'BHYT', long: ['bảo hiểm y tế'] },
  { slot: 'ubnd', short: 'UBND', long: ['Ủy ban nhân dân'] },
  { slot: 'gddt', short: 'GDĐT', long: ['Giáo dục và Đào tạo'] },
  { slot: 'gvdg', short: 'GVDG', long: ['giáo viên dạy giỏi'] },
  { slot: 'shcm', short: 'SHCM', long: ['sinh hoạt chuyên môn'] },
  { slot: 'atgt', short: 'ATGT', long: ['an toàn giao thông'] },
  { slot: 'pccc', short: 'PCCC', long: ['phòng cháy chữa cháy'] },
  { slot: 'khkt', short: 'KHKT', long: ['khoa học kỹ thuật'] },
  { slot: 'hkpd', short: 'HKPĐ', long: ['Hội khỏe Phù Đổng'] },
];

/** An abbreviation by its slot; undefined for the other slots. */
export function abbreviation(slot: string): Abbreviation | undefined {
  return ABBREVIATIONS.find((one) => one.slot === slot);
}

/** Abbreviations and words that mean the same people or thing. Parents are both PHHS and CMHS. */
export interface Synonyms {
  readonly shorts: readonly string[];
  readonly longs: readonly string[];
}

export const SYNONYMS: readonly Synonyms[] = [
  { shorts: ['PHHS', 'CMHS'], longs: ['phụ huynh', 'cha mẹ học sinh', 'phụ huynh học sinh'] },
  ...ABBREVIATIONS.filter(({ slot }) => slot !== 'phhs' && slot !== 'cmhs').map(({ short, long }) => ({
    shorts: [short],
    longs: long,
  })),
];
