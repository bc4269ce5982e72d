import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a file is to a search, for the columns of the table. */
export const WEIGHT_CLASSES = ['script', 'wasm', 'meta', 'index', 'results', 'other'] as const;
export type WeightClass = (typeof WEIGHT_CLASSES)[number];

const sizes = new Map<string, number>();

/**
 * Bytes of a served file on the wire: text as Brotli at quality 11, as a host that
 * compresses ahead of time sends it; Pagefind's own files as they are, for they are
 * compressed already. A folder is its index.html.
 */
export function wireBytes(dir: string, pathname: string): number {
  const file = path.join(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0);
  const isText = /\.(?:html|js|json|css|txt|svg|xml)$/.test(file);
  const size = isText
    ? brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }).length
    : bytes.length;
  sizes.set(file, size);
  return size;
}

/** The class of a file by its name. */
export function weightClass(pathname: string): WeightClass {
  if (pathname.endsWith('.js')) return 'script';
  if (/wasm/.test(pathname)) return 'wasm';
  if (/\.pf_meta$|pagefind-entry/.test(pathname)) return 'meta';
  if (/\.pf_index$|\/index\.json$/.test(pathname)) return 'index';
  if (pathname.endsWith('.pf_fragment')) return 'results';
  return 'other';
}
