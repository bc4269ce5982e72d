/** A stretch of letters, marks and digits: Vietnamese writes one syllable a word, so this is its word splitter. */
export const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The syllables and numbers of a text in small letters, composed (NFC), marks
 * kept.
 *
 * @example syllables('Lễ khai giảng 2022') // ['lễ', 'khai', 'giảng', '2022']
 */
export function syllables(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(SYLLABLE) ?? [];
}
