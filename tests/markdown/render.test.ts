import { describe, expect, test } from 'vitest';
import { renderMarkdown, type RenderedPart } from '../../src/markdown/render.ts';

async function render(text: string): Promise<{ parts: RenderedPart[]; html: string; problems: string[] }> {
  const problems: string[] = [];
  const parts = await renderMarkdown(text, {
    fromContent: (href) => (href.startsWith('/') ? `/nho${href}` : href),
    inlineImage: (src) => (src.endsWith('a.jpg') ? { src: '/anh/a-800.webp', width: 3, height: 2 } : undefined),
    report: (line, problem) => problems.push(`${line}: ${problem}`),
  });
  return {
    parts,
    html: parts.map((part) => (part.kind === 'html' ? part.html : '[ảnh]')).join('\n'),
    problems,
  };
}

describe('images that stand alone', () => {
  test('one becomes a group of one, a run becomes one group, with lines', async () => {
    const { parts } = await render('Một\n\n![A](./a.jpg)\n\nHai\n\n![B](./b.jpg)\n\n![C](./c.jpg)\n![D](<./d e.jpg>)');
    expect(parts).toEqual([
      { kind: 'html', html: '<p>Một</p>' },
      { kind: 'pictures', images: [{ src: './a.jpg', caption: 'A', line: 3 }] },
      { kind: 'html', html: '<p>Hai</p>' },
      {
        kind: 'pictures',
        images: [
          { src: './b.jpg', caption: 'B', line: 7 },
          { src: './c.jpg', caption: 'C', line: 9 },
          { src: './d e.jpg', caption: 'D', line: 10 },
        ],
      },
    ]);
  });

  test('at the beginning and at the end leave no empty text', async () => {
    expect((await render('![A](a.jpg)')).parts.map(({ kind }) => kind)).toEqual(['pictures']);
    expect((await render('')).parts).toEqual([]);
  });

  test('one inside a line stays in the line', async () => {
    expect((await render('Xem ![nhỏ](./a.jpg) này')).html).toBe('<p>Xem <img src="/anh/a-800.webp" alt="nhỏ" width="3" height="2"> này</p>');
  });

  test('a name that decodes to nothing does not end the run', async () => {
    expect((await render('![A](./100%.jpg)')).parts).toMatchObject([{ images: [{ src: './100%.jpg' }] }]);
  });
});

describe('what readers get', () => {
  test.each([
    ['text as it was written', 'Tự "diễn biến" -- ... 10:30 :::abc', '<p>Tự "diễn biến" -- ... 10:30 :::abc</p>'],
    ['no second h1, ids without marks', '# Đại hội\n\n## Đại hội\n\n## Anh 1', '<h2 id="dai-hoi">Đại hội</h2>\n<h2 id="dai-hoi-2">Đại hội</h2>\n<h2 id="anh-1-2">Anh 1</h2>'],
    ['addresses under the base', '[a](/tin-tuc/a/) [b](https://b.example/)', '<p><a href="/nho/tin-tuc/a/">a</a> <a href="https://b.example/">b</a></p>'],
    ['a few inline elements', 'H<sub>2</sub>O<br>m<sup>2</sup>', '<p>H<sub>2</sub>O<br>m<sup>2</sup></p>'],
    ['no notes of staff', 'Một <!-- số điện thoại --> hai\n\n<!-- ghi\nchú -->', '<p>Một  hai</p>'],
  ])('%s', async (_, text, html) => {
    const rendered = await render(text);
    expect(rendered.html).toBe(html);
    expect(rendered.problems).toEqual([]);
  });

  test('a table that scrolls by keyboard, aligned by class', async () => {
    const { html } = await render('| Môn | Ngày |\n|---|--:|\n| Toán | 31/10 |');
    expect(html).toContain('<section class="table" tabindex="0" aria-label="Bảng 1">');
    expect(html).toContain('<td class="end">31/10</td>');
    expect(html).not.toContain('style=');
  });

  test('footnotes speak Vietnamese', async () => {
    const { html } = await render('Một[^1].\n\n[^1]: Hai.');
    expect(html).toContain('Chú thích</h2>');
    expect(html).toContain('Về chỗ ghi chú thích 1');
    expect(html).not.toMatch(/Footnotes|Back to/);
  });
});

describe('what a text may not hold is told with its line', () => {
  test.each([
    ['<script>alert(1)</script>', 3],
    ['<img src=x onerror=alert(1)>', 3],
    ['<iframe src="https://a.example"></iframe>', 3],
    ['<b onclick=x>a</b>', 3],
    ['<sub style="x">a</sub>', 3],
    ['<svg><script>1</script></svg>', 3],
    ['<!DOCTYPE html>', 3],
    ['<?php ?>', 3],
    ['[a](javascript:alert(1))', 3],
    ['[a](JaVaScRiPt:alert(1))', 3],
    ['[a](&#106;avascript:alert(1))', 3],
    ['[a](data:text/html,x)', 3],
    ['[a](blob:x)', 3],
    ['[a](vbscript:x)', 3],
    ['[a](//a.example)', 3],
    ['[a](/\\\\a.example)', 3],
    ['[a](\u00a0javascript:x)', 3],
    ['<javascript:alert(1)>', 3],
    ['[a][b]\n\n[b]: javascript:x', 5],
  ])('%s', async (text, line) => {
    const { problems } = await render(`Một\n\n${text}`);
    expect(problems[0]).toMatch(new RegExp(`^${line}: (?:Mã HTML|Đường dẫn|Khung)`));
  });

  test('an image name with a space, which would be shown as code', async () => {
    const { problems } = await render('![A](./anh 1.jpg)\n\n`![x](./a b.jpg)`\n\n```\n![x](./a b.jpg)\n```');
    expect(problems).toEqual(['1: Tên ảnh “./anh 1.jpg” có dấu cách nên máy không hiểu đây là ảnh.']);
  });
});
