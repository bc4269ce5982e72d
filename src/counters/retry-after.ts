/**
 * Milliseconds that a `Retry-After` header asks to wait: it holds seconds or an
 * HTTP date. Never negative; undefined when there is none, or nothing to be understood.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const written = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000;
  // Only what looks like an HTTP date: Date.parse takes far more.
  const at = /^[A-Z][a-z]{2}, .* GMT$/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
