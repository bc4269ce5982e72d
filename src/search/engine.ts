import type { Knowledge } from './knowledge.ts';
import { planQuery, type Plan } from './plan.ts';
import { rank, type Postings, type Ranked } from './rank.ts';
import type { Unit } from './unit.ts';
import { lettersOf } from './word.ts';

/** An index that can be asked for one key at a time. */
export interface KeyIndex {
  /** All articles whose numbers count from the newest; with filters, those that pass them. */
  pages(filters: Readonly<Record<string, string>>): Promise<ReadonlySet<number>>;
  /** Where the keys that begin so, in letters only, stand. */
  postings(key: string): Promise<Postings>;
}

/** What a query comes to. */
export interface Outcome {
  readonly plan: Plan;
  readonly ranked: readonly Ranked[];
}

/** How many complete answers are enough, so that incomplete ones are not shown. */
const ENOUGH = 10;

/** An incomplete answer must come this near to the best one. */
const NEAR = 0.5;

/** Below this score an incomplete answer holds less than about a third of what was asked for. */
const LEAST = 0.02;

/**
 * The articles that answer a query, the best first: those that hold all of it,
 * and, where these are few, those that hold most of it. Without words, all that
 * pass the filters, the newest first.
 *
 * @throws Error when the index cannot be read
 */
export async function findArticles(
  query: string,
  filters: Readonly<Record<string, string>>,
  knowledge: Knowledge,
  index: KeyIndex,
  literally = false,
): Promise<Outcome> {
  const plan = planQuery(query, knowledge, literally);
  const allowed =
    Object.keys(filters).length > 0 || plan.units.length === 0 ? await index.pages(filters) : undefined;
  if (plan.units.length === 0) {
    const ranked = query.trim() === '' ? [...(allowed ?? [])].toSorted((a, b) => a - b) : [];
    return { plan, ranked: ranked.map((page) => ({ page, score: 0, complete: true })) };
  }
  const lookup = await load(plan.units, index);
  const ranked = rank(plan.units, lookup, knowledge.vocabulary.pages).filter(
    ({ page }) => allowed?.has(page) ?? true,
  );
  return { plan, ranked: enough(ranked) };
}

/** Loads what the units ask for; what is only guessed at when nothing better is found. */
async function load(units: readonly Unit[], index: KeyIndex): Promise<(key: string) => Postings> {
  const loaded = new Map<string, Postings>();
  const get = async (keys: readonly string[]): Promise<void> => {
    await Promise.all(
      keys.map(async (key) => {
        if (!loaded.has(key)) loaded.set(key, await index.postings(lettersOf(key)));
      }),
    );
  };
  const nothing: Postings = new Map();
  await Promise.all(
    units.map(async ({ readings }) => {
      const sure = readings.filter(({ guess }) => !guess).flatMap(({ keys }) => keys);
      await get(sure);
      if (sure.some((key) => loaded.get(key)?.size !== 0)) return;
      await get(readings.flatMap(({ keys }) => keys));
    }),
  );
  return (key) => loaded.get(key) ?? nothing;
}

function enough(ranked: readonly Ranked[]): readonly Ranked[] {
  const complete = ranked.filter((one) => one.complete).length;
  if (complete >= ENOUGH) return ranked.slice(0, complete);
  const best = Math.max(...ranked.slice(complete).map(({ score }) => score), 0);
  return ranked.filter((one) => one.complete || (one.score >= NEAR * best && one.score >= LEAST));
}
