import { hasVideo } from '../../text/video-address.ts';
import type { Problem } from '../../problems.ts';
import type { ParsedPage } from './parsed-page.ts';

/** What must be bounded: `default-src` does not stand in for the last two. */
const NEEDED = ['script-src', 'object-src', 'base-uri', 'form-action'] as const;
const TOO_MUCH =
  /^(?:'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|\*\..*|(?:data|blob|filesystem|http|https):|http:.*)$/i;

/**
 * Every page carries the school's content security policy itself, once and before
 * anything that it bounds, for hostings that send no headers.
 *
 * @param policyFor as it should be of a page, by whether the page has a place for a video
 */
export function checkPolicy(
  pages: readonly ParsedPage[],
  policyFor: (withVideo: boolean) => string,
): Problem[] {
  return pages.flatMap((page) =>
    policyFaults(page, policyFor(hasVideo(page.html))).map((fault): Problem => ({
      file: page.source,
      line: 1,
      severity: 'error',
      problem: `Trang ${page.path} ${fault}.`,
      fix: 'Xin dựng lại trang: phần này máy tự viết, không ai sửa tay.',
    })),
  );
}

function policyFaults({ tags }: ParsedPage, policy: string): string[] {
  const found = tags.flatMap(({ name, attributes }, index) =>
    name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? '')
      ? [{ index, content: attributes['content'] ?? '' }]
      : [],
  );
  const [first] = found;
  if (!first) return ['không có chính sách bảo mật nội dung (CSP)'];
  const loading = tags.findIndex(({ name }) =>
    /^(?:script|link|style|img|body|iframe|object|embed)$/.test(name),
  );
  return [
    ...(found.length > 1 ? ['có nhiều chính sách bảo mật nội dung (CSP)'] : []),
    ...(loading >= 0 && loading < first.index
      ? ['có chính sách bảo mật nội dung (CSP) đứng sau thứ đã được tải']
      : []),
    ...found.flatMap(({ content }) => contentFaults(content, policy)),
  ];
}

function contentFaults(content: string, policy: string): string[] {
  if (content === policy) return [];
  const directives = new Map(
    content.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const lacking = NEEDED.filter((name) => {
    const falls = !/^(?:base-uri|form-action)$/.test(name) && directives.has('default-src');
    return !directives.has(name) && !falls;
  });
  const wide = [...directives].flatMap(([name, sources]) =>
    sources.filter((source) => TOO_MUCH.test(source)).map((source) => `${name} ${source}`),
  );
  return [
    ...lacking.map((name) => `có chính sách bảo mật nội dung (CSP) thiếu ${name}`),
    ...wide.map((rule) => `có chính sách bảo mật nội dung (CSP) quá rộng: ${rule}`),
    ...(lacking.length + wide.length === 0
      ? [`có chính sách bảo mật nội dung (CSP) khác với của trường: “${content.slice(0, 300)}”`]
      : []),
  ];
}
