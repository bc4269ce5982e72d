const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

/** The words of HTML that our own engine wrote, white space folded. */
export function plainText(html: string): string {
  return html
    .replace(/<(?:\/(?:p|h\d|li|t[dh]|blockquote)|br)\b[^>]*>?/g, ' ')
    .replace(/<[^>]*>?/g, '')
    .replace(/&(#39|\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text's beginning, cut after a word, with an ellipsis where something was cut. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' '))).replace(/(?<![,;:.\s])[,;:.\s]+$/, '')}…`;
}
