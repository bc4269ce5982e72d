import { describe, expect, test } from 'vitest';
import { useBrowser } from './site.ts';

const site = useBrowser();

test('home, an article and a photo open without a word in the console', async () => {
  const page = await site.open('');
  expect(await page.locator('.lead-story h2').count()).toBe(1);
  await page.click('.lead-story h2 a');
  expect(await page.locator('h1').count()).toBe(1);
  await page.goto(page.url().replace(/tin-tuc\/.*/, 'tin-tuc/gallery-list/#anh-2'));
  const large = await page.locator('#anh-2 a').evaluate((link: HTMLAnchorElement) => link.href);
  const response = await page.goto(large);
  expect(response?.headers()['content-type']).toBe('image/webp');
});

test('an address that is not there: 404 with help', async () => {
  const page = await site.open('khong-co/');
  expect(await page.textContent('h1')).toBe('Không tìm thấy trang này');
  expect(await page.locator('main form[role="search"]').count()).toBe(1);
  expect(await page.locator('main .list a').count()).toBeGreaterThan(0);
});

describe('days later, without a new build', () => {
  const later = '2022-10-12T08:00:00+07:00';

  test('the date is today\u2019s, the expired notice is gone, the figures are of their day', async () => {
    const page = await site.open('', { now: later });
    expect(await page.textContent('time[data-today]')).toBe('Thứ Tư, 12/10/2022');
    expect(await page.locator('.urgent p').isVisible()).toBe(false);
    expect(
      await page
        .locator('.visits dt')
        .allTextContents()
        .then((labels) => labels.slice(0, 2).map((label) => label.trim())),
    ).toEqual(['Ngày 07/10', 'Ngày 06/10']);
  });

  test('the minute before it expires the notice is there', async () => {
    const page = await site.open('', { now: '2022-10-10T23:59:00+07:00' });
    expect(await page.locator('.urgent p').isVisible()).toBe(true);
  });
});

describe('without JavaScript', () => {
  const plain = { javaScriptEnabled: false };

  test('everything is there to read, with dates that stay true', async () => {
    const page = await site.open('tin-tuc/gallery-list/', plain);
    expect(await page.locator('[data-gallery] img').count()).toBe(2);
    expect(await page.textContent('.urgent')).toContain('hiệu lực đến 10/10/2022');
    expect(await page.textContent('.visits')).toContain('Hôm nay');
  });

  test('the menus open', async () => {
    const page = await site.open('', { ...plain, viewport: { width: 360, height: 740 } });
    await page.click('.narrow > summary');
    expect(await page.locator('.narrow a').first().isVisible()).toBe(true);
    await page.click('.narrow .submenu summary');
    expect(await page.locator('.narrow .submenu a').first().isVisible()).toBe(true);
  });

  test('search leads to categories, tags and the archive, with an explanation', async () => {
    const page = await site.open('tim-kiem/?q=khai+giang', plain);
    const text = await page.textContent('main');
    expect(text).toContain('đang tắt JavaScript');
    expect(await page.locator('main a[href="/chuyen-muc/thong-bao/"]').isVisible()).toBe(true);
    expect(await page.locator('main a[href="/luu-tru/"]').isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
  });
});

test('printed: the article without the board and the menus', async () => {
  const page = await site.open('tin-tuc/gallery-list/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.board').isVisible()).toBe(false);
  expect(await page.locator('nav.sections').isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('forced colours: the current page of the menu can be told from the others', async () => {
  const page = await site.open('gioi-thieu/', { forcedColors: 'active' });
  const border = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderBottomColor);
  expect(await border('.wide [data-current]')).not.toBe(await border('.wide > ul > li > a:not([aria-current])'));
});

test('photos of one row have one height', async () => {
  const page = await site.open('tin-tuc/gallery-list/');
  const heights = await page
    .locator('.gallery-row')
    .first()
    .locator('img')
    .evaluateAll((images) => images.map((image) => Math.round(image.getBoundingClientRect().height)));
  expect(heights).toHaveLength(2);
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThanOrEqual(8);
});

test('a small photo is not blown up, and none is higher than the screen', async () => {
  const page = await site.open('tin-tuc/extremes/');
  const sizes = await page.locator('figure img').evaluateAll((images: HTMLImageElement[]) => {
    for (const image of images) image.loading = 'eager';
    return Promise.all(images.map((image) => image.decode().then(() => ({ alt: image.alt, width: image.clientWidth, height: image.clientHeight }))));
  });
  expect(sizes.find(({ alt }) => alt === 'Ảnh rất nhỏ')).toMatchObject({ width: 250, height: 200 });
  expect(Math.max(...sizes.map(({ height }) => height))).toBeLessThanOrEqual(900);
});

test('years, telephone and document numbers are never split over two lines', async () => {
  const page = await site.open('tin-tuc/khai-giang-2022/', { viewport: { width: 320, height: 640 } });
  const lines = await page.evaluate(() => {
    const count: number[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of (node.textContent ?? '').matchAll(/\d{4}\s–\u2060\s\d{4}|\(\d{4}\)\s\d{3}\s\d{4}/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 0) count.push(tops.size);
      }
    }
    return count;
  });
  expect(lines.length).toBeGreaterThan(3);
  expect(Math.max(...lines)).toBe(1);
});
