import { describe, expect, test } from 'vitest';
import { requestsOf, useBrowser } from './site.ts';

const site = useBrowser();
const LARGE = 'tin-tuc/gallery-hundreds/';
const phone = { viewport: { width: 360, height: 740 } };

test('photos of one row have one height and fill it, none cropped', async () => {
  const page = await site.open('tin-tuc/gallery-hundreds/');
  const rows = await page.locator('.gallery > .gallery-row').evaluateAll((found) =>
    found.map((row) => ({
      width: row.getBoundingClientRect().width,
      photos: [...row.querySelectorAll('img')].map((image) => {
        const { width, height } = image.getBoundingClientRect();
        return { width, height, ratio: Number(image.getAttribute('width')) / Number(image.getAttribute('height')) };
      }),
    })),
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const { width, photos } of rows.filter((row) => row.photos.length > 1)) {
    const heights = photos.map(({ height }) => height);
    expect(Math.max(...heights) / Math.min(...heights)).toBeLessThan(1.04);
    expect(photos.reduce((sum, photo) => sum + photo.width, 0) / width).toBeGreaterThan(0.95);
    for (const photo of photos) expect(Math.abs(photo.width / photo.height / photo.ratio - 1)).toBeLessThan(0.02);
  }
});

test('while it loads a photo\u2019s place has its colour, and its size', async () => {
  const page = await site.open('', { javaScriptEnabled: false });
  await page.route('**/*.webp', () => undefined);
  await page.goto(new URL(`/${LARGE}`, page.url()).href, { waitUntil: 'domcontentloaded' });
  const place = await page.locator('#anh-1 img').evaluate((image) => ({ colour: getComputedStyle(image).backgroundColor, ratio: image.getBoundingClientRect().width / image.getBoundingClientRect().height }));
  // The drawn photo is mostly a light blue, rgb(202, 220, 236).
  const [red = NaN, green = NaN, blue = NaN] = place.colour.match(/\d+/g)?.map(Number) ?? [];
  expect(Math.hypot(red - 202, green - 220, blue - 236)).toBeLessThan(40);
  expect(place.ratio).toBeCloseTo(1.5, 1);
});

test.each([
  ['a figure', 'tin-tuc/gps-photo/', 360],
  ['a figure', 'tin-tuc/gps-photo/', 1280],
  ['a photo alone in its row, and a strip', 'tin-tuc/extremes/', 360],
  ['a photo alone in its row, and a strip', 'tin-tuc/extremes/', 1280],
])('the place of %s does not change when it loads: /%s at %i px', async (_, path, width) => {
  const page = await site.open('thong-ke/', { viewport: { width, height: 800 } });
  const sizes = () => page.locator('main figure img').evaluateAll((images) => (images as HTMLElement[]).map((image) => [image.offsetWidth, image.offsetHeight]));
  await page.route('**/*.webp', () => undefined);
  await page.goto(new URL(`/${path}`, page.url()).href, { waitUntil: 'domcontentloaded' });
  const before = await sizes();
  expect(Math.min(...before.flat())).toBeGreaterThan(10);
  await page.unrouteAll();
  await page.goto(page.url());
  await page.locator('main figure img').evaluateAll((images) => Promise.all((images as HTMLImageElement[]).map((image) => ((image.loading = 'eager'), image.decode()))));
  expect(await sizes()).toEqual(before);
});

describe('a gallery of 130 photos', () => {
  test('loads few at first, and all are within reach without JavaScript', async () => {
    const page = await site.open('', { ...phone, javaScriptEnabled: false });
    const names = requestsOf(page);
    await page.goto(new URL(`/${LARGE}`, page.url()).href);
    expect(names.filter((name) => name.endsWith('.webp')).length).toBeLessThan(12);
    expect(await page.locator('[data-gallery] figure').count()).toBe(130);
    expect(await page.locator('#anh-44').isVisible()).toBe(true);
    expect(await page.locator('#anh-130').isVisible()).toBe(false);
    expect(await page.locator('.gallery summary').allInnerTexts()).toEqual(['Xem ảnh 45–88 trong 130 ảnh', 'Xem ảnh 89–130 trong 130 ảnh']);
    await page.locator('.gallery summary').last().press('Enter');
    expect(await page.locator('#anh-130').isVisible()).toBe(true);
  });

  test('a link to a far photo shows it without JavaScript too', async () => {
    const page = await site.open(`${LARGE}#anh-100`, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('#anh-100 img').evaluate((image) => image.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(await page.locator('#anh-100').isVisible()).toBe(true);
  });

  test('the viewer goes through all, and gives the focus back to a photo behind a fold', async () => {
    const page = await site.open(LARGE, phone);
    await page.click('#anh-1 a');
    await page.keyboard.press('End');
    expect(await page.textContent('.viewer [role="status"]')).toBe('Ảnh 130/130: Ảnh thứ 130');
    await page.keyboard.press('Escape');
    // The dialog says that it closed a moment after it did.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('figure')?.id)).toBe('anh-130');
    expect(await page.locator('#anh-130').isVisible()).toBe(true);
  });

  test('printed, it is whole, two photos a row with their captions', async () => {
    const page = await site.open(LARGE);
    await page.emulateMedia({ media: 'print' });
    const boxes = await page.locator('[data-gallery] figure').evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect()).map(({ x, y, width }) => ({ x, y, width })));
    expect(boxes.filter(({ width }) => width > 0)).toHaveLength(130);
    for (const index of [2, 60, 128]) {
      const [left, right] = [boxes[index], boxes[index + 1]];
      expect(left?.y).toBe(right?.y);
      expect(left?.x).toBeLessThan(right?.x ?? 0);
    }
    expect(await page.locator('#anh-130 figcaption').isVisible()).toBe(true);
  });
});

test('the photo library is filtered by category without JavaScript', async () => {
  const page = await site.open('thu-vien-anh/', { javaScriptEnabled: false });
  const filter = page.locator('nav[aria-label="Lọc theo chuyên mục"]');
  expect(await filter.locator('[aria-current]').innerText()).toMatch(/^Tất cả/);
  await filter.getByText('Thông báo').click();
  expect(new URL(page.url()).pathname).toBe('/thu-vien-anh/thong-bao/');
  expect(await page.textContent('h1')).toBe('Thư viện ảnh: Thông báo');
  expect(await page.locator('.strip li').allInnerTexts()).toEqual([expect.stringMatching(/^Hội trại\s*130 ảnh · 26\/03\/2020$/)]);
  expect(await filter.locator('[aria-current]').innerText()).toMatch(/^Thông báo/);
});
