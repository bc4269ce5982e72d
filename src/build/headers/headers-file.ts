import { pagePatterns } from '../../urls.ts';
import type { SiteHeaders } from './site-headers.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. A header can be added there
 * but not left out again for some files in a way that both know, so the policy is
 * said for the addresses of pages and scripts. No address is matched by two such
 * rules: both services would join the values.
 */
export function headersFile({ base, always, policy }: SiteHeaders): string {
  const rule = (pattern: string, headers: SiteHeaders['always']): string =>
    [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const guarded = [...pagePatterns(base), `${base}_astro/*`, `${base}pagefind/*`];
  return `${[rule(`${base}*`, always), ...guarded.map((pattern) => rule(pattern, policy))].join('\n\n')}\n`;
}
