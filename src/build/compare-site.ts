import pLimit from 'p-limit';
import { HOSTING_FILES } from './headers.ts';
import { hashOf, type Manifest } from './manifest.ts';

/** Requests at a time: a small server is not to notice. */
const AT_ONCE = 6;
/** A network that fails once is asked again. */
const ATTEMPTS = 3;
const REQUEST_TIME = 30_000;

/** How a file of a live site differs from the one that was built. */
export interface Difference {
  readonly file: string;
  readonly kind: 'missing' | 'changed' | 'unreachable';
}

export interface Comparing {
  /** Where the site's home page is; ends with a slash. */
  readonly address: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Called after each file. */
  readonly progress: (done: number, all: number) => void;
}

/**
 * Fetches every file of the manifest from a live site, pages by the address that
 * readers use, and compares its bytes with what was built. Files that hosting keeps
 * for itself (`.nojekyll`, `_headers`) are left out.
 *
 * @returns what differs, by file; empty when the live site is what was built
 */
export async function compareSite(
  { files }: Pick<Manifest, 'files'>,
  { address, fetch, progress }: Comparing,
): Promise<Difference[]> {
  const limit = pLimit(AT_ONCE);
  const served = Object.entries(files).filter(
    ([file]) => !file.startsWith('.') && !HOSTING_FILES.includes(file),
  );
  let done = 0;
  const found = await Promise.all(
    served.map(([file, hash]) =>
      limit(async (): Promise<Difference[]> => {
        const bytes = await fetchBytes(address + addressOf(file), fetch);
        progress(++done, served.length);
        if (bytes === 'missing' || bytes === 'unreachable') return [{ file, kind: bytes }];
        return hashOf(bytes) === hash ? [] : [{ file, kind: 'changed' }];
      }),
    ),
  );
  return found.flat();
}

/** `tin-tuc/a/index.html` is asked for as `tin-tuc/a/`. */
function addressOf(file: string): string {
  return file
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

async function fetchBytes(
  url: string,
  fetch: Comparing['fetch'],
): Promise<Uint8Array | 'missing' | 'unreachable'> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      // Nothing from a cache on the way: what readers get now is asked for.
      const response = await fetch(url, {
        cache: 'no-store',
        headers: { 'Cache-Control': 'no-cache' },
        signal: AbortSignal.timeout(REQUEST_TIME),
      });
      if (response.status === 404 || response.status === 410) return 'missing';
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
    } catch {
      // Asked again.
    }
  }
  return 'unreachable';
}
