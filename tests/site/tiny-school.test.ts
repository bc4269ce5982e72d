import { expect, test } from 'vitest';
import { builtFiles, FIXTURE_SITES, readBuilt } from '../fixture-sites.ts';

const { tiny } = FIXTURE_SITES;
const texts = builtFiles(tiny)
  .filter((file) => /\.(?:html|xml|txt)$/.test(file))
  .map((file) => [file, readBuilt(tiny, file)] as const);

test('another school\u2019s content is another school\u2019s site', () => {
  expect(readBuilt(tiny, 'index.html')).toContain('Trường Tí Hon');
  expect(texts.filter(([, text]) => /Bình Thành|Trường Thử/.test(text)).map(([file]) => file)).toEqual([]);
});

test('every address stands under the base path', () => {
  const outside = texts.flatMap(([file, text]) => [...text.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].filter(([, address]) => !address?.startsWith(tiny.base)).map(([found]) => `${file}: ${found}`));
  expect(outside).toEqual([]);
  expect(readBuilt(tiny, 'tin-tuc/bai-dau-tien/index.html')).toContain('href="/truong/nho/gioi-thieu/"');
});

test('absolute addresses have SITE_URL\u2019s origin and the base path', () => {
  expect(readBuilt(tiny, 'index.html')).toContain('<link rel="canonical" href="https://tinh.example/truong/nho/"');
  expect(readBuilt(tiny, 'rss.xml')).toContain('<link>https://tinh.example/truong/nho/tin-tuc/bai-dau-tien/</link>');
  expect(readBuilt(tiny, 'sitemap-0.xml')).toContain('<loc>https://tinh.example/truong/nho/tin-tuc/bai-dau-tien/</loc>');
});

test('what the school does not have leaves no empty block', () => {
  const home = readBuilt(tiny, 'index.html');
  expect(home).not.toMatch(/<h2[^>]*>\s*<\/h2>|undefined|null/);
  expect(home).not.toContain('Thống kê truy cập</h2>');
  // Without a logo of its own there is one in the school's colour.
  expect(home).toMatch(/og:image" content="https:\/\/tinh\.example\/truong\/nho\/anh\/chia-se\/[0-9a-f]{16}\.jpg"/);
});

test('one article has no related, no neighbours, and no ranking', () => {
  const article = readBuilt(tiny, 'tin-tuc/bai-dau-tien/index.html');
  expect(article).not.toContain('data-related');
  expect(article).not.toContain('class="neighbours"');
  expect(article).not.toContain('data-most-read');
});
