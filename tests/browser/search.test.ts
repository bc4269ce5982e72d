import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIXTURE_SITES, readBuilt } from '../fixture-sites.ts';
import { requestsOf, useBrowser } from './site.ts';

const site = useBrowser();

async function hits(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-results][aria-busy="false"]', { state: 'attached' });
  return page.locator('[data-results] a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

const search = async (query: string): Promise<string[]> => hits(await site.open(`tim-kiem/?${new URLSearchParams({ q: query }).toString()}`));

describe('finds', () => {
  test.each(['Lễ khai giảng', 'le khai giang', 'LỄ KHAI GIẢNG', 'lễ khai giảng'.normalize('NFD')])('%s', async (query) => {
    expect((await search(query)).slice(0, 2).toSorted()).toEqual(['/tin-tuc/khai-giang-2021/', '/tin-tuc/khai-giang-2022/']);
  });

  test.each(['Đọc quyết định', 'doc quyet dinh', 'kết nạp đảng', 'ket nap dang'])('đ as d, captions and tags: %s', async (query) => {
    expect(await search(query)).toContain('/tin-tuc/text-gallery/');
  });
});

test('nothing unpublished, nothing expired', async () => {
  for (const query of ['bản nháp không ai được thấy', 'hẹn đăng sau một phút', 'hết hạn hôm qua']) {
    for (const path of await search(query)) expect(path).not.toMatch(/draft|scheduled|tin-tuc\/expired/);
  }
});

test('the list is not called complete before the script has looked', async () => {
  expect(readBuilt(FIXTURE_SITES.school, 'tim-kiem/index.html')).toContain('data-results aria-busy="true"');
});

test('an empty query shows where else to look, complete at once', async () => {
  const page = await site.open('tim-kiem/');
  expect(await hits(page)).toEqual([]);
  expect(await page.locator('[data-search-help]').isVisible()).toBe(true);
});

test('nothing found is said, with a way on', async () => {
  const page = await site.open('tim-kiem/?q=zzzzqqq');
  expect(await hits(page)).toEqual([]);
  expect(await page.textContent('[role="status"]')).toContain('Không có bài nào khớp với “zzzzqqq”');
  expect(await page.locator('[data-search-help]').isVisible()).toBe(true);
});

test('typing shows results, the address follows, Back returns', async () => {
  const page = await site.open('tim-kiem/');
  await page.fill('#tim', 'khai giang');
  await page.waitForSelector('[data-results] a');
  expect(new URL(page.url()).search).toBe('?q=khai+giang');
  await page.selectOption('#loc-nam-hoc', '2021-2022');
  await page.waitForFunction(() => document.querySelectorAll('[data-results] a').length === 1);
  expect(await hits(page)).toEqual(['/tin-tuc/khai-giang-2021/']);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('[data-results] a').length > 1);
  expect(await page.inputValue('#tim')).toBe('khai giang');
});

test('the header\u2019s box leads there', async () => {
  const page = await site.open('');
  await page.fill('#tim-nhanh', 'khai giang');
  await page.press('#tim-nhanh', 'Enter');
  await page.waitForURL('**/tim-kiem/?q=khai+giang');
  expect((await hits(page)).length).toBeGreaterThan(0);
});

test('the words that matched are marked in their own spelling', async () => {
  const page = await site.open('tim-kiem/?q=khai%20giang');
  await hits(page);
  expect(await page.locator('[data-results] h2').first().locator('mark').allTextContents()).toEqual(['khai', 'giảng']);
});

test.each(['<script>alert(1)</script>', '%00', '"', '.*[', '🎉', '，。', 'a'.repeat(10_000), '+ +', '学校'])('a calm answer to %s', async (query) => {
  const page = await site.open('tim-kiem/');
  await page.fill('#tim', query);
  await page.press('#tim', 'Enter');
  await page.waitForTimeout(300);
  await hits(page);
  expect(await page.locator('main script:not([type="module"])').count()).toBe(0);
});

test('nothing of the index is loaded before the box is used', async () => {
  const page = await site.open('thong-ke/');
  const names = requestsOf(page);
  await page.goto(new URL('/', page.url()).href);
  await page.waitForLoadState('networkidle');
  expect(names).toContain('logo.svg');
  expect(names.filter((name) => /pagefind|wasm/.test(name))).toEqual([]);
});

describe('under a base path', () => {
  const tiny = useBrowser(FIXTURE_SITES.tiny);

  test('results lead under it', async () => {
    expect(await hits(await tiny.open('tim-kiem/?q=bai%20dau%20tien'))).toEqual(['/truong/nho/tin-tuc/bai-dau-tien/']);
  });
});
