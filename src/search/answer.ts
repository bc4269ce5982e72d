import { HITS } from '../settings.ts';
import { findArticles, type KeyIndex, type Outcome } from './engine.ts';
import {
  basesOf,
  correctedQuery,
  makeHit,
  readShown,
  type Hit,
  type ReadArticle,
  type Shown,
} from './hit.ts';
import type { Knowledge } from './knowledge.ts';
import { refine } from './refine.ts';

/** What readers ask. */
export interface Request {
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
  /** Whether to look for just what was typed. */
  readonly literally: boolean;
  /** How many of the answers were seen already. */
  readonly from: number;
}

/** What readers get: at most ten hits. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Whether at least one article holds all of the query. */
  readonly complete: boolean;
  /** What was looked for, where that is not what was typed. */
  readonly corrected?: string;
}

export interface ShownIndex extends KeyIndex {
  shown(page: number): Promise<Shown>;
}

/** How many articles are kept as they were read. */
const MOST_READ = 100;

/** A search that remembers its last outcome, so that more hits of it cost no second search. */
export function createSearch(knowledge: Knowledge, index: ShownIndex): (request: Request) => Promise<Answer> {
  const read = new Map<number, Promise<ReadArticle>>();
  const readPage = (page: number): Promise<ReadArticle> => {
    const known = read.get(page) ?? index.shown(page).then(readShown);
    // Who types on sees mostly the same articles; more than that is not kept.
    if (read.size >= MOST_READ) read.clear();
    read.set(page, known);
    return known;
  };
  let last: { readonly key: string; readonly outcome: Promise<Outcome> } | undefined;
  return async ({ query, filters, literally, from }) => {
    const key = JSON.stringify([query, filters, literally]);
    if (last?.key !== key) last = { key, outcome: findArticles(query, filters, knowledge, index, literally) };
    const { plan, ranked } = await last.outcome;
    const answers = ranked.slice(from, from + HITS);
    const shown = await Promise.all(answers.map(({ page }) => readPage(page)));
    const hits = refine(plan, answers, shown, knowledge).flatMap((place) => {
      const one = shown[place];
      return one ? [makeHit(one, plan.all, knowledge.concepts)] : [];
    });
    const corrected = correctedQuery(plan.corrected, plan.all, hits);
    return {
      hits: from === 0 ? exactTitleFirst(hits, query) : hits,
      total: ranked.length,
      complete: ranked[0]?.complete ?? true,
      ...(plan.isCorrected || corrected !== plan.corrected ? { corrected } : {}),
    };
  };
}

/** Who types a whole title wants that article, whatever else answers as well. */
function exactTitleFirst(hits: readonly Hit[], query: string): readonly Hit[] {
  const asked = basesOf(query);
  const isAsked = ({ title }: Hit): number => Number(basesOf(title.map(([text]) => text).join('')) === asked);
  return hits.toSorted((a, b) => isAsked(b) - isAsked(a));
}
