import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/launch.ts';
import type { Run, Table } from '../part.ts';
import { PLAYERS, type Contender } from './contenders.ts';
import { KINDS, type Query } from './query.ts';
import { generatedRoom, type ContenderName, type Room } from './room.ts';
import { judge, scoreOf, type Outcome, type Score } from './score.ts';
import { serveSite } from './served-site.ts';
import { showQuality } from './show-quality.ts';

/** One contender's figures for a set of queries. */
export interface Quality {
  readonly name: ContenderName;
  readonly title: string;
  readonly all: Score;
  readonly kinds: Readonly<Record<string, Score>>;
}

/** One set of articles and queries. */
export interface QualitySet {
  readonly articles: number;
  readonly contenders: readonly Quality[];
}

/** Success by kind on generated schools of one seed. */
function generated(name: string, seed: number, counts: readonly number[]): Table<readonly QualitySet[]> {
  return {
    name,
    async measure({ quick, say }: Run) {
      const sets: QualitySet[] = [];
      for (const count of quick ? [120] : counts) {
        const room = await generatedRoom(seed, count, say);
        const queries = quick ? someOfEach(room.queries, 2) : room.queries;
        sets.push({ articles: count, contenders: await qualityOf({ ...room, queries }, say) });
      }
      return sets;
    },
    show: (sets) => sets.map(showQuality).join('\n\n'),
  };
}

/** For looking at while the search is being made. */
export const tuning = generated('tuning', 1, [1000]);
export const tuningLarge = generated('tuning-large', 1, [10_000]);
/** For the end: nobody has looked at this seed's articles or queries. */
export const heldOut = generated('held-out', 2, [1000, 10_000]);

/** Asks every contender every query, each in one page. Leaves what went wrong in `misses-NAME.json` of the room. */
export async function qualityOf(room: Room, say: (line: string) => void): Promise<Quality[]> {
  const browser = await launchBrowser();
  try {
    const qualities: Quality[] = [];
    for (const contender of PLAYERS) {
      const outcomes = await outcomesOf(browser, contender, room, say);
      const kinds = [...new Set([...KINDS, ...room.queries.map(({ kind }) => kind)])];
      qualities.push({
        name: contender.name,
        title: contender.title,
        all: scoreOf(outcomes),
        kinds: Object.fromEntries(
          kinds.flatMap((kind) => {
            const own = outcomes.filter((outcome) => outcome.kind === kind);
            return own.length > 0 ? [[kind, scoreOf(own)]] : [];
          }),
        ),
      });
      say(`${contender.title}: ${scoreOf(outcomes).first.toFixed(3)} right at once`);
    }
    return qualities;
  } finally {
    await browser.close();
  }
}

async function outcomesOf(
  browser: Browser,
  contender: Contender,
  { dir, sites, queries }: Room,
  say: (line: string) => void,
): Promise<Outcome[]> {
  const site = await serveSite(sites[contender.name]);
  const page = await browser.newPage();
  const misses: object[] = [];
  const outcomes: Outcome[] = [];
  try {
    await contender.open(page, site.origin);
    for (const [i, query] of queries.entries()) {
      if (i > 0 && i % 500 === 0) say(`${contender.title}: ${i} of ${queries.length} queries`);
      const { slugs } = await contender.ask(page, query.query);
      const outcome = judge(query, slugs);
      outcomes.push(outcome);
      if (outcome.rank !== 1) misses.push({ ...query, rank: outcome.rank, got: slugs.slice(0, 3) });
    }
  } finally {
    await page.close();
    site.close();
  }
  fs.writeFileSync(path.join(dir, `misses-${contender.name}.json`), `${JSON.stringify(misses, null, 1)}\n`);
  return outcomes;
}

/** The first queries of each kind. */
export function someOfEach(queries: readonly Query[], count: number): Query[] {
  return [...new Set(queries.map(({ kind }) => kind))].flatMap((kind) =>
    queries.filter((query) => query.kind === kind).slice(0, count),
  );
}
