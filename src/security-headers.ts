/**
 * The content security policy of every page: own files only, no inline script or
 * style. WebAssembly is the search index's reader.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * The headers that hosting sends with a file; `frame-ancestors` works only there.
 * Pictures and PDF files get no policy: it would break the browser's own viewer.
 *
 * @param type the file's content type
 */
export function responseHeaders(type: string): Record<string, string> {
  const policy = /^(?:image\/(?!svg)|application\/pdf)/.test(type)
    ? {}
    : { 'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'` };
  return {
    ...policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
