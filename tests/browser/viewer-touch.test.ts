import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from './site.ts';

const site = useBrowser();
const ARTICLE = 'tin-tuc/gallery-folder/';
const position = (page: Page): Promise<string | null> => page.textContent('.viewer [data-part="position"]');
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

test('a finger that goes down more than across does not turn', async () => {
  const page = await site.open(ARTICLE, phone);
  await page.tap('#anh-1 a');
  await touch(page, [[[200, 200]], [[170, 400]], [[140, 650]]]);
  expect(await position(page)).toBe('1/3');
});

test('an enlarged photo cannot be pushed away, and is whole again when the phone is turned', async () => {
  const page = await site.open(ARTICLE, phone);
  await page.tap('#anh-1 a');
  await touch(page, [[[180, 350]]]);
  await touch(page, [[[180, 350]]]);
  await touch(page, [[[180, 200]], [[180, 400]], [[180, 700]]]);
  const box = await page.locator('.viewer img').boundingBox();
  const stage = await page.locator('.viewer-stage').boundingBox();
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - ((stage?.y ?? 0) + (stage?.height ?? 0) / 2))).toBeLessThan(2);
  await page.setViewportSize({ width: 740, height: 360 });
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.viewer img')?.style.transform === '');
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
