import { describe, expect, test } from 'vitest';
import { runGates } from '../../src/build/gates.ts';
import type { Output } from '../../src/build/output.ts';
import { createUrls } from '../../src/urls.ts';
import { anArticle } from '../make.ts';

const page = (body: string): string => `<!doctype html><html lang="vi"><head><title>A</title></head><body><h1>A</h1>${body}</body></html>`;

function gates(files: Readonly<Record<string, string>>, articles = [anArticle({ slug: 'a', source: 'content/a.md' })], published = articles): string[] {
  const pages = Object.entries(files)
    .filter(([path]) => /\.(?:html|xml)$/.test(path))
    .map(([path, text]) => ({ path, text }));
  const output: Output = { dir: '', files: new Set(Object.keys(files)), pages };
  return runGates(output, { articles, published, pages: [], urls: createUrls('/nho/', 'https://a.example') }).map(({ file, problem }) => `${file}: ${problem}`);
}

test('a sound site has no finding', () => {
  expect(
    gates({
      'index.html': page('<a href="/nho/tin-tuc/a/#muc">a</a><a href="tin-tuc/a/">b</a><a href="https://b.example/x">c</a><img src="/nho/anh/0123456789abcdef-800.webp" alt="">'),
      'tin-tuc/a/index.html': page('<h2 id="muc">A</h2><a href="#muc">a</a><a href="tep 1.pdf">b</a>'),
      'tin-tuc/a/tep 1.pdf': '',
      'anh/0123456789abcdef-800.webp': '',
    }),
  ).toEqual([]);
});

describe('links', () => {
  test.each([
    ['a page that is not there', '<a href="/nho/b/">b</a>', '“/nho/b/”'],
    ['a page outside the base', '<a href="/tin-tuc/a/">b</a>', '“/tin-tuc/a/”'],
    ['a page without its slash', '<a href="/nho/tin-tuc/a">b</a>', '“/nho/tin-tuc/a”'],
    ['a section that is not there', '<a href="#b">b</a>', '“#b”'],
    ['a photo that is not there', '<img alt="" src="/nho/anh/x.webp">', '“/nho/anh/x.webp”'],
    ['a variant that is not there', '<img alt="" srcset="/nho/anh/y.webp 400w">', '“/nho/anh/y.webp”'],
    ['a style sheet that is not there', '<link rel="stylesheet" href="/nho/a.css">', '“/nho/a.css”'],
  ])('%s', (_, body, words) => {
    const findings = gates({ 'index.html': page(''), 'tin-tuc/a/index.html': page(body) });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('content/a.md: Trang tin-tuc/a/index.html dẫn tới');
    expect(findings[0]).toContain(words);
  });
});

describe('markup', () => {
  test.each([
    ['two h1', '<h1>B</h1>', '2 tiêu đề h1'],
    ['one id twice', '<p id="x"><p id="x">', '“x”'],
    ['no alt', '<img src="data:,">', 'thiếu alt'],
    ['a style', '<p style="color:red">', 'style'],
    ['an event', '<p onclick="x()">', 'onclick'],
  ])('%s', (_, body, words) => {
    expect(gates({ 'index.html': page(body) })).toEqual([expect.stringContaining(words)]);
  });
});

test('a picture that the photo path did not make', () => {
  expect(gates({ 'index.html': page(''), 'anh/IMG_1.JPG': '', '_astro/a.webp': '' })).toHaveLength(2);
});

test('common words that are a draft\u2019s title are no leak', () => {
  const draft = anArticle({ slug: 'nhap', title: 'Thư mời họp cha mẹ học sinh', source: 'content/nhap.md', draft: true });
  const published = anArticle({ slug: 'a', title: 'Thư mời họp cha mẹ học sinh đầu năm', source: 'content/a.md' });
  expect(gates({ 'index.html': page('<p>Thư mời họp cha mẹ học sinh đầu năm</p><p>Đã có thư mời họp: Thư mời họp cha mẹ học sinh.</p>') }, [draft, published], [published])).toEqual([]);
});

describe('what is not published', () => {
  const hidden = anArticle({
    slug: 'nhap',
    title: 'Bản nháp không ai được thấy',
    source: 'content/nhap.md',
    draft: true,
  });

  test.each([
    ['its page', { 'index.html': page(''), 'tin-tuc/nhap/index.html': page('') }, 'tin-tuc/nhap/index.html'],
    ['its file', { 'index.html': page(''), 'tin-tuc/nhap/a.pdf': '' }, 'tin-tuc/nhap/a.pdf'],
    ['its address in a list', { 'index.html': page('<a href="https://a.example/nho/tin-tuc/nhap/">A</a>') }, 'index.html'],
    ['its address in a feed', { 'index.html': page(''), 'rss.xml': '<link>https://a.example/nho/tin-tuc/nhap/</link>' }, 'rss.xml'],
  ])('%s', (_, files, trace) => {
    expect(gates(files, [hidden], [])).toEqual([`content/nhap.md: Bài chưa đăng nhưng đã lộ ở ${trace}.`]);
  });
});
