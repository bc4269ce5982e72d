import { HITS } from '../settings.ts';
import { findArticles, type KeyIndex, type Outcome } from './engine.ts';
import { excerpt, markWhole, matchRanges, type Segment } from './excerpt.ts';
import { normalise } from './normalise.ts';
import type { Knowledge } from './knowledge.ts';

/** What readers ask. */
export interface Request {
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
  /** Whether to look for just what was typed. */
  readonly literally: boolean;
  /** How many of the answers were seen already. */
  readonly from: number;
}

/** An article as the list of results shows it. */
export interface Hit {
  readonly url: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly category: string;
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

/** What the index keeps to be shown of an article. */
export interface Shown {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly day: string;
  readonly category: string;
}

export interface ShownIndex extends KeyIndex {
  shown(page: number): Promise<Shown>;
}

/** A search that remembers its last outcome, so that more hits of it cost no second search. */
export function createSearch(knowledge: Knowledge, index: ShownIndex): (request: Request) => Promise<Answer> {
  let last: { readonly key: string; readonly outcome: Promise<Outcome> } | undefined;
  return async ({ query, filters, literally, from }) => {
    const key = JSON.stringify([query, filters, literally]);
    if (last?.key !== key) last = { key, outcome: findArticles(query, filters, knowledge, index, literally) };
    const { plan, ranked } = await last.outcome;
    const shown = await Promise.all(ranked.slice(from, from + HITS).map(({ page }) => index.shown(page)));
    const guessed = new Map<string, string>();
    const hits = shown.map(({ url, title, text, day, category }): Hit => {
      const head = normalise(title);
      const body = normalise(text);
      const inHead = matchRanges(head, plan.units, knowledge.concepts);
      const inBody = matchRanges(body, plan.units, knowledge.concepts);
      for (const [normal, ranges] of [
        [head, inHead],
        [body, inBody],
      ] as const)
        for (const { from: first, to, unit } of ranges) {
          const { typed = '', readings = [] } = plan.units[unit] ?? {};
          if (guessed.has(typed) || !readings.some(({ guess, keys }) => guess && keys.length === 1)) continue;
          guessed.set(typed, normal.text.slice(normal.words[first]?.start, normal.words[to - 1]?.end));
        }
      return { url, title: markWhole(head, inHead), excerpt: excerpt(body, inBody), day, category };
    });
    const corrected = correctedQuery(plan.corrected, guessed);
    return {
      hits: from === 0 ? exactTitleFirst(hits, query) : hits,
      total: ranked.length,
      complete: ranked[0]?.complete ?? true,
      ...(plan.isCorrected || corrected !== plan.corrected ? { corrected } : {}),
    };
  };
}

/** The query with each guessed word as the first hit spells it. */
function correctedQuery(query: string, guessed: ReadonlyMap<string, string>): string {
  let corrected = query;
  for (const [typed, written] of guessed)
    if (basesOf(typed) !== basesOf(written))
      corrected = corrected.replace(typed, () => written.toLowerCase());
  return corrected;
}

/** Who types a whole title wants that article, whatever else answers as well. */
function exactTitleFirst(hits: readonly Hit[], query: string): readonly Hit[] {
  const asked = basesOf(query);
  const isAsked = ({ title }: Hit): boolean => basesOf(title.map(([text]) => text).join('')) === asked;
  return [...hits.filter(isAsked), ...hits.filter((hit) => !isAsked(hit))];
}

function basesOf(text: string): string {
  return normalise(text)
    .words.map(({ base }) => base)
    .join(' ');
}
