import type { Corpus } from './corpus.ts';
import { dateQueries, paperQueries, personQueries, schoolYearQueries } from './queries-facts.ts';
import { spellingQueries } from './queries-spelling.ts';
import { headQueries, phraseQueries } from './queries-text.ts';
import { abbreviationQueries, prefixQueries, questionQueries } from './queries-wording.ts';
import { KINDS, type Query } from './query.ts';

/** The judged queries of a corpus, the same for the same corpus, in the order of the kinds. */
export function makeQueries(corpus: Corpus): Query[] {
  const queries = [
    spellingQueries,
    questionQueries,
    abbreviationQueries,
    prefixQueries,
    paperQueries,
    dateQueries,
    schoolYearQueries,
    phraseQueries,
    headQueries,
    personQueries,
  ].flatMap((make) => make(corpus));
  return KINDS.flatMap((kind) => queries.filter((query) => query.kind === kind));
}
