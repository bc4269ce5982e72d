import type { Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.ts';

/** Does something in a page of a browser that has loaded nothing yet. */
export async function inFreshBrowser<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
