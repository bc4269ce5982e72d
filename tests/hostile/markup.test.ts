import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { liveHtml } from './live-html.ts';

/** What the text came to: whether staff were told, and what of it is live. */
async function render(text: string): Promise<{ said: number; live: string[]; html: string }> {
  let said = 0;
  const parts = await renderMarkdown(text, {
    fromContent: (href) => href,
    inlineImage: () => ({ src: '/anh/0123456789abcdef-800.webp' }),
    report: () => void (said += 1),
  });
  const html = parts.map((part) => (part.kind === 'html' ? part.html : '')).join('');
  return { said, live: liveHtml(html), html };
}

test.each([
  '<script>alert(1)</script>', '<SCRIPT SRC=//x.example/a.js></SCRIPT>', '<scr<script>ipt>alert(1)</script>', '<svg onload=alert(1)>',
  '<svg><script href="data:,alert(1)"/></svg>', '<img src=x onerror=alert(1)>', '<IMG """><SCRIPT>alert(1)</SCRIPT>"\\>', '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>', '<iframe srcdoc="<script>1</script>"></iframe>', '<object data="x.swf"></object>', '<embed src=x>',
  '<link rel=stylesheet href=//x.example>', '<meta http-equiv=refresh content="0;url=//x.example">', '<base href=//x.example/>', '<form action=//x.example><button>A</button></form>',
  '<details open ontoggle=alert(1)>', '<video><source onerror=alert(1)></video>', '<audio src=x onerror=alert(1)>', '<body onload=alert(1)>',
  '<a href="javascript:alert(1)">a</a>', '<a href=" &#106;avascript:alert(1)">a</a>', '<u onclick=alert(1)>a</u>', '<u style="position:fixed">a</u>',
  '<br/onmouseover=alert(1)>', '<mark\nonclick=alert(1)>a</mark>', '<sup/x>a</sup>', '<kbd class=x>a</kbd>',
  '<template><script>1</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<!--><script>alert(1)</script>-->', '<!-- a --><script>1</script>',
  '<![CDATA[<script>1</script>]]>', '<?php echo 1 ?>', '<!DOCTYPE html>', '<xss id=x tabindex=1 onfocus=alert(1)>',
  '[a](javascript:alert(1))', '[a](JaVaScRiPt:alert(1))', '[a](java&#115;cript:alert(1))', '[a](javascript&colon;alert(1))',
  '[a](&#x6a;avascript:x)', '[a](\u00a0javascript:x)', '[a](\u0001javascript:x)', '[a](vbscript:x)',
  '[a](data:text/html;base64,PHNjcmlwdD4=)', '[a](blob:https://x.example/1)', '[a](file:///etc/passwd)', '[a](//x.example/)',
  '[a](/\\x.example/)', '[a](\\\\x.example)', '<javascript:alert(1)>', '<data:text/html,x>',
  '[a][b]\n\n[b]: javascript:alert(1)', '[a][b]\n\n[b]: <java\nscript:x>', '[a](<javascript:alert(1)>)', '[a]( javascript:alert(1) "b")',
])('%j is refused, and nothing of it is live beside that', async (text) => {
  for (const around of [text, `Chữ ${text} chữ`, `- ${text}`, `> ${text}`, `# ${text}`, `| a |\n| - |\n| ${text} |`]) {
    const { said, live } = await render(around);
    expect([around, said > 0 || live.length === 0]).toEqual([around, true]);
  }
  const { said, html } = await render(text);
  // What Markdown takes for no tag and no link is text like any other.
  expect(said > 0 || !/<(?!\/?p>)/.test(html)).toBe(true);
}); // prettier-ignore

test('notes of staff are never published', async () => {
  for (const text of [
    '<!-- Hỏi lại cô Lan -->',
    'A\n\n<!-- Hỏi\nlại -->\n\nB',
    'A <!-- cô Lan --> B',
    '- A\n  <!-- cô Lan -->',
    '> <!-- cô Lan -->\n> A',
    '<!---->',
    '<!-- a --> <!-- b -->',
  ]) {
    // prettier-ignore
    const { html, live } = await render(text);
    expect([text, live, /Lan|Hỏi|<!/.test(html)]).toEqual([text, [], false]);
  }
});

const piece = fc.oneof(
  fc.constantFrom(
    '<', '>', '</', '/>', '"', "'", '`', '=', '&', ';', '#', '\\', '\n', '\n\n', ' ', '\t', '[', '](', ')', '![', '<!--', '-->', '<?', '<![CDATA[', ']]>', '**', '*', '_', '~~', '|', '> ', '- ', '1. ',
    'script', 'svg', 'img', 'iframe', 'style', 'onerror', 'onload', 'href', 'src', 'srcdoc', 'javascript:', 'java', 'data:', 'text/html', 'https://x.example', '//', 'alert(1)', 'br', 'u', 'mark', 'sup', 'kbd', 'a', '&#106;', '&colon;', '&lt;', '&#x0;', '\u00a0', '\u200b', '\u0001', 'đ', '😀',
  ), // prettier-ignore
  fc.string({ maxLength: 5 }),
);

test('whatever staff paste is refused or harmless', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const { said, live } = await render(pieces.join(''));
      expect(said > 0 ? [] : live).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
