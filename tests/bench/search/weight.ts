import { kB, markdownTable, verdict } from '../markdown.ts';
import type { Run, Table } from '../part.ts';
import { median, quantile, spread } from '../statistics.ts';
import { PLAYERS, type Contender } from './contenders.ts';
import { WEIGHT_CLASSES, weightClass, wireBytes, type WeightClass } from './file-weight.ts';
import { inFreshBrowser } from './fresh-browser.ts';
import type { Query } from './query.ts';
import { generatedRoom, type ContenderName, type Room } from './room.ts';
import { serveSite, type ServedSite } from './served-site.ts';

/** Queries whose first search is weighed. */
const FIRSTS = 40;
/** What is loaded in advance begins at once after the answer. */
const SETTLE_MS = 300;
const LATER_LIMIT = 60_000;
const SCRIPT_LIMIT = 10_000;

interface Weighed {
  readonly name: ContenderName;
  readonly title: string;
  /** Bytes of each first query, all files. */
  readonly first: readonly number[];
  /** Medians over the first queries. */
  readonly classes: Readonly<Record<WeightClass, number>>;
  /** Bytes of each later query, asked in the page of a first one. */
  readonly later: readonly number[];
  /** The scripts that are not Pagefind's. */
  readonly ownScript: number;
}

interface WeightSet {
  readonly articles: number;
  readonly contenders: readonly Weighed[];
}

/** What a first and a later search load, as their bytes on the wire. */
export const weight: Table<readonly WeightSet[]> = {
  name: 'weight',
  async measure({ quick, say }: Run) {
    const sets: WeightSet[] = [];
    for (const count of quick ? [120] : [1000, 10_000]) {
      const room = await generatedRoom(1, count, say);
      const queries = mixed(room.queries, quick ? 3 : FIRSTS);
      const contenders: Weighed[] = [];
      for (const player of PLAYERS) {
        contenders.push(await weigh(player, room, queries));
        say(`${player.title}: ${kB(median(contenders.at(-1)?.first ?? []))} first`);
      }
      sets.push({ articles: count, contenders });
    }
    return sets;
  },
  show: (sets) => sets.map(showSet).join('\n\n'),
};

/** Queries of mixed kinds, one of a kind before a second of any. */
export function mixed(queries: readonly Query[], count: number): Query[] {
  const byKind = Map.groupBy(queries, ({ kind }) => kind);
  const rounds = Math.ceil(count / byKind.size);
  const drawn = [...byKind.values()].map((list) => spread(list, rounds));
  return Array.from({ length: rounds }, (_, i) => drawn.flatMap((list) => list[i] ?? []))
    .flat()
    .slice(0, count);
}

async function weigh(player: Contender, room: Room, queries: readonly Query[]): Promise<Weighed> {
  const site = await serveSite(room.sites[player.name]);
  try {
    const every = player.name === 'ours' ? await everyPage(site) : new Set(['/favicon.ico']);
    const firsts: string[][] = [];
    const later: number[] = [];
    const total = (paths: readonly string[]): number =>
      paths.reduce((sum, one) => sum + wireBytes(site.dir, one), 0);
    for (const [i, { query }] of queries.entries()) {
      await inFreshBrowser(async (page) => {
        const asked = async (text: string): Promise<string[]> => {
          await player.ask(page, text);
          await page.waitForTimeout(SETTLE_MS);
          return [...new Set(site.requested())].filter((one) => !every.has(one) && !/\/$|\.css$/.test(one));
        };
        await player.open(page, site.origin);
        firsts.push(await asked(query));
        later.push(total(await asked(queries[(i + 1) % queries.length]?.query ?? '')));
      });
    }
    const own = new Set(firsts.flat().filter((one) => one.endsWith('.js') && !one.startsWith('/pagefind/')));
    return {
      name: player.name,
      title: player.title,
      first: firsts.map(total),
      classes: Object.fromEntries(
        WEIGHT_CLASSES.map((name) => [
          name,
          median(firsts.map((paths) => total(paths.filter((one) => weightClass(one) === name)))),
        ]),
      ) as Record<WeightClass, number>,
      later,
      ownScript: total([...own]),
    };
  } finally {
    site.close();
  }
}

/** What our site loads on a page that is no search. */
async function everyPage(site: ServedSite): Promise<Set<string>> {
  await inFreshBrowser((page) => page.goto(`${site.origin}/thong-ke/`, { waitUntil: 'networkidle' }));
  return new Set([...site.requested(), '/favicon.ico']);
}

function showSet({ articles, contenders }: WeightSet): string {
  const rows = contenders.map(({ title, first, classes, later, ownScript }) => [
    title,
    kB(median(first)),
    kB(quantile(first, 0.95)),
    ...WEIGHT_CLASSES.map((name) => kB(classes[name])),
    kB(median(later)),
    kB(ownScript),
  ]);
  const stock = median(contenders.find(({ name }) => name === 'pagefind')?.first ?? []);
  const ours = contenders.find(({ name }) => name === 'ours');
  const head = ['', 'first, median', '95 %', ...WEIGHT_CLASSES, 'later, median', 'own scripts'];
  return [
    `${articles} articles, ${contenders[0]?.first.length} first queries of mixed kinds, each in a fresh browser.`,
    markdownTable(head, rows),
    ours
      ? `Ours in kB: first ${verdict(Math.round(median(ours.first) / 1000), Math.round(stock / 1000))} (Pagefind as it is); later ${verdict(Math.round(median(ours.later) / 1000), LATER_LIMIT / 1000)}; own scripts ${verdict(Number((ours.ownScript / 1000).toFixed(1)), SCRIPT_LIMIT / 1000)}.`
      : '',
  ].join('\n\n');
}
