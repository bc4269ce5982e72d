import { responseHeaders } from '../../security-headers.ts';
import type { Beacon } from '../../visits/beacon.ts';
import { CONTENT_TYPES } from '../content-types.ts';

/** The headers of a site, sorted by what they are sent with. */
export interface SiteHeaders {
  /** The site's base path; begins and ends with a slash. */
  readonly base: string;
  /** Sent with every file. */
  readonly always: readonly (readonly [name: string, value: string])[];
  /** Sent with every file but those of `bareExtensions`. */
  readonly policy: readonly (readonly [name: string, value: string])[];
  /** What the names of pictures and documents end in, which browsers show with a viewer of their own. */
  readonly bareExtensions: readonly string[];
}

/** What `responseHeaders` says, for hostings that are told beforehand. */
export function siteHeaders(base: string, beacon: Pick<Beacon, 'allow'> | undefined): SiteHeaders {
  const page = responseHeaders('text/html', beacon?.allow);
  const bare = responseHeaders('application/pdf', beacon?.allow);
  return {
    base,
    always: Object.entries(bare),
    policy: Object.entries(page).filter(([name]) => bare[name] === undefined),
    bareExtensions: Object.entries(CONTENT_TYPES)
      .filter(([, type]) => Object.keys(responseHeaders(type, undefined)).length < Object.keys(page).length)
      .map(([extension]) => extension),
  };
}
