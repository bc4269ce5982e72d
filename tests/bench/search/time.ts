import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.ts';
import { markdownTable } from '../markdown.ts';
import type { Run, Table } from '../part.ts';
import { quantile } from '../statistics.ts';
import { PLAYERS, slugsOf, type Contender } from './contenders.ts';
import { inFreshBrowser } from './fresh-browser.ts';
import { longestBlock } from './typing.ts';
import { generatedRoom, type Room } from './room.ts';
import { serveSite } from './served-site.ts';
import { mixed } from './weight.ts';

interface Timed {
  readonly title: string;
  /** Milliseconds of each query, asked before: the least of three. */
  readonly warm: readonly number[];
  /** The same with the processor slowed down four times, the worker's share done in the page so that it is slowed too. */
  readonly slowed: readonly number[];
}

interface TimeSet {
  readonly articles: number;
  readonly contenders: readonly Timed[];
  /** Milliseconds of the longest block of the page while queries are typed; 0 when none reached 50. */
  readonly block: { readonly plain: number; readonly slowed: number };
  /** Queries whose first ten differ between a fresh page and a long session of ours. */
  readonly differing: number;
  readonly compared: number;
}

/** Warm times of all contenders, and of ours what typing blocks and whether a session changes answers. */
export const time: Table<readonly TimeSet[]> = {
  name: 'time',
  async measure({ quick, say }: Run) {
    const sets: TimeSet[] = [];
    const browser = await launchBrowser();
    try {
      for (const count of quick ? [120] : [1000, 10_000]) {
        const room = await generatedRoom(1, count, say);
        const queries = mixed(room.queries, quick ? 5 : 100).map(({ query }) => query);
        const contenders: Timed[] = [];
        for (const player of PLAYERS) {
          const warm = await timesOf(browser, player, room, queries, 1);
          const slowed = await timesOf(browser, player, room, queries, 4);
          contenders.push({ title: player.title, warm, slowed });
          say(
            `${player.title}: ${quantile(warm, 0.95).toFixed(1)} ms at 95 %, slowed ${quantile(slowed, 0.95).toFixed(1)}`,
          );
        }
        const typed = queries.slice(0, 15);
        const block = {
          plain: await longestBlock(browser, room, typed, 1),
          slowed: await longestBlock(browser, room, typed, 4),
        };
        say(`longest block ${block.plain} ms, slowed ${block.slowed}`);
        const differing = await freshAgainstSession(browser, room, queries);
        sets.push({ articles: count, contenders, block, differing, compared: queries.length });
      }
    } finally {
      await browser.close();
    }
    return sets;
  },
  show: (sets) => sets.map(showSet).join('\n\n'),
};

/** Slows the page's own thread; workers of a page are not reached. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function timesOf(
  browser: Browser,
  player: Contender,
  { sites }: Room,
  queries: readonly string[],
  rate: number,
): Promise<number[]> {
  const site = await serveSite(sites[player.name]);
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    // Without workers Pagefind works in the page itself, where the slowing reaches it.
    if (rate > 1) await page.addInitScript('delete globalThis.Worker');
    await player.open(page, site.origin);
    for (const query of queries) await player.ask(page, query);
    if (rate > 1) await slowDown(page, rate);
    const times: number[] = [];
    for (const query of queries) {
      const rounds: number[] = [];
      for (let round = 0; round < 3; round++) rounds.push((await player.ask(page, query)).milliseconds);
      times.push(Math.min(...rounds));
    }
    return times;
  } finally {
    await context.close();
    site.close();
  }
}

async function freshAgainstSession(
  browser: Browser,
  { sites }: Room,
  queries: readonly string[],
): Promise<number> {
  const ours = PLAYERS.find(({ name }) => name === 'ours');
  if (!ours) return 0;
  const site = await serveSite(sites.ours);
  const session = await browser.newPage();
  try {
    await ours.open(session, site.origin);
    let differing = 0;
    for (const query of queries) {
      const { slugs } = await ours.ask(session, query);
      const fresh = await inFreshBrowser((page) => answerOfAddress(page, site.origin, query));
      if (fresh.join() !== slugs.join()) differing++;
    }
    return differing;
  } finally {
    await session.close();
    site.close();
  }
}

/** The answer to a shared address, `/tim-kiem/?q=…`. */
async function answerOfAddress(page: Page, origin: string, query: string): Promise<string[]> {
  await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  const hrefs = await page
    .locator('[data-results] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return slugsOf(hrefs);
}

function showSet({ articles, contenders, block, differing, compared }: TimeSet): string {
  const ms = (times: readonly number[], share: number): string => quantile(times, share).toFixed(1);
  const rows = contenders.map(({ title, warm, slowed }) => [
    title,
    ms(warm, 0.5),
    ms(warm, 0.95),
    ms(slowed, 0.5),
    ms(slowed, 0.95),
  ]);
  const blocked = (longest: number): string => (longest === 0 ? 'below 50 ms' : `${longest.toFixed(0)} ms`);
  return [
    `${articles} articles, ${compared} queries asked before, the least of three, in ms.`,
    markdownTable(['', 'median', '95 %', '4 × slower: median', '95 %'], rows),
    `Ours: longest block while typing ${blocked(block.plain)}, 4 × slower ${blocked(block.slowed)}; answers that differ between a fresh page and a long session: ${differing} of ${compared}.`,
  ].join('\n\n');
}
