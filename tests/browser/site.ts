import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createStaticServer } from '../../src/build/static-server.ts';
import { FIXTURE_SITES, NOW, type FixtureSite } from '../fixture-sites.ts';
import { launchBrowser } from './launch.ts';

/** What a test opens pages with. */
export interface BrowserSite {
  /** A page of the site at its moment; a console message (but one that is expected), a failed request or one to another host fails the test. */
  open(
    path: string,
    options?: BrowserContextOptions & {
      readonly now?: string;
      readonly expected?: RegExp;
      /** Another host that may be asked; nothing goes there. */
      readonly asked?: string;
    },
  ): Promise<Page>;
}

/** Serves a built fixture school with the production headers and opens it in a browser, for the tests of one file. */
export function useBrowser(site: FixtureSite = FIXTURE_SITES.school): BrowserSite {
  const server = createStaticServer(site.outDir, site.base);
  let browser: Browser;
  let origin = '';
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const heard = complaints.splice(0);
    if (heard.length > 0) throw new Error(heard.join('\n'));
  });
  return {
    async open(path, { now = NOW, expected = /status of 404/, asked, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      await page.clock.setFixedTime(now);
      page.on('console', (message) => {
        if (!expected.test(message.text())) complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const isAsked = asked !== undefined && request.url().startsWith(asked);
        if (!request.url().startsWith(origin) && !isAsked)
          complaints.push(`request to another host: ${request.url()}`);
      });
      if (asked !== undefined)
        await page.route(`${asked}/**`, (route) =>
          route.fulfill({ contentType: 'text/html', body: 'video' }),
        );
      await page.goto(origin + site.base + path);
      return page;
    },
  };
}

/** The file names a page asks for from now on. (The tests' clock replaces `performance` by one that knows no resources.) */
export function requestsOf(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => names.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  return names;
}
