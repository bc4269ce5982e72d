/** Letters of other scripts that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ї: 'i', ј: 'j', ѕ: 's',
  һ: 'h', ԁ: 'd', ո: 'n', ԛ: 'q', ԝ: 'w', ь: 'b', п: 'n', и: 'u',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ϲ: 'c', ς: 's',
  ɑ: 'a', ɡ: 'g', ѵ: 'v', ᴀ: 'a', ᴄ: 'c', ᴇ: 'e', ɪ: 'i', ɴ: 'n', ᴏ: 'o', ꜱ: 's', ʟ: 'l', ᴛ: 't', ʙ: 'b', ʜ: 'h', ᴋ: 'k', ᴜ: 'u', ᴅ: 'd', ᴍ: 'm', ᴘ: 'p', ʀ: 'r', ɢ: 'g', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z', ᴊ: 'j',
}; // prettier-ignore

/** Signs without a shape: some count as letters or marks. */
const UNSEEN = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f]/gu;
/** Marks that are no part of Vietnamese, such as a stroke through letters. */
const FOREIGN_MARKS = /(?![\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323])\p{M}/gu;

/** The text in small letters as a reader sees it: letters of other scripts and shapes become the Latin ones they look like, signs without a shape go. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .normalize('NFD')
    .replace(FOREIGN_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\u0000-\u024f\u1e00-\u1eff]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}
