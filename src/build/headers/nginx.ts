import type { SiteHeaders } from './site-headers.ts';

/**
 * A snippet for a `server` (or `location`) block of nginx. A header whose variable is
 * empty is not sent: so one list of `add_header` serves pages, pictures and, where
 * the site has a base path, what else the server holds. (`map` would be shorter, but
 * cannot stand in a server block.)
 */
export function nginxSnippet({ base, always, policy, bareExtensions }: SiteHeaders): string {
  const headers = [
    ...always.map(([name, value]) => ({ name, value, variable: variableOf(name), isPolicy: false })),
    ...policy.map(([name, value]) => ({ name, value, variable: variableOf(name), isPolicy: true })),
  ];
  const files = `\\.(?:${bareExtensions.join('|')})$`;
  return [
    '# Tiêu đề bảo mật của trang. Trong khối server của nginx:',
    '#   include /đường/dẫn/tới/nginx-headers.conf;',
    '# Khối location nào có add_header riêng thì nginx bỏ hết tiêu đề của khối ngoài:',
    '# xin include lại tệp này trong khối ấy (đặt thời hạn lưu thì dùng expires, không cần add_header).',
    '',
    ...headers.map(({ variable, value }) => `set ${variable} "${value}";`),
    ...(base === '/' ? [] : outside(headers, `^${escapeRegExp(base)}`)),
    ...unset(headers.filter(({ isPolicy }) => isPolicy), `$uri ~* "${files}"`), // prettier-ignore
    ...headers.map(({ name, variable }) => `add_header ${name} ${variable} always;`),
    '',
  ].join('\n');
}

/** For an error page nginx begins again with its own address: then the one that was asked for tells. */
function outside(headers: Parameters<typeof unset>[0], inside: string): string[] {
  return [
    'set $bang_tin_inside "";',
    ...['$uri', '$request_uri'].map(
      (address) => `if (${address} ~ "${inside}") { set $bang_tin_inside "1"; }`,
    ),
    ...unset(headers, '$bang_tin_inside = ""'),
  ];
}

function unset(headers: readonly { readonly variable: string }[], condition: string): string[] {
  return [`if (${condition}) {`, ...headers.map(({ variable }) => `  set ${variable} "";`), '}'];
}

function variableOf(name: string): string {
  return `$bang_tin_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** For PCRE inside quotes. (`RegExp.escape` writes the first letter as a code.) */
function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
