import type { Beacon } from './visits/beacon.ts';

/** What the beacon of a school adds to the policy: one host, for one kind of request. */
type Allowed = Beacon['allow'] | undefined;

/**
 * The content security policy of every page: own files only, no inline script or
 * style, and the host of the beacon where the school has one. WebAssembly is the
 * search index's reader.
 */
export function contentSecurityPolicy(beacon: Allowed): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ]
    .map((rule) => (beacon && rule.startsWith(beacon.directive) ? `${rule} ${beacon.origin}` : rule))
    .join('; ');
}

/**
 * The headers that hosting sends with a file; `frame-ancestors` works only there.
 * Pictures and PDF files get no policy: it would break the browser's own viewer.
 *
 * @param type the file's content type
 */
export function responseHeaders(type: string, beacon: Allowed): Record<string, string> {
  const policy = /^(?:image\/(?!svg)|application\/pdf)/.test(type)
    ? {}
    : { 'Content-Security-Policy': `${contentSecurityPolicy(beacon)}; frame-ancestors 'none'` };
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
