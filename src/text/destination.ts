/** What an address makes a browser do, as far as hosts are concerned. */
export type Destination =
  | { readonly kind: 'own' }
  | { readonly kind: 'host'; readonly host: string }
  /** No host at all: a letter, a telephone. */
  | { readonly kind: 'none' }
  /** A scheme that is neither web, mail nor telephone, or an address no browser can read. */
  | { readonly kind: 'refused' };

/** A page may be served by either; the scheme decides how `https:host` is read. */
const PAGES = ['https://own.invalid/a/', 'http://own.invalid/a/'] as const;
const OWN = new URL(PAGES[0]).host;

/** Suffixes below which anybody may have a name: as an entry of `hosts` they would allow everybody. */
const TOO_WIDE =
  /^(?:[^.]*|(?:ac|ai|biz|com|health|id|info|int|io|name|net|org|pro)\.vn|(?:blogspot|github|gitlab|netlify|pages|vercel|web|weebly|wordpress)\.(?:app|com|dev|io))$/;

/**
 * Where an address leads, read as browsers read it: `\\host`, `/\host`, a tab
 * inside, capitals, a user name before `@`, a port, a dot at the end and names in
 * other scripts hide nothing. Hosts are given in their ASCII form.
 */
export function destinationOf(address: string): Destination {
  // Most addresses of a site are such, and reading one in full takes ten times as long.
  if (/^\/(?:[a-z0-9_-][a-z0-9_./-]*)?(?:#[a-z0-9-]*)?$/i.test(address)) return { kind: 'own' };
  const read = PAGES.map((page) => URL.parse(address, page));
  const urls = read.filter((url) => url !== null);
  if (urls.length < read.length) return { kind: 'refused' };
  if (urls.some(({ protocol }) => !/^(?:https?|mailto|tel):$/.test(protocol))) return { kind: 'refused' };
  const foreign = urls.find(({ host, protocol }) => /^http/.test(protocol) && host !== OWN);
  if (foreign) return { kind: 'host', host: bare(foreign.hostname) };
  return { kind: /^http/.test(urls[0]?.protocol ?? '') ? 'own' : 'none' };
}

/**
 * The host that an entry of `hosts` names, in its ASCII form: `moet.gov.vn`, also
 * written `*.moet.gov.vn`. Undefined where it names none, or one below which anybody
 * may have a name (`com.vn`).
 */
export function hostEntry(entry: string): string | undefined {
  const written = entry.trim().replace(/^\*\./, '');
  if (/[/\\@:?#%*\s]/.test(written)) return undefined;
  const host = bare(URL.parse(`http://${written}/`)?.hostname ?? '');
  return TOO_WIDE.test(host) ? undefined : host;
}

function bare(hostname: string): string {
  return hostname.replace(/(?<!\.)\.+$/, '');
}
