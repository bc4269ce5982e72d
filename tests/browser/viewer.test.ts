import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { requestsOf, useBrowser } from './site.ts';

const site = useBrowser();
const ARTICLE = 'tin-tuc/gallery-folder/';
const position = (page: Page): Promise<string | null> => page.textContent('.viewer [data-part="position"]');
const isOpen = (page: Page): Promise<boolean> => page.locator('.viewer').evaluate((dialog: HTMLDialogElement) => dialog.open);

test('opens from a photo, tells its place, and gives the focus back', async () => {
  const page = await site.open(ARTICLE);
  await page.focus('#anh-2 a');
  await page.keyboard.press('Enter');
  expect(await isOpen(page)).toBe(true);
  expect(await page.textContent('.viewer [role="status"]')).toBe('Ảnh 2/3: Ảnh hai');
  expect(await page.textContent('.viewer [data-part="caption"]')).toBe('Ảnh hai');
  expect(new URL(page.url()).hash).toBe('#anh-2');
  await page.keyboard.press('Escape');
  expect(await isOpen(page)).toBe(false);
  // The dialog says that it closed a moment after it did.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('figure')?.id)).toBe('anh-2');
  await page.waitForFunction(() => location.hash === '');
});

test('arrows, Home and End, and no further than the ends', async () => {
  const page = await site.open(ARTICLE);
  await page.click('#anh-1 a');
  for (const [key, place] of [
    ['ArrowRight', '2/3'],
    ['End', '3/3'],
    ['ArrowRight', '3/3'],
    ['ArrowLeft', '2/3'],
    ['Home', '1/3'],
    ['ArrowLeft', '1/3'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await position(page)).toBe(place);
  }
});

test('Back closes, and once more leaves the page as it was', async () => {
  const page = await site.open('thu-vien-anh/');
  await page.goto(new URL(`/${ARTICLE}`, page.url()).href);
  await page.click('#anh-1 a');
  await page.keyboard.press('ArrowRight');
  await page.goBack();
  expect(await isOpen(page)).toBe(false);
  expect(page.url()).toContain(ARTICLE);
  await page.goBack();
  expect(page.url()).toContain('thu-vien-anh');
});

test('a shared link opens its photo; closing stays on the article', async () => {
  const page = await site.open(`${ARTICLE}#anh-3`);
  expect(await position(page)).toBe('3/3');
  await page.click('.viewer [data-part="close"]');
  expect(await isOpen(page)).toBe(false);
  expect(new URL(page.url()).hash).toBe('');
  expect(page.url()).toContain(ARTICLE);
});

describe('the keys work wherever the focus was', () => {
  test('after a link to a photo', async () => {
    const page = await site.open(`${ARTICLE}#anh-1`);
    await page.waitForLoadState('load');
    await page.keyboard.press('ArrowRight');
    expect(await position(page)).toBe('2/3');
    expect(await page.evaluate(() => document.activeElement?.closest('.viewer') !== null)).toBe(true);
  });

  test('after a button that has come to the end', async () => {
    const page = await site.open(ARTICLE);
    await page.click('#anh-2 a');
    await page.click('.viewer [data-part="next"]');
    expect(await page.evaluate(() => document.activeElement?.closest('.viewer') !== null)).toBe(true);
    await page.keyboard.press('Home');
    expect(await position(page)).toBe('1/3');
  });

  test('but those with Alt are the browser\u2019s', async () => {
    const page = await site.open(ARTICLE);
    await page.click('#anh-2 a');
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true })));
    expect(await position(page)).toBe('2/3');
  });
});

test('the photo that opens the article leads into the gallery', async () => {
  const page = await site.open('tin-tuc/gallery-list/');
  await page.click('.hero a');
  expect(await position(page)).toBe('1/2');
});

test('the keyboard stays inside while it is open', async () => {
  const page = await site.open(ARTICLE);
  await page.click('#anh-2 a');
  for (let count = 0; count < 12; count++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('.viewer') !== null)).toBe(true);
  }
});

describe('on a weak line', () => {
  const cheapPhone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true };

  test('a cheap phone gets 800 pixels, and 1600 when it zooms', async () => {
    const page = await site.open(ARTICLE, cheapPhone);
    const names = requestsOf(page);
    await page.tap('#anh-3 a');
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.viewer img')?.complete);
    expect(names.filter((name) => name.endsWith('-1600.webp'))).toEqual([]);
    expect(await page.locator('.viewer img').evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/-800\.webp$/);
    await page.locator('.viewer img').dblclick();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.viewer img')?.currentSrc.endsWith('-1600.webp'));
  });

  test('the photo\u2019s place and colour are there before it is', async () => {
    const page = await site.open(ARTICLE);
    await page.route('**/*-1600.webp', () => undefined);
    await page.click('#anh-3 a');
    const place = await page
      .locator('.viewer img')
      .evaluate((image) => ({ ...image.getBoundingClientRect().toJSON(), colour: getComputedStyle(image).backgroundColor }) as { width: number; height: number; colour: string });
    expect(place.width / place.height).toBeCloseTo(1.5, 1);
    expect(place.width).toBeGreaterThan(500);
    expect(place.colour).toMatch(/^rgb\(/);
  });

  test.each([
    [false, 2],
    [true, 1],
  ])('the next photo is fetched ahead unless data is to be saved (%s)', async (saveData, count) => {
    const page = await site.open('tin-tuc/no-photo/');
    await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value: { saveData: value } }), saveData);
    const names = requestsOf(page);
    await page.goto(new URL(`/${ARTICLE}#anh-1`, page.url()).href);
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.viewer img')?.complete);
    await page.waitForTimeout(300);
    expect(names.filter((name) => name.endsWith('-1600.webp'))).toHaveLength(count);
  });

  test('a photo that does not come is said', async () => {
    const page = await site.open(ARTICLE);
    await page.route('**/*-1600.webp', (route) => route.fulfill({ status: 404 }));
    await page.click('#anh-3 a');
    await page.waitForFunction(() => document.querySelector('.viewer [data-part="note"]')?.textContent?.startsWith('Chưa tải được ảnh'));
  });
});

test('the link is copied, the large file is saved under the article\u2019s name', async () => {
  const page = await site.open(`${ARTICLE}#anh-2`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.click('.viewer [data-part="copy"]');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(await page.textContent('.viewer [data-part="note"]')).toBe('Đã sao chép liên kết');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.viewer [data-part="download"]')]);
  expect(download.suggestedFilename()).toBe('gallery-folder-anh-2.webp');
  expect(download.url()).toMatch(/-1600\.webp$/);
});

test('the whole screen, and back when it closes', async () => {
  const page = await site.open(`${ARTICLE}#anh-2`);
  await page.click('.viewer [data-part="full"]');
  await page.waitForFunction(() => document.fullscreenElement?.querySelector('[data-part="close"]'));
  await page.click('.viewer [data-part="close"]');
  await page.waitForFunction(() => document.fullscreenElement === null);
});

test('nothing moves by itself when motion is to be reduced', async () => {
  const page = await site.open(`${ARTICLE}#anh-2`, { reducedMotion: 'reduce' });
  await page.keyboard.press('ArrowRight');
  expect(await position(page)).toBe('3/3');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('without JavaScript the photo leads to its large file', async () => {
  const page = await site.open(ARTICLE, { javaScriptEnabled: false });
  expect(await page.locator('.viewer').count()).toBe(0);
  expect(await page.getAttribute('#anh-1 a', 'href')).toMatch(/^\/anh\/[0-9a-f]{16}-1600\.webp$/);
});

test.each([
  ['tin-tuc/no-photo/', 0],
  [ARTICLE, 1],
])('the viewer is loaded only where there is a gallery: /%s', async (path, count) => {
  const page = await site.open('thong-ke/');
  const names = requestsOf(page);
  await page.goto(new URL(`/${path}`, page.url()).href);
  await page.waitForLoadState('networkidle');
  expect(names.filter((name) => /^Gallery.*\.js$/.test(name))).toHaveLength(count);
});
