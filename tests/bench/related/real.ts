import { assembleSite } from '../../../src/derive/site.ts';
import { readContent } from '../../../src/load/content.ts';
import { readEnvironment } from '../../../src/load/environment.ts';
import type { Run, Table } from '../part.ts';
import type { JudgedPair } from './judged-pair.ts';
import type { Judgement } from './judgement.ts';
import { qualityOf, showQuality, type JudgedSet, type Quality } from './quality.ts';
import { REAL_JUDGEMENTS } from './real-judgements.ts';

/** After the sample school's last article: at the site's usual moment a third of them is still to come. */
const NOW = '2028-01-01T00:00:00+07:00';

/** The hand-judged lists on articles that were not generated. */
export const real: Table<Quality> = {
  name: 'real',
  measure: async (run: Run) => qualityOf(await sampleSet(), run),
  show: showQuality,
};

/**
 * The sample school's articles and what may be shown of them, as the site has it, but
 * without what staff picked by hand: that would be no ranking.
 *
 * @throws Error when the content cannot be read
 */
export async function sampleSet(): Promise<JudgedSet> {
  const environment = readEnvironment({ CONTENT_DIR: 'content', BUILD_NOW: NOW });
  const { content } = await readContent(environment);
  if (!content) throw new Error('The sample content cannot be read.');
  const { published, listed } = assembleSite(content, environment.now, false);
  return {
    articles: published.map((article) => ({ ...article, related: [] })),
    candidates: new Set(listed.map(({ slug }) => slug)),
    judgement: judgementOf(REAL_JUDGEMENTS),
  };
}

/** Pairs judged by hand as a judgement; none are all alike. */
export function judgementOf(pairs: readonly JudgedPair[]): Judgement {
  const subjects = Map.groupBy(pairs, ({ subject }) => subject);
  return {
    gains: new Map(
      [...subjects].map(([subject, own]) => [subject, new Map(own.map(({ other, gain }) => [other, gain]))]),
    ),
    kinds: new Map(),
  };
}
