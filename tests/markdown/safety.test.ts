import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { safetyPlugin } from '../../src/markdown/safety.ts';

/** What is said of a text, what links it has, and its HTML. */
async function read(text: string) {
  const said: string[] = [];
  const links: string[] = [];
  const { html } = await markdownToHtml(text, {
    mdastPlugins: [safetyPlugin((line, problem) => void said.push(`${line}: ${problem}`), ({ url, line }) => void links.push(`${line} ${url}`))], // prettier-ignore
  });
  return { said, links, html };
}

describe('links', () => {
  test.each([
    'http://moet.gov.vn/', 'https://moet.gov.vn/a?b=c#d', 'HTTPS://moet.gov.vn', 'mailto:truong@truong.example', 'tel:+842083000000',
    '/', '/tin-tuc/a/', '/a?b#c', '#', '#muc-1', 'ke-hoach.pdf', './ke-hoach.pdf', 'tep/a.pdf', 'Kế_hoạch.pdf', '_a', '7.pdf',
  ])('%s is allowed, and told with its line', async (url) => {
    const { said, links, html } = await read(`A\n\n[x](<${url}>)`);
    expect([said, links]).toEqual([[], [`3 ${url}`]]);
    expect(html).toContain('<a href=');
  }); // prettier-ignore

  test.each([
    'javascript:x', 'data:x', 'ftp://x.example', '//x.example', '/\\x.example', 'https:', 'https://', 'mailto:', 'tel:', 'http:/x', 'xhttps://a.example',
    '../a.pdf', '.a', '?a', 'a:b', './a:b', 'https://a b', '/a b', '#a b', 'mailto:a b', 'tel:0208 300', '-a', '&a', '.\\a',
  ])('%s is not', async (url) => {
    const { said, links } = await read(`A\n\n[x](<${url}>)`);
    expect(links).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^3: Đường dẫn “.*” không dùng được\.$/);
  }); // prettier-ignore

  test('of a definition likewise, but it is no link of its own', async () => {
    expect((await read('[x][a]\n\n[a]: javascript:x')).said).toHaveLength(1);
    expect(await read('[b]\n\n[a]: https://a.example')).toMatchObject({ said: [], links: [] });
  });

  test('what is told of one is short, and all of it can be seen', async () => {
    const { said } = await read(`[x](<x:a\u200bb\u00a0\u00a0c${'d'.repeat(100)}>)`);
    expect(said[0]).toBe(`1: Đường dẫn “x:ab c${'d'.repeat(54)}” không dùng được.`);
  });
});

describe('HTML', () => {
  test.each(['<br>', '<br/>', '<br />', '<BR>', '<u>a</u>', '<sub>2</sub>', '<sup>2</sup >', '<mark>a</mark>', '<small>a</small>', '<kbd>a</kbd>', '<u>a <sup>b</sup></u>'])(
    // prettier-ignore
    '%s is let through',
    async (html) => {
      expect((await read(`A ${html} b`)).said).toEqual([]);
    },
  );

  test.each(['<b>a</b>', '<u class="x">a</u>', '<br class>', '<u/x>', '<brr>', '<ux>', '<x-u>a</x-u>', '<br>>'.slice(0, 3) + ' x>', '<p>a</p>', '<uu>']) // prettier-ignore
  ('%s is not', async (html) => {
    const { said, html: out } = await read(`A ${html} b`);
    expect(said.length > 0 || !/<(?!\/?p>)/.test(out)).toBe(true);
  });

  test('of a tag that is not allowed the line and the words are told', async () => {
    expect((await read('A\n\nB <b\nc="1">b</b>')).said[0]).toBe('3: Mã HTML “<b c="1">” không dùng được trong bài.'); // prettier-ignore
    expect((await read('A\n\n<div>\nb\n</div>')).said).toEqual(['3: Mã HTML “<div> b </div>” không dùng được trong bài.']); // prettier-ignore
    expect((await read('<br>\n<script>')).said).toHaveLength(1);
  });

  test.each([
    ['<u>a', ['1: Thẻ <u> chưa đóng.']],
    ['a</u>', ['1: Thẻ </u> đóng mà trước đó chưa mở.']],
    ['<u>a\n\nb</u>', ['3: Thẻ </u> đóng mà trước đó chưa mở.', '1: Thẻ <u> chưa đóng.']],
    ['<u>a<sup>b</u>c</sup>', ['1: Thẻ </u> đóng mà trước đó chưa mở.', '1: Thẻ <u> chưa đóng.']],
    ['<u>a</sup>', ['1: Thẻ </sup> đóng mà trước đó chưa mở.', '1: Thẻ <u> chưa đóng.']],
    ['<u>a</u><u>b', ['1: Thẻ <u> chưa đóng.']],
    ['**<u>a**</u>', ['1: Thẻ </u> đóng mà trước đó chưa mở.', '1: Thẻ <u> chưa đóng.']],
    ['<u>a **<sup>b</sup>** c</u>', []],
    ['- <u>a</u>\n- <u>b</u>', []],
    ['<br>a<br>', []],
  ])('%j pairs its tags', async (text, said) => {
    expect((await read(text)).said).toEqual(said);
  });
});

describe('frames', () => {
  const frame = (query: string, title: string): string => `<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ${query}" title="${title}"></iframe>`;
  const HREF = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

  test('one of YouTube becomes a link, whose words are its title', async () => {
    expect(await read(frame('?start=9', 'Lễ <hội>'))).toEqual({
      said: [],
      links: [],
      html: `<a class="video" href="${HREF}&amp;t=9s" rel="noopener" data-video="dQw4w9WgXcQ" data-hint="Video ở YouTube, chỉ mở khi bấm" data-start="9">Xem video: Lễ &lt;hội&gt;</a>\n`,
    });
    expect((await read(frame('', 'YouTube video player'))).html).toBe(`<a class="video" href="${HREF}" rel="noopener" data-video="dQw4w9WgXcQ" data-hint="Video ở YouTube, chỉ mở khi bấm">Xem video</a>\n`);
  });

  test('any other is told with its line and what to write', async () => {
    expect((await read('A\n\n<iframe src="https://x.example/"></iframe>')).said).toEqual(['3: Khung “<iframe src="https://x.example/"></iframe>” không dùng được: trang chỉ nhận video của YouTube.']);
  });
});

describe('notes', () => {
  test.each(['<!-- a -->', '<!---->', '<!-- a\n\nb -->', '<!-- a --> <!-- b -->', '<!-- a -->\n<!-- b -->', '<!-- > -->', '<!-- - -->'])(
    // prettier-ignore
    '%j is left out without a word',
    async (note) => {
      for (const text of [note, `A\n\n${note}\n\nB`]) {
        const { said, html } = await read(text);
        expect([said, html.replace(/<\/?p>|\s/g, '')]).toEqual([[], text === note ? '' : 'AB']);
      }
    },
  );

  test('one within a line too', async () => {
    expect(await read('A <!-- b --> C')).toMatchObject({ said: [], html: '<p>A  C</p>\n' });
  });

  test('words after one, in its line, are asked for elsewhere', async () => {
    for (const text of ['<!-- a --> B', '<!-- a\nb --> C', ' <!-- a --> B']) expect((await read(text)).said).toEqual(['1: Sau ghi chú <!-- … --> còn có chữ trên cùng một dòng.']);
  });

  test.each(['<!--> a -->', '<!---> a -->', '<!-- a', '<!-- a -- >', 'x <!--> <b> -->'])('%j is none', async (text) => {
    const { said, html } = await read(text);
    expect(said.length > 0 || !/<(?!\/?p>)/.test(html)).toBe(true);
  }); // prettier-ignore
});
