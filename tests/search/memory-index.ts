import { searchRecord } from '../../src/derive/search-record.ts';
import { concepts, formGroups } from '../../src/search/concepts.ts';
import type { ShownIndex } from '../../src/search/answer.ts';
import { knowledgeOf, type Knowledge } from '../../src/search/knowledge.ts';
import { layOut } from '../../src/search/layout.ts';
import { PHRASES } from '../../src/search/phrases.ts';
import { packVocabulary } from '../../src/search/vocabulary.ts';
import { addDays } from '../../src/text/dates.ts';
import { anArticle } from '../make.ts';

/** An article of a test: the newest first. */
export interface Written {
  readonly title: string;
  readonly text?: string;
  readonly day?: string;
  readonly tags?: readonly string[];
}

/** The index of some articles as Pagefind would hold it, in memory, and what queries of it are read with. */
export function indexOf(articles: readonly Written[]): { index: ShownIndex; knowledge: Knowledge } {
  const groups = formGroups({ BTCB: 'Bí thư Chi bộ' });
  const days = articles.map(({ day }, page) => day ?? addDays('2022-10-28', -page));
  const records = articles.map(({ title, text = '', tags = [] }, page) =>
    searchRecord(anArticle({ title, text, date: days[page] ?? '', tags }), concepts(groups), groups),
  );
  const pages = records.map(({ keys }) => layOut(keys).split(' '));
  return {
    knowledge: knowledgeOf({
      pages: articles.length,
      words: packVocabulary(records.map(({ bases }) => bases)),
      concepts: groups,
      phrases: PHRASES,
    }),
    index: {
      pages: () => Promise.resolve(new Set(articles.keys())),
      postings: (key) =>
        Promise.resolve(
          new Map(
            pages.flatMap((words, page) => {
              const at = words.flatMap((word, position) => (word.startsWith(key) ? [position] : []));
              return at.length > 0 ? [[page, at] as const] : [];
            }),
          ),
        ),
      shown: (page) =>
        Promise.resolve({
          url: `/tin-tuc/${page}/`,
          title: records[page]?.title ?? '',
          text: records[page]?.text ?? '',
          day: days[page] ?? '',
          category: 'Tin nhà trường',
        }),
    },
  };
}
