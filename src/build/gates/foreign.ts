import type { Problem } from '../../problems.ts';
import { destinationOf } from '../../text/destination.ts';
import type { Beacon } from '../../visits/beacon.ts';
import type { ParsedPage } from './parsed-page.ts';

/**
 * No page makes the browser ask another host, so that nobody but the school learns
 * who reads it: only the beacon may, once a page, where the school has one. (What
 * scripts ask, the content security policy bounds.)
 */
export function checkForeign(pages: readonly ParsedPage[], beacon: Beacon | undefined): Problem[] {
  return pages.flatMap(({ path, source, addresses }) => {
    const foreign = addresses
      .filter(({ loaded, address }) => loaded && destinationOf(address).kind === 'host')
      .map(({ address }) => address);
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
