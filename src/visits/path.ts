/**
 * The one spelling of the page that a request asks for: without host, query,
 * fragment and base path; percent-decoded once; without doubled slashes and dot
 * segments; composed (NFC); without `index.html`; with a slash at its end unless
 * it names a file. What is not UTF-8 keeps its percent signs.
 *
 * The base path is cut last, so that `//truong/./tin-tuc/` is found under
 * `/truong/` and `/truong/../tin-tuc/`, which leaves it, is not.
 *
 * @param target origin form or absolute form, one character a byte (Latin-1)
 * @param base begins and ends with a slash
 * @returns undefined for what is no path of this site: `*`, `host:443`, outside the base
 * @example normalisePath('/truong//tin-tuc/h%E1%BB%8Dp/index.html?p=2', '/truong/') // '/tin-tuc/họp/'
 */
export function normalisePath(target: string, base: string): string | undefined {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*/s, '');
  if (path === '' && target !== '') return base === '/' ? '/' : undefined;
  if (!path.startsWith('/')) return undefined;
  const resolved = resolve(decode(path).normalize('NFC'));
  return resolved.startsWith(base) ? resolved.slice(base.length - 1) : undefined;
}

/** Only well-formed UTF-8 is decoded: anything else would make two requests one. */
function decode(bytes: string): string {
  try {
    return decodeURIComponent(
      bytes.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`),
    );
  } catch {
    return bytes;
  }
}

function resolve(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const isFolder = /(?:^|\/)\.{0,2}$/.test(path);
  if (!isFolder && segments.at(-1) === 'index.html') segments.pop();
  else if (!isFolder && segments.at(-1)?.includes('.')) return `/${segments.join('/')}`;
  return segments.length > 0 ? `/${segments.join('/')}/` : '/';
}

/**
 * Whether the path in `[start, end)` of the bytes, as it is written, plainly ends in the
 * extension of a file that is no page. Decoding could not change that, so
 * for most lines of a log nothing needs to be decoded. False when in doubt.
 */
export function hasFileExtension(bytes: Buffer, start: number, end: number): boolean {
  if (bytes[start] !== SLASH) return false;
  let at = end - 1;
  while (at > start && isLetterOrDigit(bytes[at] ?? 0)) at -= 1;
  // Of pages `htm` and `html` only, so what begins with an h had better be looked at.
  return bytes[at] === DOT && at < end - 1 && ((bytes[at + 1] ?? 0) | 0x20) !== LETTER_H;
}

const SLASH = 0x2f;
const DOT = 0x2e;
const LETTER_H = 0x68;

function isLetterOrDigit(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}
