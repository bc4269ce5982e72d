import type { Page } from 'playwright-core';
import type { ContenderName } from './room.ts';

/** How a contender is asked, in a page of its site. */
export interface Contender {
  readonly name: ContenderName;
  readonly title: string;
  /** The page with the search, ready for the first question. */
  open(page: Page, origin: string): Promise<void>;
  /** Asks and waits for the answer that is complete. */
  ask(page: Page, query: string): Promise<Answer>;
}

export interface Answer {
  /** Slugs of the first ten results, in order. */
  readonly slugs: readonly string[];
  /** From the question to the complete answer, as the page's clock has it. */
  readonly milliseconds: number;
}

/** The site's own search page. */
const ours: Contender = {
  name: 'ours',
  title: 'Bảng Tin',
  async open(page, origin) {
    await page.goto(`${origin}/tim-kiem/`);
    await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  },
  async ask(page, query) {
    const { hrefs, milliseconds } = await page.evaluate(askOurs, query);
    return { slugs: slugsOf(hrefs), milliseconds };
  },
};

/** A page that has only a function `ask`. */
function blank(name: ContenderName, title: string): Contender {
  return {
    name,
    title,
    async open(page, origin) {
      await page.goto(`${origin}/`);
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    },
    async ask(page, query) {
      const { found, milliseconds } = await page.evaluate(async (text) => {
        const { ask } = globalThis as unknown as { ask(query: string): Promise<string[]> };
        const start = performance.now();
        return { found: await ask(text), milliseconds: performance.now() - start };
      }, query);
      return { slugs: slugsOf(found), milliseconds };
    },
  };
}

export const PLAYERS: readonly Contender[] = [
  blank('pagefind', 'Pagefind as it is'),
  blank('minisearch', 'MiniSearch, folded'),
  ours,
];

/** The last segments of addresses, each once: a result may hold more than one link. */
export function slugsOf(addresses: readonly string[]): string[] {
  const slugs = addresses.map(
    (address) =>
      address
        .replace(/[?#].*$/, '')
        .split('/')
        .filter(Boolean)
        .at(-1) ?? '',
  );
  return [...new Set(slugs)].slice(0, 10);
}

/**
 * Runs in the page: empties the form, asks, and takes the list only after it was
 * busy with this very question, so that an earlier answer is never read as this one.
 */
async function askOurs(query: string): Promise<{ hrefs: string[]; milliseconds: number }> {
  const list = document.querySelector('[data-results]');
  const input = document.querySelector<HTMLInputElement>('#tim');
  if (!list || !input?.form) throw new Error('The search page has no form or no list.');
  const send = (text: string): void => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.form?.requestSubmit();
  };
  const said = (): string => (new URLSearchParams(location.search).get('q') ?? '').normalize('NFC').trim();
  // Told by the list itself, for to ask again and again would take time from what is timed.
  const until = (isSo: (touched: boolean) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (touched: boolean): void => {
        if (!isSo(touched)) return;
        observer.disconnect();
        clearInterval(timer);
        clearTimeout(patience);
        resolve();
      };
      let touched = false;
      const observer = new MutationObserver(() => look((touched = true)));
      observer.observe(list, { attributes: true, childList: true });
      // The address may change after the list.
      const timer = setInterval(() => look(touched), 20);
      const patience = setTimeout(() => reject(new Error(`No answer to ${query}`)), 60_000);
    });
  input.focus();
  send('');
  await until(() => said() === '' && list.getAttribute('aria-busy') === 'false');
  const start = performance.now();
  const answered = until(
    (touched) =>
      touched && list.getAttribute('aria-busy') === 'false' && said() === query.normalize('NFC').trim(),
  );
  send(query);
  await answered;
  const milliseconds = performance.now() - start;
  return { hrefs: [...list.querySelectorAll('a')].map((link) => link.pathname), milliseconds };
}
