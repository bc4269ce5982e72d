import { describe, expect, test } from 'vitest';
import { createUrls, photoPath, variantsIn } from '../src/urls.ts';

describe.each([['/'], ['/truong/nho/']])('under the base %s', (base) => {
  const urls = createUrls(base, 'https://a.example');

  test.each([
    [urls.home, ''],
    [urls.news(), 'tin-tuc/'],
    [urls.news(2), 'tin-tuc/trang/2/'],
    [urls.article('a'), 'tin-tuc/a/'],
    [urls.attachment('a', './tệp 1.pdf'), 'tin-tuc/a/t%E1%BB%87p%201.pdf'],
    [urls.category('b', 3), 'chuyen-muc/b/trang/3/'],
    [urls.tag('c'), 'chu-de/c/'],
    [urls.series('d'), 'dong-su-kien/d/'],
    [urls.archive(), 'luu-tru/'],
    [urls.archive('2021-2022'), 'luu-tru/2021-2022/'],
    [urls.archive('2021-2022', '04'), 'luu-tru/2021-2022/04/'],
    [urls.galleries(2), 'thu-vien-anh/trang/2/'],
    [urls.galleries(1, 'b'), 'thu-vien-anh/b/'],
    [urls.galleries(3, 'b'), 'thu-vien-anh/b/trang/3/'],
    [urls.search, 'tim-kiem/'],
    [urls.visits, 'thong-ke/'],
    [urls.page('e'), 'e/'],
    [urls.feed(), 'rss.xml'],
    [urls.feed('b'), 'chuyen-muc/b/rss.xml'],
    [urls.sitemap, 'sitemap-index.xml'],
    [urls.fromContent('/tin-tuc/a/'), 'tin-tuc/a/'],
  ])('%s', (address, below) => {
    expect(address).toBe(base + below);
  });

  test('addresses that are not of the site stay as they are', () => {
    for (const address of ['https://b.example/', '#muc', '//b.example/', 'tep.pdf', 'mailto:a@b.example']) {
      expect(urls.fromContent(address)).toBe(address);
    }
  });

  test('absolute addresses begin with the origin', () => {
    expect(urls.absolute(urls.news())).toBe(`https://a.example${base}tin-tuc/`);
  });

  test('photo addresses are found again in a page', () => {
    const page = `src="${urls.photo('0123456789abcdef', 800)}" content="https://a.example${urls.shareImage('0123456789abcdef')}"`;
    const found = variantsIn(page);
    expect(found).toEqual([
      { id: '0123456789abcdef', variant: '800.webp' },
      { id: '0123456789abcdef', variant: 'chia-se.jpg' },
    ]);
    for (const { id, variant } of found) expect(page).toContain(base + photoPath(id, variant));
  });
});
