import type { Article, BodyPart } from './article.ts';

/** A tag, its quoted values whole. */
const TAG = /(<\/?[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>)/i;

/** Within these an abbreviation stays as it is: code, names of things, and what is read as one. */
const LEFT_ALONE = /^<(\/?)(?:a|abbr|button|code|h[1-6]|kbd|pre|samp|th)\b/i;

/** An article's lead, as HTML, and its text, with its abbreviations marked by `abbreviationMarker`. */
export function withAbbreviations(
  { summary, hasLead, body }: Pick<Article, 'summary' | 'hasLead' | 'body'>,
  meanings: Readonly<Record<string, string>> = {},
): { readonly lead: string | undefined; readonly body: readonly BodyPart[] } {
  const mark = abbreviationMarker(meanings);
  return {
    lead: hasLead ? mark(escape(summary)) : undefined,
    body: body.map((part) => (part.kind === 'html' ? { ...part, html: mark(part.html) } : part)),
  };
}

/**
 * Marks abbreviations of school life where they first stand: `<abbr title="Ban giám
 * hiệu" tabindex="0">BGH</abbr>`, so that a touch or the keyboard brings up the
 * meaning too. Only whole words in the same capitals count, and none in numbers of
 * documents (`05-CT/TW`), links, code and headings.
 *
 * @param meanings from school.yaml: abbreviation to meaning
 * @returns a function for the stretches of HTML of one article, in the order in which they are read
 */
export function abbreviationMarker(meanings: Readonly<Record<string, string>>): (html: string) => string {
  const left = new Map(
    Object.entries(meanings).map(([short, meaning]) => [escape(short), escape(meaning)] as const),
  );
  const pattern = patternOf([...left.keys()]);
  return (html) => {
    if (!pattern) return html;
    let depth = 0;
    const pieces = html.split(TAG).map((piece) => {
      const alone = LEFT_ALONE.exec(piece);
      if (alone) depth += alone[1] ? -1 : 1;
      if (depth > 0 || piece.startsWith('<')) return piece;
      return piece.replaceAll(pattern, (short, at: number) => {
        const meaning = left.get(short) ?? '';
        if (!left.delete(short) || isExplained(piece, at, short, meaning)) return short;
        return `<abbr title="${meaning}" tabindex="0">${short}</abbr>`;
      });
    });
    return pieces.join('');
  };
}

/** Whether the text itself says what it means: `Ban giám hiệu (BGH)`, `BGH (Ban giám hiệu)`. */
function isExplained(text: string, at: number, short: string, meaning: string): boolean {
  const before = text.slice(0, at).toLowerCase();
  const after = text.slice(at + short.length).toLowerCase();
  const said = meaning.toLowerCase();
  return before.endsWith(`${said} (`) || after.startsWith(` (${said}`);
}

/** Finds any of the words, the longest first, where it stands for itself. */
function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const any = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}]|(?<!\S)\d+(?:/\d{4})?[/-](?:\p{Lu}+[/-])*)(?:${any})(?![\p{L}\p{M}\p{N}])`,
    'gu',
  );
}

/** As it stands in text and in quoted values of HTML. */
function escape(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);
}
