import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { byNewest } from '../../../../src/derive/article.ts';
import type { News } from '../news.ts';
import { filled, type Contender } from './contender.ts';

interface Index {
  addAll(documents: readonly object[]): void;
  search(query: string): readonly { readonly id: string }[];
}

type MiniSearch = new (options: object) => Index;

/**
 * MiniSearch asked with title and lead of the subject, any word will do. Of marks kept or
 * not, and titles counted once, twice or four times, this did best on the tuning seed.
 */
export const bm25: Contender = {
  title: 'BM25 (MiniSearch)',
  async rank(articles, candidates, count) {
    const newest = articles.filter(({ slug }) => candidates.has(slug)).toSorted(byNewest);
    const bySlug = new Map(newest.map((article) => [article.slug, article]));
    const index = new (await load())({
      fields: ['title', 'lead', 'text'],
      searchOptions: { boost: { title: 4 }, combineWith: 'OR' },
      processTerm: (term: string) => term.normalize('NFC').toLowerCase(),
    });
    index.addAll(
      newest.map(({ slug, title: name, summary, text }) => ({
        id: slug,
        title: name,
        lead: summary,
        text,
      })),
    );
    return new Map(articles.map((subject) => [subject.slug, listOf(subject, index, bySlug, newest, count)]));
  },
};

function listOf(
  subject: News,
  index: Index,
  bySlug: ReadonlyMap<string, News>,
  newest: readonly News[],
  count: number,
): string[] {
  const found = index
    .search(`${subject.title} ${subject.summary}`)
    .slice(0, count + 1)
    .map(({ id }) => bySlug.get(id))
    .filter((other) => other !== undefined && other.slug !== subject.slug) as News[];
  return filled(
    found,
    subject,
    newest.filter((other) => other !== subject),
    count,
  );
}

/** The module is named at run time: types are checked without the bench's packages. */
async function load(): Promise<MiniSearch> {
  const file = path.resolve('tests/bench/node_modules/minisearch/dist/es/index.js');
  const module = (await import(pathToFileURL(file).href)) as { default: MiniSearch };
  return module.default;
}
