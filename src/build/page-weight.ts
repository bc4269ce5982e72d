import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { ParsedPage } from './gates/parsed-page.ts';
import type { PageWeight } from './gates/weight.ts';
import type { Output } from './output.ts';

/** Weighs the pages of a site on the disk; each style sheet and script is read once. A file that is not there weighs nothing. */
export function pageScale({ dir, files }: Pick<Output, 'dir' | 'files'>, base: string) {
  const sheets = new Map<string, number>();
  const scripts = new Map<string, number>();
  const read = (file: string): Buffer => (files.has(file) && dir !== '' ? fs.readFileSync(path.join(dir, file)) : Buffer.alloc(0)); // prettier-ignore
  const fileOf = (address: string): string => address.slice(base.length).replace(/[?#].*/, '');
  const remember = (known: Map<string, number>, file: string, weigh: () => number): number => {
    const weight = known.get(file) ?? weigh();
    known.set(file, weight);
    return weight;
  };
  /** A script with those it imports at once. */
  const withImports = (file: string, seen: Set<string>): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, name = ''] of read(file)
      .toString()
      .matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g))
      withImports(path.posix.join(path.posix.dirname(file), name), seen);
    return seen;
  };
  return ({ tags, html }: ParsedPage, allowed: number): PageWeight => {
    const style = tags
      .filter(({ name, attributes }) => name === 'link' && /\bstylesheet\b/.test(attributes['rel'] ?? ''))
      .map(({ attributes }) => fileOf(attributes['href'] ?? ''))
      .reduce((sum, file) => sum + remember(sheets, file, () => compressed(read(file), 0)), 0);
    const entries = tags.flatMap(({ name, attributes: { src, rel, href } }) =>
      name === 'script' ? (src ?? []) : rel === 'modulepreload' ? (href ?? []) : [],
    );
    const key = entries.join(' ');
    const code = remember(scripts, key, () => {
      const seen = new Set<string>();
      for (const entry of entries) withImports(fileOf(entry), seen);
      return [...seen].reduce((sum, file) => sum + read(file).length, 0);
    });
    return { shown: style + compressed(Buffer.from(html), allowed - style), scripts: code };
  };
}

/** The size by Brotli at 11, or a larger one that is still within what is allowed: slow compression is for what is near the limit. */
function compressed(bytes: Buffer, allowed: number): number {
  if (bytes.length <= allowed) return bytes.length;
  const sizeAt = (quality: number): number =>
    zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const quick = sizeAt(4);
  return quick <= allowed ? quick : sizeAt(11);
}
