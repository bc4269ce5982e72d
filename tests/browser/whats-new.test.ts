import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './site.ts';

const site = useBrowser();

function marked(page: Page): Promise<string[]> {
  return page.locator('a[data-posted]:has(.new)').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''));
}

/** As if the home page had last been opened then, with nothing on it. */
async function visitedAt(page: Page, at: string): Promise<void> {
  await page.evaluate((time) => {
    localStorage.setItem('lan-xem /', JSON.stringify({ latest: { at: Date.parse(time), seen: [] } }));
  }, at);
  await page.reload();
}

test('nothing is new on a first visit', async () => {
  const page = await site.open('');
  expect(await marked(page)).toEqual([]);
  expect(await page.locator('[data-whats-new]').isVisible()).toBe(false);
});

test('what came since the last visit is marked, and stays so until the next one', async () => {
  const page = await site.open('');
  await visitedAt(page, '2022-10-01T09:00:00+07:00');
  const found = await marked(page);
  expect(found).toContain('just-published');
  expect(found).not.toContain('khai-giang-2022');
  const days = await page.locator('a[data-posted]:has(.new)').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['posted'] ?? ''));
  expect(days.filter((day) => day < '2022-09-24')).toEqual([]);
  expect(await page.textContent('[data-whats-new]')).toBe(`Có gì mới: ${new Set(found).size} bài từ lần xem trước, ngày 01/10/2022.`);
  await page.goto(page.url().replace(/\/?$/, '/tin-tuc/just-published/'));
  await page.goBack();
  expect(await marked(page)).toEqual(found);
});

test('an hour later it is known', async () => {
  const page = await site.open('');
  await visitedAt(page, '2022-10-01T09:00:00+07:00');
  await page.clock.setFixedTime('2022-10-07T20:30:00+07:00');
  await page.reload();
  expect(await marked(page)).toEqual([]);
});

test.each(['', '{', '[]', '{"latest":{"at":1,"seen":[]},"before":{"at":"x","seen":[]}}', '{"latest":{}}', '{"latest":{"at":1e300,"seen":[]}}', '{"latest":{"at":"x","seen":{}}}', 'null'])(
  'something else kept under its name: %s',
  async (kept) => {
    const page = await site.open('');
    await page.evaluate((text) => {
      localStorage.setItem('lan-xem /', text);
    }, kept);
    await page.reload();
    expect(await marked(page)).toEqual([]);
    expect(await page.locator('.lead-story h2').isVisible()).toBe(true);
  },
);

test('a browser that keeps nothing shows the page all the same', async () => {
  const page = await site.open('');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  expect(await page.locator('.lead-story h2').isVisible()).toBe(true);
});

test('nothing is marked or said without JavaScript', async () => {
  const page = await site.open('', { javaScriptEnabled: false });
  expect(await page.locator('[data-whats-new]').isVisible()).toBe(false);
});
