import type { Problem } from '../../problems.ts';
import type { Beacon } from '../../visits/beacon.ts';
import type { Tag } from '../html.ts';
import type { ParsedPage } from './parsed-page.ts';

/** Links that a browser follows by itself. */
const LOADED = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

/**
 * No page makes the browser ask another host, so that nobody but the school learns
 * who reads it: only the beacon may, once a page, where the school has one. (What
 * scripts ask, the content security policy bounds.)
 */
export function checkForeign(pages: readonly ParsedPage[], beacon: Beacon | undefined): Problem[] {
  return pages.flatMap(({ path, source, tags }) => {
    const foreign = tags.flatMap(loadedBy).filter((address) => /^(?:[a-z]+:)?\/\//i.test(address));
    const isBeacon = (address: string): boolean => beacon !== undefined && address.startsWith(`${beacon.address}?`); // prettier-ignore
    const [first, ...rest] = foreign.filter(isBeacon);
    const wrong = [...foreign.filter((address) => !isBeacon(address)), ...(first === undefined ? [] : rest)];
    return wrong.map((address): Problem => ({
      file: source,
      line: 1,
      severity: 'error',
      problem: `Trang ${path} tải “${address.slice(0, 200)}” từ nơi khác, nên nơi ấy biết ai đang đọc.`,
      fix: 'Xin đặt tệp ấy trong trang của trường.',
    }));
  });
}

function loadedBy({ name, attributes: { src, srcset, href, rel, data, poster } }: Tag): string[] {
  const candidates = (srcset ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  const link = name === 'link' && LOADED.test(rel ?? '') ? href : undefined;
  return [src, link, data, poster, ...candidates].filter((address) => address !== undefined);
}
