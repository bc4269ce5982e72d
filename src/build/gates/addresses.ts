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
const LOADED = ['src', 'data', 'poster', 'background', 'code', 'archive', 'lowsrc', 'dynsrc'] as const;
const FOLLOWED = ['action', 'formaction', 'cite', 'longdesc', 'codebase', 'manifest', 'profile'] as const;
/** Elements whose `href` is drawn, not followed. */
const DRAWN = [
  'image',
  'use',
  'feimage',
  'pattern',
  'lineargradient',
  'radialgradient',
  'script',
  'textpath',
  'filter',
  'mpath',
];

/** Every address in the attributes of an element, empty ones left out. */
export function addressesOf({ name, attributes }: Tag): Address[] {
  const one = (address: string | undefined, loaded: boolean, isLink = false): Address[] =>
    address === undefined || address.trim() === '' ? [] : [{ address, loaded, isLink }];
  const href = [attributes['href'], attributes['xlink:href']];
  const hrefLoaded = DRAWN.includes(name) || (name === 'link' && LOADED_REL.test(attributes['rel'] ?? ''));
  return [
    ...href.flatMap((address) => one(address, hrefLoaded, name === 'a')),
    ...LOADED.flatMap((key) => one(attributes[key], true)),
    ...[attributes['srcset'], attributes['imagesrcset']]
      .flatMap(candidates)
      .flatMap((address) => one(address, true)),
    ...FOLLOWED.flatMap((key) => one(attributes[key], false)),
    ...(attributes['ping'] ?? '').split(/\s+/).flatMap((address) => one(address, true)),
    ...(name === 'meta' ? one(ofMeta(attributes), false) : []),
  ];
}

function candidates(srcset = ''): string[] {
  return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** Where a page moves to by itself, or what it tells other sites of its address and picture. */
function ofMeta(attributes: Tag['attributes']): string | undefined {
  const content = attributes['content'] ?? '';
  if (/^refresh$/i.test(attributes['http-equiv']?.trim() ?? ''))
    return /[;,\s]\s*(?:url\s*=)?\s*['"]?([^'"\s]\S*?)['"]?\s*$/i.exec(content)?.[1];
  const told = attributes['property'] ?? attributes['name'] ?? '';
  return /(?:^|:)(?:url|image|video|audio|player|secure_url|src)$/i.test(told) ? content : undefined;
}
