/** White space of PDF, for character classes. */
export const SPACE = '\\0\\t\\n\\f\\r ';
/** What ends a name, as a look-ahead. */
export const NAME_END = `(?=[${SPACE}()<>[\\]{}/%]|$)`;

/** Names of a PDF without their escapes: `/J#61vaScript` is `/JavaScript`. */
export function plainNames(text: string): string {
  return text.replace(
    /\/[^\0\t\n\f\r ()<>[\]{}/%]{1,127}/g,
    (name) =>
    name.includes('#') ? name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : name, // prettier-ignore
  );
}

/** Longer values of a property are cut off: they are only shown. */
const MAX_VALUE = 2000;

/**
 * The string that begins at `(` or `<` in a PDF's text, decoded: UTF-16, UTF-8 or
 * Latin. Empty for anything else; what is not closed ends where it is cut off.
 */
export function stringAt(text: string, start: number): string {
  const written = text.slice(start, start + MAX_VALUE);
  if (written.startsWith('(')) return decodeString(literal(written));
  const [, hex = ''] = /^<([0-9a-fA-F\s]*)/.exec(written) ?? [];
  return decodeString(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(written: string): Buffer {
  let [depth, value] = [0, ''];
  for (const [token, octal, escaped] of written.matchAll(/\\([0-7]{1,3})|\\(\r\n|[^])|[^]/g)) {
    if (octal) value += String.fromCharCode(parseInt(octal, 8) & 255);
    else if (escaped) value += /[\r\n]/.test(escaped) ? '' : (ESCAPES[escaped] ?? escaped);
    else if (token === ')' && --depth === 0) break;
    else if (token !== '(' || depth++ > 0) value += token;
  }
  return Buffer.from(value, 'latin1');
}

function decodeString(bytes: Buffer): string {
  const mark = bytes.toString('latin1', 0, 3);
  const label = mark.startsWith('\xfe\xff') ? 'utf-16be' : mark.startsWith('\xff\xfe') ? 'utf-16le' : 'utf-8';
  try {
    return clean(new TextDecoder(label, { fatal: label === 'utf-8' }).decode(bytes));
  } catch {
    return clean(bytes.toString('latin1'));
  }
}

function clean(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
