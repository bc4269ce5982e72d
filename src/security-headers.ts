import type { Beacon } from './visits/beacon.ts';

/** What the beacon of a school adds to the policy: one host, for one kind of request. */
type Allowed = Beacon['allow'] | undefined;

/** The one host whose frames may stand in a page: it is asked nothing until a reader presses a video. */
const VIDEO_FRAMES = 'https://www.youtube-nocookie.com';

/**
 * The content security policy of every page: own files only, no inline script or
 * style, and the host of the beacon where the school has one. WebAssembly is the
 * search index's reader.
 *
 * @param withVideo whether the page has a place for a video
 */
export function contentSecurityPolicy(beacon: Allowed, withVideo = false): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(withVideo ? [`frame-src ${VIDEO_FRAMES}`] : []),
  ]
    .map((rule) => (beacon && rule.startsWith(beacon.directive) ? `${rule} ${beacon.origin}` : rule))
    .join('; ');
}

/**
 * The headers that hosting sends with a file; `frame-ancestors` works only there. They are
 * one for all pages, so what only some pages may do the pages' own policies bound.
 * Pictures and PDF files get no policy: it would break the browser's own viewer.
 *
 * @param type the file's content type
 */
export function responseHeaders(type: string, beacon: Allowed): Record<string, string> {
  const policy = /^(?:image\/(?!svg)|application\/pdf)/.test(type)
    ? {}
    : { 'Content-Security-Policy': `${contentSecurityPolicy(beacon, true)}; frame-ancestors 'none'` };
  return {
    ...policy,
    'X-Content-Type-Options': 'nosniff',
    // Where hosting cannot be told the policy of its error page, and for documents.
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
