import type { ShownIndex } from '../search/answer.ts';
import type { Postings } from '../search/rank.ts';

/** What Pagefind's own module gives, as far as it is used here. */
export interface PagefindModule {
  createInstance(options: { readonly noWorker: true }): Pagefind;
}

interface Pagefind {
  search(
    query: string | null,
    options?: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly results: readonly Result[] }>;
  preload(query: string): Promise<void>;
}

interface Result {
  readonly id: string;
  readonly words: readonly number[];
  data(): Promise<{
    /** As the build wrote it; Pagefind's own `url` begins with its guess of the site's address. */
    readonly raw_url: string;
    readonly content: string;
    readonly meta: Readonly<Record<'title' | 'category' | 'date', string>>;
  }>;
}

/**
 * What may follow the letters of a word in its keys (see `searchWord`). The keys
 * of a frequent word lie in several files of the index, and Pagefind loads only
 * the one where what is asked for would stand: without asking for each, an answer
 * would depend on what earlier searches have loaded.
 */
const CONTINUATIONS = ['a', 'c', 'd', 'f', 'j', 's', 'w', '~'];

/**
 * Pagefind as the store of an inverted index, of which only the needed parts are
 * loaded: it is asked for one key at a time, and what it finds is judged by `rank`.
 *
 * @throws Error (the promise) when its files cannot be loaded
 */
export async function openIndex({ createInstance }: PagefindModule): Promise<ShownIndex> {
  const failures = watchFetches();
  const engine = createInstance({ noWorker: true });
  // Asked for nothing, Pagefind gives all pages in its own order, which the build made that of their dates.
  const { results } = await engine.search(null);
  const numbers = new Map(results.map(({ id }, page) => [id, page]));
  const numberOf = (id: string): number => numbers.get(id) ?? -1;
  const known = new Map<string, Promise<Postings>>();

  /** Pagefind takes a file that it cannot fetch for one that holds nothing. */
  async function sure<Found>(ask: () => Promise<Found>): Promise<Found> {
    const before = failures.count;
    const found = await ask();
    if (failures.count > before) throw new Error('no index');
    return found;
  }

  async function load(key: string): Promise<Postings> {
    if (key.endsWith('z')) await Promise.all(CONTINUATIONS.map((end) => engine.preload(key + end)));
    const found = await engine.search(key);
    return new Map(found.results.map(({ id, words }) => [numberOf(id), words.toSorted((a, b) => a - b)]));
  }

  return {
    async pages(filters) {
      const found = await sure(() => engine.search(null, { filters }));
      return new Set(found.results.map(({ id }) => numberOf(id)));
    },
    postings(key) {
      let postings = known.get(key);
      if (!postings) known.set(key, (postings = sure(() => load(key))));
      return postings;
    },
    async shown(page) {
      const { raw_url: url, content: text, meta } = await (results[page] as Result).data();
      return { url, text, title: meta.title, day: meta.date, category: meta.category };
    },
  };
}

/** Counts, from now on, what cannot be fetched in this thread. */
function watchFetches(): { readonly count: number } {
  const failures = { count: 0 };
  const { fetch } = globalThis;
  globalThis.fetch = (...asked) => {
    const answer = fetch(...asked);
    // Told before the asker: these come first.
    answer.then(
      ({ ok }) => (failures.count += Number(!ok)),
      () => failures.count++,
    );
    return answer;
  };
  return failures;
}
