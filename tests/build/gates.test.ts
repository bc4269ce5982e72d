import { describe, expect, test } from 'vitest';
import { runGates } from '../../src/build/gates.ts';
import type { Output } from '../../src/build/output.ts';
import { contentSecurityPolicy } from '../../src/security-headers.ts';
import type { SchoolSettings } from '../../src/schemas/school.ts';
import { beaconOf } from '../../src/visits/beacon.ts';
import { createUrls } from '../../src/urls.ts';
import { anArticle } from '../make.ts';

const page = (body: string, visits?: SchoolSettings['visits']): string =>
  `<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(beaconOf(visits)?.allow)}"><title>A</title></head><body><h1>A</h1>${body}</body></html>`;

function gates(files: Readonly<Record<string, string>>, articles = [anArticle({ slug: 'a', source: 'content/a.md' })], published = articles, visits?: SchoolSettings['visits']): string[] {
  const pages = Object.entries(files)
    .filter(([path]) => /\.(?:html|xml)$/.test(path))
    .map(([path, text]) => ({ path, text }));
  const output: Output = { dir: '', files: new Set(Object.keys(files)), pages };
  return runGates(output, { articles, published, pages: [], school: { name: 'A', url: 'https://a.example', hosts: ['b.example'], visits }, urls: createUrls('/nho/', 'https://a.example') }).map(
    ({ file, problem }) => `${file}: ${problem}`,
  );
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

describe('what a page loads from another host', () => {
  const pixel = (host = 'dem.example'): string => `<img alt="" src="https://${host}/count?p=%2F">`;
  const visits: SchoolSettings['visits'] = { source: { type: 'goatcounter', url: 'https://dem.example', keyEnv: 'COUNTER_KEY' }, beacon: true };

  test.each([
    ['a picture', '<img alt="" src="https://xau.example/a.gif">'],
    ['a picture by srcset', '<img alt="" srcset="/nho/a.webp 400w, https://xau.example/a.webp 800w">'],
    ['a script', '<script src="//xau.example/a.js"></script>'],
    ['a style sheet', '<link rel="stylesheet" href="https://xau.example/a.css">'],
    ['a host looked up ahead', '<link rel="dns-prefetch" href="//xau.example">'],
    ['a frame', '<iframe src="https://xau.example/"></iframe>'],
    ['the counter of a school that wants no beacon', pixel()],
  ])('%s', (_, body) => {
    const findings = gates({ 'index.html': page(body), 'a.webp': '' }).filter((finding) => finding.includes('từ nơi khác'));
    expect(findings).toHaveLength(1);
  });

  const foreign = (body: string): string[] => gates({ 'index.html': page(body, visits) }, [], [], visits);

  test('the beacon is sent once, to its own host, at its own address', () => {
    expect(foreign(pixel())).toEqual([]);
    expect(foreign('<a href="https://b.example/">b</a><link rel="canonical" href="https://a.example/nho/">')).toEqual([]);
    expect(foreign(pixel() + pixel())).toHaveLength(1);
    expect(foreign(pixel('dem.example.xau.example'))).toHaveLength(1);
    expect(foreign('<img alt="" src="https://dem.example/counter.js">')).toHaveLength(1);
  });
});
