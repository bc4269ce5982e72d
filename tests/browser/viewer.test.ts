import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './site.ts';

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
  expect(await page.evaluate(() => document.activeElement?.closest('figure')?.id)).toBe('anh-2');
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

describe('by touch', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

  async function touch(page: Page, points: readonly (readonly (readonly [number, number])[])[]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    for (const [index, fingers] of points.entries()) {
      await session.send('Input.dispatchTouchEvent', { type: index === 0 ? 'touchStart' : 'touchMove', touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  const transform = (page: Page): Promise<string> => page.locator('.viewer img').evaluate((image) => image.style.transform);

  test('a swipe turns to the next, and back', async () => {
    const page = await site.open(ARTICLE, phone);
    await page.tap('#anh-1 a');
    await touch(page, [[[300, 350]], [[200, 350]], [[80, 352]]]);
    expect(await position(page)).toBe('2/3');
    await touch(page, [[[80, 350]], [[200, 350]], [[300, 352]]]);
    expect(await position(page)).toBe('1/3');
  });

  test('two fingers zoom, and a swipe then moves the photo instead of turning', async () => {
    const page = await site.open(ARTICLE, phone);
    await page.tap('#anh-1 a');
    await touch(page, [
      [
        [160, 350],
        [200, 350],
      ],
      [
        [120, 350],
        [240, 350],
      ],
      [
        [80, 350],
        [280, 350],
      ],
    ]);
    expect(await transform(page)).toContain('scale(4)');
    await touch(page, [[[300, 350]], [[200, 350]], [[80, 352]]]);
    expect(await position(page)).toBe('1/3');
  });

  test('a double tap zooms and returns', async () => {
    const page = await site.open(ARTICLE, phone);
    await page.tap('#anh-1 a');
    await touch(page, [[[180, 350]]]);
    await touch(page, [[[180, 350]]]);
    expect(await transform(page)).toContain('scale(2.5)');
    await touch(page, [[[180, 350]]]);
    await touch(page, [[[180, 350]]]);
    expect(await transform(page)).toBe('');
  });

  test('its controls are large enough for a thumb', async () => {
    const page = await site.open(`${ARTICLE}#anh-2`, phone);
    const sizes = await page.locator('.viewer :is(button, a):visible').evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('without JavaScript the photo leads to its large file', async () => {
  const page = await site.open(ARTICLE, { javaScriptEnabled: false });
  expect(await page.locator('.viewer').count()).toBe(0);
  expect(await page.getAttribute('#anh-1 a', 'href')).toMatch(/^\/anh\/[0-9a-f]{16}-1600\.webp$/);
});

test('pages without a gallery do not load it', async () => {
  const page = await site.open('tin-tuc/no-photo/');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /Gallery/.test(name))).toEqual([]);
});
