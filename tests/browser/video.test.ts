import { expect, test } from 'vitest';
import { useBrowser } from './site.ts';

const site = useBrowser();
const ARTICLE = 'tin-tuc/cover/';
const YOUTUBE = 'https://www.youtube-nocookie.com';

test.each(['click', 'Enter'])('a video asks its host only when it is pressed: by %s', async (by) => {
  const page = await site.open(ARTICLE, { asked: YOUTUBE });
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().startsWith(YOUTUBE) && asked.push(request.url())));
  const link = page.getByRole('link', { name: 'Xem video: Lễ hội mùa xuân' });
  await link.scrollIntoViewIfNeeded();
  expect(asked).toEqual([]);
  if (by === 'click') await link.click();
  else {
    await link.focus();
    await page.keyboard.press('Enter');
  }
  const frame = page.locator('iframe.video');
  await frame.waitFor();
  expect(await frame.getAttribute('title')).toBe('Xem video: Lễ hội mùa xuân');
  await page.frameLocator('iframe.video').getByText('video').waitFor();
  expect(asked).toEqual([`${YOUTUBE}/embed/dQw4w9WgXcQ?autoplay=1&rel=0&start=15`]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  expect(await link.count()).toBe(0);
});

test('without script it is a link to YouTube', async () => {
  const page = await site.open(ARTICLE, { javaScriptEnabled: false });
  const link = page.getByRole('link', { name: 'Xem video: Lễ hội mùa xuân' });
  expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=15s');
});

test('a page without a video may frame nothing', async () => {
  const page = await site.open('tin-tuc/no-photo/', { expected: /frame-src|default-src|Framing/ });
  const blocked = await page.evaluate(async (address) => {
    const heard = new Promise<string>((resolve) => document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))); // prettier-ignore
    const frame = document.createElement('iframe');
    frame.src = `${address}/embed/dQw4w9WgXcQ`;
    document.body.append(frame);
    return heard;
  }, YOUTUBE);
  expect(blocked).toBe('frame-src');
});
