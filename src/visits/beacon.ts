import type { SchoolSettings } from '../schemas/school.ts';
import { SERVICES, type ServiceName } from './services.ts';

/** The one request that a page sends to the counter, where the school has said `visits.beacon: true`. */
export interface Beacon {
  readonly type: ServiceName;
  /** The service, as people call it. */
  readonly label: string;
  /** Where the request goes, without its query. */
  readonly address: string;
  /** The host alone, for people. */
  readonly host: string;
  /** Umami's Website ID. */
  readonly site: string | undefined;
  /** What the content security policy must allow: only this. */
  readonly allow: { readonly directive: 'img-src' | 'connect-src'; readonly origin: string };
}

/**
 * The school's beacon; undefined where it wants none.
 *
 * GoatCounter counts by a picture that a page shows (`tpl/help/pixel.md` and
 * `handlers/count.go` of arp242/goatcounter c957f51), so no script is needed. Umami
 * takes a POST only (`src/app/api/send/route.ts` of umami-software/umami 3.1.0); its
 * cloud takes it at a host of its own (umami-software/umami#4326).
 */
export function beaconOf(visits: SchoolSettings['visits']): Beacon | undefined {
  const { source, beacon } = visits ?? {};
  if (!source || !beacon) return undefined;
  const { type, site } = source;
  const base = source.url === 'https://cloud.umami.is' ? 'https://gateway.umami.is' : source.url;
  const { origin, host } = new URL(base);
  const isPicture = type === 'goatcounter';
  return {
    type,
    label: SERVICES[type].label,
    address: `${base}${isPicture ? '/count' : '/api/send'}`,
    host,
    site,
    allow: { directive: isPicture ? 'img-src' : 'connect-src', origin },
  };
}

/** The picture that counts a page. @param path of the page, as the browser has it */
export function pixelAddress({ address }: Pick<Beacon, 'address'>, path: string): string {
  return `${address}?p=${encodeURIComponent(path)}`;
}
