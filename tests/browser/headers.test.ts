import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from '../../src/build/static-server.ts';
import { FIXTURE_SITES, NOW, readBuilt } from '../fixture-sites.ts';
import { launchBrowser } from './launch.ts';

const { school } = FIXTURE_SITES;
const ARTICLE = 'tin-tuc/gallery-list/';

let browser: Browser;
/** The built school, its pages without the policy they carry themselves: what works and what does not is the headers' doing. */
let origin: string;
let copy: string;
let server: http.Server;

beforeAll(async () => {
  browser = await launchBrowser();
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'bang-tin-headers-'));
  fs.cpSync(school.outDir, copy, { recursive: true });
  for (const file of fs.readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) write(file, (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''));
  server = createStaticServer(copy, '/');
  origin = await listen(server);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function listen(one: http.Server): Promise<string> {
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
}

function write(file: string, change: (html: string) => string): void {
  fs.writeFileSync(path.join(copy, file), change(fs.readFileSync(path.join(copy, file), 'utf8')));
}

async function open(address: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: [] });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(address);
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
}

describe('with the policy of the headers alone', () => {
  test('the search finds, by a worker and WebAssembly', async () => {
    await using opened = await open(`${origin}/tim-kiem/?q=khai%20giang`);
    await opened.page.waitForSelector('[data-results][aria-busy="false"] a');
    expect(opened.complaints).toEqual([]);
  });

  test('photos open in the viewer and go on', async () => {
    await using opened = await open(`${origin}/${ARTICLE}`);
    await opened.page.click('#anh-1 a');
    await opened.page.keyboard.press('ArrowRight');
    expect(await opened.page.textContent('.viewer [role="status"]')).toContain('Ảnh 2/');
    await opened.page.waitForLoadState('networkidle');
    expect(opened.complaints).toEqual([]);
  });

  test('the home page shows day and dates', async () => {
    await using opened = await open(`${origin}/`);
    await opened.page.waitForLoadState('networkidle');
    expect(await opened.page.textContent('body')).toMatch(/\d{2}\/\d{2}\/2022|tháng 10/);
    expect(opened.complaints).toEqual([]);
  });

  test('no page can be shown in a frame', async () => {
    const frame = http.createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<iframe src="${origin}/"></iframe>`);
    });
    await using opened = await open(await listen(frame));
    await opened.page.waitForLoadState('networkidle');
    expect(opened.complaints).toContainEqual(expect.stringMatching(/frame-ancestors|X-Frame-Options/i));
    frame.close();
  });
});

describe('what somebody put into a page', () => {
  const heard: string[] = [];
  let other: http.Server;
  let otherOrigin: string;
  beforeAll(async () => {
    other = http.createServer((request, response) => {
      heard.push(request.url ?? '');
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }).end('window.injected = "script of another host"');
    });
    otherOrigin = await listen(other);
  });
  afterAll(() => other.close());

  const injected = (): readonly (readonly [string, string])[] => [
    ['an inline script', '<script>window.injected = "inline"</script>'],
    ['an inline module', '<script type="module">window.injected = "module"</script>'],
    ['an event attribute', '<img src="/khong-co.png" alt="" onerror="window.injected = \'event\'">'],
    ['a script of another host', `<script src="${otherOrigin}/a.js"></script>`],
    ['a script in an address', '<script src="data:text/javascript,window.injected=1"></script>'],
    ['a script in a frame', '<iframe srcdoc="<script>parent.injected = 1</script>"></iframe>'],
    ['a picture of another host', `<img src="${otherOrigin}/a.gif" alt="">`],
    ['a style', '<style>body { background: red }</style>'],
    ['another base', `<base href="${otherOrigin}/">`],
  ];

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('does nothing (%i)', async (index) => {
    const [name = '', html = ''] = injected()[index] ?? [];
    // By the headers, and by the policy that the page carries where hosting sends none.
    write('tin-tuc/no-photo/index.html', () =>
      readBuilt(school, 'tin-tuc/no-photo/index.html')
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
        .replace('</main>', `${html}</main>`),
    );
    const bare = http.createServer((request, response) => {
      const isPage = request.url === '/';
      response.writeHead(isPage ? 200 : 404, { 'Content-Type': 'text/html' }).end(isPage ? readBuilt(school, 'tin-tuc/no-photo/index.html').replace('</main>', `${html}</main>`) : '');
    });
    for (const address of [`${origin}/tin-tuc/no-photo/`, await listen(bare)]) {
      await using opened = await open(address);
      await opened.page.waitForLoadState('networkidle');
      expect(await opened.page.evaluate('window.injected'), name).toBeUndefined();
      expect(await opened.page.evaluate('getComputedStyle(document.body).backgroundColor'), name).not.toBe('rgb(255, 0, 0)');
      expect(opened.complaints, name).toContainEqual(expect.stringMatching(/Content Security Policy/));
    }
    bare.close();
    expect(heard).toEqual([]);
  });
});

test.each(['tin-tuc/attachments/ke-hoach.pdf', 'logo.svg', ''])('/%s is sent with the right headers', async (file) => {
  const { headers } = await fetch(`${origin}/${file}`);
  expect(headers.get('content-security-policy') !== null).toBe(!file.endsWith('.pdf'));
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
