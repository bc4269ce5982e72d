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

describe('what was typed otherwise', () => {
  test('is put right, said, and can be looked for all the same', async () => {
    const page = await site.open('tim-kiem/?q=leex+khai+giangr');
    expect((await hits(page)).slice(0, 2).toSorted()).toEqual(['/tin-tuc/khai-giang-2021/', '/tin-tuc/khai-giang-2022/']);
    expect(await page.textContent('[role="status"]')).toMatch(/Đang hiện kết quả cho “lễ khai giảng”\. Tìm đúng “leex khai giangr”\?/);
    await page.getByRole('link', { name: 'Tìm đúng “leex khai giangr”?' }).click();
    await page.waitForURL('**/tim-kiem/?q=leex+khai+giangr&nguyen-van=1');
    await hits(page);
    expect(await page.textContent('[role="status"]')).not.toContain('Đang hiện');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent.includes('Đang hiện'));
  });

  test.each([
    ['lễ khaigiảng', '/tin-tuc/khai-giang-'],
    ['khai giagn', '/tin-tuc/khai-giang-'],
    ['bao giờ khai giảng?', '/tin-tuc/khai-giang-'],
    ['"khai giang"', '/tin-tuc/khai-giang-'],
  ])('%s', async (query, path) => {
    expect((await search(query))[0]).toContain(path);
  });
});

test('what is typed makes the list incomplete at once', async () => {
  const page = await site.open('tim-kiem/?q=khai+giang');
  await hits(page);
  const busy = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#tim');
    if (input) input.value = 'đại hội';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    return document.querySelector('[data-results]')?.getAttribute('aria-busy');
  });
  expect(busy).toBe('true');
});

test('a fresh page answers as one that has searched much', async () => {
  const queries = ['hoc sinh', 'thi', 'ho', 'đại hội', '2022'];
  const page = await site.open('tim-kiem/');
  const later: string[][] = [];
  for (const query of [...queries, ...queries]) {
    await page.fill('#tim', query);
    later.push(await hits(page));
  }
  for (const [index, query] of queries.entries()) expect(await search(query), query).toEqual(later[queries.length + index]);
});

test('what was found is marked in the article it leads to, once', async () => {
  const page = await site.open('tim-kiem/?q=le+khai+giang');
  await hits(page);
  await page.locator('[data-results] a').first().click();
  await page.waitForURL('**/tin-tuc/khai-giang-*/');
  expect((await page.locator('h1 mark').allTextContents()).map((text) => text.toLowerCase())).toEqual(['lễ', 'khai', 'giảng']);
  await page.reload();
  expect(await page.locator('main mark').count()).toBe(0);
});

test('whatever signs it has', async () => {
  const page = await site.open('thong-ke/');
  await page.evaluate(() => localStorage.setItem('tim', JSON.stringify(['/tin-tuc/khai-giang-2022/', '05-ct/tw', '(c++)', 'khai'])));
  await page.goto(new URL('/tin-tuc/khai-giang-2022/', page.url()).href);
  expect(await page.locator('h1 mark').count()).toBe(1);
});

test('what no article has is not found in others', async () => {
  for (const query of ['SKKN', 'số 999/KH-ABC', 'B97']) expect(await search(query), query).toEqual([]);
});

test('more results asked for twice come once', async () => {
  const page = await site.open('tim-kiem/?nam-hoc=2022-2023');
  await hits(page);
  await page.evaluate(() => {
    const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
    more?.click();
    more?.click();
  });
  await page.waitForFunction(() => document.querySelectorAll('[data-results] a').length > 10);
  await page.waitForTimeout(300);
  const paths = await hits(page);
  expect(new Set(paths).size).toBe(paths.length);
});

test('a category alone lists its articles, the newest first', async () => {
  const page = await site.open('tim-kiem/?nam-hoc=2021-2022');
  await hits(page);
  const days = await page.locator('[data-results] .quiet').allTextContents();
  expect(days.length).toBeGreaterThan(1);
  const sortable = days.map((text) => text.slice(0, 10).split('/').toReversed().join(''));
  expect(sortable).toEqual(sortable.toSorted().toReversed());
});

describe('when the index cannot be fetched', () => {
  test.each(['pagefind.js', 'words.json', '*.pf_meta', 'index/*.pf_index', 'fragment/*.pf_fragment'])('%s: says so, and works again when it can', async (file) => {
    const page = await site.open('thong-ke/', { expected: /./ });
    await page.route(`**/pagefind/${file}*`, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(new URL('/tim-kiem/?q=khai+giang', page.url()).href);
    expect(await hits(page)).toEqual([]);
    expect(await page.textContent('[role="status"]')).toContain('Chưa tải được dữ liệu tìm kiếm');
    expect(await page.locator('[data-search-help]').isVisible()).toBe(true);
    if (file.includes('index')) {
      await page.fill('#tim', '20/11');
      await page.press('#tim', 'Enter');
      expect(await hits(page)).toEqual([]);
      expect(await page.textContent('[role="status"]')).toContain('Chưa tải được');
    }
    await page.unroute(`**/pagefind/${file}*`);
    await page.fill('#tim', 'khai giang');
    await page.press('#tim', 'Enter');
    await page.waitForSelector('[data-results] a');
  });
});

test('works where the browser has no threads', async () => {
  const page = await site.open('thong-ke/');
  await page.addInitScript('delete globalThis.Worker');
  await page.goto(new URL('/tim-kiem/?q=khai+giang', page.url()).href);
  expect((await hits(page)).length).toBeGreaterThan(0);
});

test('works where the host knows no type of the index\u2019s files', async () => {
  const page = await site.open('thong-ke/');
  await page.route('**/pagefind/**', async (route) => {
    const response = await route.fetch();
    const isScript = route.request().url().endsWith('.js');
    await route.fulfill({ response, headers: { ...response.headers(), ...(isScript ? {} : { 'content-type': 'application/octet-stream' }) } });
  });
  await page.goto(new URL('/tim-kiem/?q=khai+giang', page.url()).href);
  expect((await hits(page)).length).toBeGreaterThan(0);
});

test.each(['tim-kiem/?q=le+khai%20giang', 'tim-kiem/?q=l%E1%BB%85%20khai+gi%E1%BA%A3ng'])('the address as others write it: %s', async (address) => {
  expect((await hits(await site.open(address)))[0]).toContain('/tin-tuc/khai-giang-');
});

test('without a script there are the categories, tags and school years', async () => {
  const page = await site.open('tim-kiem/?q=khai+giang', { javaScriptEnabled: false });
  expect(await page.locator('noscript').textContent()).toContain('đang tắt JavaScript');
  expect(await page.locator('[data-search-help] a').count()).toBeGreaterThan(5);
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
