import type { Problem } from '../../problems.ts';
import type { Output } from '../output.ts';
import type { ParsedPage } from './parsed-page.ts';

/** Every address of this site that a page names leads to a file that is there, and every fragment to an element. */
export function checkLinks(pages: readonly ParsedPage[], { files }: Output, base: string): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  // Most addresses are those of the menu and the board, the same on every page.
  const known = new Map<string, boolean>();
  const leadsNowhere = (written: string, from: string): boolean => {
    const key = /^(?:\/|https?:)/.test(written) ? written : `${from} ${written}`;
    const verdict = known.get(key) ?? isBroken(written, from, { byPath, files, base });
    known.set(key, verdict);
    return verdict;
  };
  return pages.flatMap((page) => {
    const from = `http://site${base}${page.path.replace(/index\.html$/, '')}`;
    const broken = new Set(
      page.addresses.map(({ address }) => address).filter((written) => leadsNowhere(written, from)),
    );
    return [...broken].map((written): Problem => ({
      file: page.source,
      line: 1,
      severity: 'error',
      problem: `Trang ${page.path} dẫn tới “${written}” nhưng không có trang, tệp hoặc mục ấy.`,
      fix: 'Xin xem lại đường dẫn trong bài.',
    }));
  });
}

interface Site {
  readonly byPath: ReadonlyMap<string, ParsedPage>;
  readonly files: ReadonlySet<string>;
  readonly base: string;
}

function isBroken(written: string, from: string, site: Site): boolean {
  // Nearly all that are not of the menu are photos: an address that a browser leaves as it is.
  if (/^\/(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.(?:webp|jpg)$/.test(written))
    return !site.files.has(fileAt(written, site.base) ?? '');
  const url = URL.parse(written, from);
  return url?.host === 'site' && /^https?:$/.test(url.protocol) && !resolves(url, site);
}

function resolves(url: URL, { byPath, files, base }: Site): boolean {
  const file = fileAt(url.pathname, base);
  if (file === undefined || !files.has(file)) return false;
  const fragment = safeDecode(url.hash.slice(1));
  return fragment === '' || !file.endsWith('.html') || byPath.get(file)?.ids.has(fragment) === true;
}

/** The file that hosting serves at a path; undefined outside the base path. */
export function fileAt(encoded: string, base: string): string | undefined {
  const pathname = safeDecode(encoded);
  if (!pathname.startsWith(base)) return undefined;
  const below = pathname.slice(base.length);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
