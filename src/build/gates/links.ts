import type { Problem } from '../../problems.ts';
import type { Output } from '../output.ts';
import type { ParsedPage } from './parsed-page.ts';

/** Every address of this site that a page names leads to a file that is there, and every fragment to an element. */
export function checkLinks(pages: readonly ParsedPage[], { files }: Output, base: string): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    const from = new URL(`http://site${base}${page.path.replace(/index\.html$/, '')}`);
    const broken = new Set<string>();
    for (const written of addressesOf(page)) {
      const url = URL.parse(written, from.href);
      if (url?.host !== from.host || !/^https?:$/.test(url.protocol)) continue;
      if (!resolves(url, { byPath, files, base })) broken.add(written);
    }
    return [...broken].map((written): Problem => ({
      file: page.source,
      line: 1,
      severity: 'error',
      problem: `Trang ${page.path} dẫn tới “${written}” nhưng không có trang, tệp hoặc mục ấy.`,
      fix: 'Xin xem lại đường dẫn trong bài.',
    }));
  });
}

function resolves(
  url: URL,
  {
    byPath,
    files,
    base,
  }: { byPath: ReadonlyMap<string, ParsedPage>; files: ReadonlySet<string>; base: string },
): boolean {
  const pathname = safeDecode(url.pathname);
  if (!pathname.startsWith(base)) return false;
  const below = pathname.slice(base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!files.has(file)) return false;
  const fragment = safeDecode(url.hash.slice(1));
  return fragment === '' || !file.endsWith('.html') || byPath.get(file)?.ids.has(fragment) === true;
}

function addressesOf({ tags }: ParsedPage): string[] {
  return tags.flatMap(({ attributes: { href, src, srcset, action } }) => [
    ...[href, src, action].filter((address) => address !== undefined),
    ...(srcset ?? '')
      .split(',')
      .flatMap((candidate) => candidate.trim().split(/\s+/).slice(0, 1).filter(Boolean)),
  ]);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
