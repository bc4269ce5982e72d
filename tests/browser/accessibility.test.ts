import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './site.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = useBrowser();

const PAGES = [
  '', 'tin-tuc/', 'chuyen-muc/thong-bao/', 'chuyen-muc/chua-co-bai/', 'chu-de/chi-bo/', 'dong-su-kien/khai-giang/', 'luu-tru/', 'luu-tru/2021-2022/', 'luu-tru/2021-2022/04/',
  'tin-tuc/gallery-list/', 'tin-tuc/text-gallery/', 'tin-tuc/table/', 'tin-tuc/event/', 'tin-tuc/attachments/', 'tin-tuc/expired/', 'tin-tuc/urgent/', 'tin-tuc/extremes/', 'chu-de/mottudaikhongcodaucachnaocanhungvanlamotchude/', 'luu-tru/2019-2020/', 'thu-vien-anh/', 'thu-vien-anh/thong-bao/', 'tin-tuc/gallery-hundreds/',
  'tim-kiem/', 'tim-kiem/?q=khai%20giang', 'tim-kiem/?q=zzzz', 'thong-ke/', 'gioi-thieu/', '404.html',
]; // prettier-ignore

async function violations(page: Page): Promise<string[]> {
  // The policy of the page forbids injected scripts; the tool is run beside it.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await tool.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

describe.each(['light', 'dark'] as const)('no axe violation in the %s theme', (colorScheme) => {
  test.each(PAGES)('/%s', async (path) => {
    const page = await site.open(path, { colorScheme });
    if (path.startsWith('tim-kiem')) await page.waitForSelector('[data-results][aria-busy="false"]', { state: 'attached' });
    expect(await violations(page)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('no axe violation with the photo viewer open', async () => {
    const page = await site.open('tin-tuc/gallery-list/#anh-2', { colorScheme });
    expect(await violations(page)).toEqual([]);
  });
});

test.each(['', 'tin-tuc/gallery-list/'])('no axe violation on a phone, with the menu open: /%s', async (path) => {
  const page = await site.open(path, { viewport: { width: 360, height: 740 } });
  await page.click('.narrow > summary');
  expect(await violations(page)).toEqual([]);
});

describe('nothing is wider than the screen', () => {
  // 320 px is also 1280 px at 400 % zoom (WCAG 2.2, 1.4.10).
  test.each(PAGES)('/%s at 320 px', async (path) => {
    const page = await site.open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  test('with the spacing of WCAG 2.2, 1.4.12', async () => {
    const page = await site.open('tin-tuc/gallery-list/', {
      viewport: { width: 320, height: 640 },
      bypassCSP: true,
    });
    await page.addStyleTag({
      content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('main controls are at least 44 px high on a phone, links at least 24', async () => {
  const page = await site.open('', { viewport: { width: 360, height: 740 } });
  const heights = await page.$$eval('.find-link, .narrow > summary', (controls) => controls.map((control) => control.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const small = await page.$$eval('a, button, summary', (controls) =>
    controls
      .filter((control) => control.getClientRects().length > 0 && getComputedStyle(control).display !== 'inline')
      .filter((control) => control.getBoundingClientRect().height < 24 && !control.matches('.skip'))
      .map((control) => control.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
});

test('the keyboard: skip link first, then a visible focus on everything', async () => {
  const page = await site.open('tin-tuc/gallery-list/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  for (let count = 0; count < 12; count++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle)).toBe('solid');
  }
});

test('the second level of the menu opens by keyboard and closes with Escape', async () => {
  const page = await site.open('');
  const summary = page.locator('.wide summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.wide .submenu a').first().isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await page.locator('.wide .submenu a').first().isVisible()).toBe(false);
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
});
