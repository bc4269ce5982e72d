import type { Browser } from 'playwright-core';
import type { Room } from './room.ts';
import { serveSite } from './served-site.ts';
import { slowDown } from './time.ts';

/** Between two keys, in ms: a quick typist, so that searches pile up if they can. */
const KEY_MS = 90;

/**
 * Types queries into our search page key by key and tells the longest task of the
 * page's thread in milliseconds; 0 when none reached the 50 from which the browser
 * reports them.
 */
export async function longestBlock(
  browser: Browser,
  { sites }: Room,
  queries: readonly string[],
  rate: number,
): Promise<number> {
  const site = await serveSite(sites.ours);
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(`${site.origin}/tim-kiem/`, { waitUntil: 'networkidle' });
    await slowDown(page, rate);
    await page.evaluate(() => {
      const kept = globalThis as unknown as { longest: number };
      kept.longest = 0;
      new PerformanceObserver((entries) => {
        for (const { duration } of entries.getEntries()) kept.longest = Math.max(kept.longest, duration);
      }).observe({ type: 'longtask' });
    });
    for (const query of queries) {
      await page.locator('#tim').fill('');
      await page.locator('#tim').pressSequentially(query, { delay: KEY_MS });
      await page.waitForLoadState('networkidle');
    }
    return await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  } finally {
    await context.close();
    site.close();
  }
}
