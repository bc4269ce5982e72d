import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from '../../src/build/static-server.ts';
import { readSchool } from '../../src/load/school.ts';
import { beaconOf } from '../../src/visits/beacon.ts';
import { builtFiles, FIXTURE_SITES, readBuilt, type FixtureSite } from '../fixture-sites.ts';
import { launchBrowser } from './launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function listen(server: http.Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Opens pages of a built school, one after the other in one tab; gives the requests to other hosts. */
async function foreignRequests(
  site: FixtureSite,
  paths: readonly string[],
  { script = '', ...options }: BrowserContextOptions & { readonly script?: string } = {},
): Promise<{ requests: Request[]; complaints: string[] }> {
  const beacon = beaconOf(readSchool(site.contentDir, [])?.visits);
  const server = createStaticServer(site.outDir, site.base, beacon);
  const origin = await listen(server);
  const context = await browser.newContext(options);
  const requests: Request[] = [];
  const complaints: string[] = [];
  // The counter answers as GoatCounter does (handlers/count.go); Umami's answer nobody reads.
  await context.route(/^https:/, (route) => {
    requests.push(route.request());
    return route.fulfill({
      contentType: 'image/gif',
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
      body: Buffer.from('R0lGODlhAQABAIABAAAAAP///yH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  if (script) await page.addInitScript(script);
  for (const path of paths) {
    await page.goto(origin + site.base + path);
    await page.waitForLoadState('networkidle');
  }
  await context.close();
  server.close();
  return { requests, complaints };
}

const { goatcounter, umami, tiny } = FIXTURE_SITES;
const PATHS = ['', 'tin-tuc/bai-dau-tien/', 'tim-kiem/?q=hop'];

describe('GoatCounter', () => {
  test('is asked for one picture a page, without cookies and referrer', async () => {
    const { requests, complaints } = await foreignRequests(goatcounter, PATHS);
    expect(complaints).toEqual([]);
    expect(requests.map((request) => `${request.method()} ${request.url()}`)).toEqual([
      'GET https://truong.goatcounter.example/count?p=%2F',
      'GET https://truong.goatcounter.example/count?p=%2Ftin-tuc%2Fbai-dau-tien%2F',
      'GET https://truong.goatcounter.example/count?p=%2Ftim-kiem%2F',
    ]);
    for (const request of requests) {
      expect(request.headers()['referer']).toBeUndefined();
      expect(request.headers()['cookie']).toBeUndefined();
    }
  });

  test('counts without JavaScript too', async () => {
    expect((await foreignRequests(goatcounter, [''], { javaScriptEnabled: false })).requests).toHaveLength(1);
  });
});

describe('Umami', () => {
  test('is sent one page a page, without asking beforehand', async () => {
    const { requests, complaints } = await foreignRequests(umami, PATHS);
    expect(complaints).toEqual([]);
    expect(requests.map((request) => `${request.method()} ${request.url()}`)).toEqual(PATHS.map(() => 'POST https://thongke.example/umami/api/send')); // prettier-ignore
    expect(requests.map((request) => JSON.parse(request.postData() ?? '') as unknown)).toEqual(
      ['/truong/', '/truong/tin-tuc/bai-dau-tien/', '/truong/tim-kiem/'].map((url) => ({
        type: 'event',
        payload: { website: '94db1cb1-74f4-4a40-ad6c-962362670409', hostname: '127.0.0.1', url },
      })),
    );
    for (const request of requests) {
      // Other types would be asked about first (CORS).
      expect(request.headers()['content-type']).toMatch(/^text\/plain/);
      expect(request.headers()['referer']).toBeUndefined();
    }
  });

  test.each(['doNotTrack', 'globalPrivacyControl'])('is told nothing where the browser says %s', async (name) => {
    const value = name === 'doNotTrack' ? "'1'" : 'true';
    const script = `Object.defineProperty(Navigator.prototype, '${name}', { get: () => ${value} });`;
    expect((await foreignRequests(umami, [''], { script })).requests).toEqual([]);
  });

  test('is told of a page made ready ahead only when somebody sees it', async () => {
    const script = `
      let ahead = true;
      Object.defineProperty(Document.prototype, 'prerendering', { get: () => ahead });
      addEventListener('load', () => setTimeout(() => {
        if (!location.search.includes('q=')) return;
        ahead = false;
        document.dispatchEvent(new Event('prerenderingchange'));
      }, 50));`;
    expect((await foreignRequests(umami, [''], { script })).requests).toEqual([]);
    expect((await foreignRequests(umami, ['?q=1'], { script })).requests).toHaveLength(1);
  });
});

test('neither brings a file of its own', () => {
  const scripts = (site: FixtureSite) => readBuilt(site, 'index.html').match(/<script/g)?.length;
  expect(scripts(umami)).toBe(scripts(tiny));
  expect(scripts(goatcounter)).toBe(scripts(tiny));
});

test.each([
  ['GoatCounter', goatcounter, 'https://truong.goatcounter.example', ['GET /count?p=%2F']],
  ['Umami', umami, 'https://thongke.example', ['POST /umami/api/send']],
] as const)('over a real connection %s hears of a page once, without being asked first', async (_, site, host, expected) => {
  const heard: string[] = [];
  const counter = http.createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    request.resume();
    response.writeHead(200, { 'Content-Type': 'image/gif', 'Access-Control-Allow-Origin': '*' }).end();
  });
  const counterOrigin = await listen(counter);
  // The built page, with a counter that is on this machine.
  const school = http.createServer((request, response) => {
    const file = decodeURI(request.url ?? '').slice(site.base.length) || 'index.html';
    if (!builtFiles(site).includes(file)) return void response.writeHead(404).end();
    const type = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[file.split('.').at(-1) ?? '']; // prettier-ignore
    response.writeHead(200, { 'Content-Type': type ?? 'image/webp' });
    response.end(type ? readBuilt(site, file).replaceAll(host, counterOrigin) : '');
  });
  const page = await browser.newPage();
  await page.goto((await listen(school)) + site.base);
  await page.waitForLoadState('networkidle');
  await page.close();
  counter.close();
  school.close();
  expect(heard).toEqual(expected);
});

test.each([goatcounter, umami])('a page that is not there is no page view', async (site) => {
  expect((await foreignRequests(site, ['khong-co/'])).requests).toEqual([]);
});

test('a school without a beacon asks nobody, and its policy names nobody', async () => {
  const { requests } = await foreignRequests(tiny, PATHS);
  expect(requests).toEqual([]);
  const pages = builtFiles(tiny).filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => /Security-Policy" content="[^"]*https?:|data-beacon/.test(readBuilt(tiny, file)))).toEqual([]); // prettier-ignore
});

test.each([
  ['GoatCounter', goatcounter, 'truong.goatcounter.example'],
  ['Umami', umami, 'thongke.example'],
] as const)('%s is named where visits are explained, with its host', (label, site, host) => {
  const report = readBuilt(site, 'thong-ke/index.html');
  expect(report).toContain(`là ${label}, ở địa chỉ ${host}.`);
  expect(report).not.toContain('không gửi thông tin đi');
});

test('the school\u2019s page on privacy names the counter below what the school wrote', () => {
  const text = readBuilt(goatcounter, 'quyen-rieng-tu/index.html');
  expect(text.indexOf('Nhà trường không giữ')).toBeGreaterThan(0);
  expect(text.indexOf('là GoatCounter, ở địa chỉ truong.goatcounter.example.')).toBeGreaterThan(text.indexOf('Nhà trường không giữ')); // prettier-ignore
  expect(readBuilt(goatcounter, 'gioi-thieu/index.html')).not.toContain('là GoatCounter');
});
