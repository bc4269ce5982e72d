import fs from 'node:fs';
import path from 'node:path';
import { makeCorpus } from './corpus.ts';
import { writeContent } from './corpus-writer.ts';
import { makeQueries } from './queries.ts';

/**
 * `node src/commands/main.js tests/bench/search/write-corpus.ts SEED COUNT FOLDER`:
 * writes `FOLDER/content/` and `FOLDER/queries.json`, to look at or to build by hand.
 */
export function run([seed = '', count = '', folder = '']: readonly string[]): number {
  if (!/^\d+$/.test(seed) || !/^\d+$/.test(count) || !folder) {
    console.error('Usage: node src/commands/main.js tests/bench/search/write-corpus.ts SEED COUNT FOLDER');
    return 2;
  }
  const corpus = makeCorpus(Number(seed), Number(count));
  const queries = makeQueries(corpus);
  writeContent(path.join(folder, 'content'), corpus);
  fs.writeFileSync(path.join(folder, 'queries.json'), `${JSON.stringify(queries, null, 1)}\n`);
  console.log(`${corpus.articles.length} articles, ${queries.length} queries`);
  return 0;
}
