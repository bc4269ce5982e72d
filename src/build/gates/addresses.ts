import type { Tag } from '../html.ts';

/** An address that an element names. */
export interface Address {
  readonly address: string;
  /** Whether the browser asks for it by itself. */
  readonly loaded: boolean;
  /** Whether readers follow it by an `a`, whose words count too. */
  readonly isLink: boolean;
}

/** Links that a browser follows by itself. */
const LOADED_REL =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest)\b/i;
/** Elements whose `href` is drawn, not followed. */
const DRAWN = /^(?:image|use|feimage|pattern|(?:linear|radial)gradient|script|textpath|filter|mpath)$/;

type Reader = (value: string, tag: Tag) => readonly Address[];

const loaded: Reader = (value) => one(value, true);
const followed: Reader = (value) => one(value, false);
const href: Reader = (value, { name, attributes }) =>
  one(value, DRAWN.test(name) || (name === 'link' && LOADED_REL.test(attributes['rel'] ?? '')), name === 'a');
const srcset: Reader = (value) =>
  value.split(',').flatMap((candidate) => one(candidate.trim().split(/\s+/)[0] ?? '', true));
const content: Reader = (value, { name, attributes }) => (name === 'meta' ? ofMeta(value, attributes) : []);

/** How each attribute that can name an address is read. */
const READERS: Readonly<Record<string, Reader>> = {
  href,
  'xlink:href': href,
  src: loaded,
  data: loaded,
  poster: loaded,
  background: loaded,
  code: loaded,
  archive: loaded,
  lowsrc: loaded,
  dynsrc: loaded,
  srcset,
  imagesrcset: srcset,
  ping: (value) => value.split(/\s+/).flatMap((address) => one(address, true)),
  action: followed,
  formaction: followed,
  cite: followed,
  longdesc: followed,
  codebase: followed,
  manifest: followed,
  profile: followed,
  content,
};

/** Every address in the attributes of an element, empty ones left out. */
export function addressesOf(tag: Tag): Address[] {
  const found: Address[] = [];
  for (const key in tag.attributes) {
    const value = tag.attributes[key];
    if (value !== undefined && value !== '' && Object.hasOwn(READERS, key))
      found.push(...(READERS[key]?.(value, tag) ?? []));
  }
  return found;
}

function one(address: string, isLoaded: boolean, isLink = false): Address[] {
  return address.trim() === '' ? [] : [{ address, loaded: isLoaded, isLink }];
}

/** What follows the seconds in a refresh: `0; url='/a/'`, also without the semicolon, `url=` or quotes. */
function refreshed(value: string): string {
  return value
    .trim()
    .replace(/^[^;,\s]*[;,\s]*/, '')
    .replace(/^url\s*=\s*/i, '')
    .replace(/^['"]|['"]$/g, '')
    .trim();
}

/** Where a page moves to by itself, or what it tells other sites of its address and picture. */
function ofMeta(value: string, attributes: Tag['attributes']): Address[] {
  if (/^refresh$/i.test(attributes['http-equiv']?.trim() ?? '')) return one(refreshed(value), false);
  const told = attributes['property'] ?? attributes['name'] ?? '';
  return /(?:^|:)(?:url|image|video|audio|player|secure_url|src)$/i.test(told) ? one(value, false) : [];
}
