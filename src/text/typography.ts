const NBSP = '\u00a0';
/** After a dash or a slash a line may break even before a no-break space (UAX #14, LB12a); a word joiner forbids it. */
const JOINER = '\u2060';

const RULES: readonly (readonly [RegExp, string])[] = [
  // Staff type " - ": between names and years it is a dash, and years stay on one line.
  [/ - /g, ' – '],
  [/(\b\d{4}) – (?=\d{4}\b)/g, `$1${NBSP}–${JOINER}${NBSP}`],
  // "(0208) 000 0000"
  [/(\(\d{3,4}\)) (?=\d)/g, `$1${NBSP}`],
  [/(?<=[\d)]\u00a0\d{3}) (?=\d{3,4}\b)/g, NBSP],
  // "1,2 MB"
  [/(\d) (?=(?:kB|MB|GB|km|kg|cm|ha)\b)/g, `$1${NBSP}`],
  // "05-CT/TW", "12/KH-THCSBT": a word joiner after each sign keeps the number whole.
  [/(?<=\d)([-/])(?=\p{Lu}{2})/gu, `${JOINER}$1${JOINER}`],
  [/(?<=\p{Lu}{2})([-/])(?=\p{Lu}{2})/gu, `${JOINER}$1${JOINER}`],
];

/**
 * The text with no-break spaces and word joiners inside what must not be split
 * over two lines: school years, telephone numbers, sizes, document numbers.
 * For titles, lists and labels; an article's own text is left as written.
 *
 * @example keepTogether('Năm học 2022 - 2023') // 'Năm học 2022 – 2023' with no-break spaces
 */
export function keepTogether(text: string): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
