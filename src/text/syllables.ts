/** A stretch of letters, marks and digits: Vietnamese writes one syllable a word, so this is its word splitter. */
export const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The syllables and numbers of a text in small letters, composed (NFC), marks
 * kept.
 *
 * @example syllables('Lễ khai giảng 2022') // ['lễ', 'khai', 'giảng', '2022']
 */
export function syllables(text: string): string[] {
  const small = text.normalize('NFC').toLowerCase();
  return /[\ud800-\udfff]/.test(small) ? (small.match(SYLLABLE) ?? []) : cut(small);
}

let partOfSyllable: Uint8Array | undefined;

/** What `SYLLABLE` finds in a text without surrogates, in a third of the time: ten thousand articles are cut for related news. */
function cut(text: string): string[] {
  partOfSyllable ??= Uint8Array.from({ length: 0x1_0000 }, (_, code) =>
    Number(/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))),
  );
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    // Beyond the end there is no character, so the last syllable ends too.
    const isPart = partOfSyllable[text.charCodeAt(at)] === 1;
    if (isPart && start < 0) start = at;
    else if (!isPart && start >= 0) {
      found.push(text.slice(start, at));
      start = -1;
    }
  }
  return found;
}
