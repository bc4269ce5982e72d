import { readLogFile } from '../../../src/load/log-file.ts';
import { LogReader } from '../../../src/visits/log-reader.ts';
import { createIsProxy } from '../../../src/visits/proxies.ts';
import type { DayCount } from '../../../src/visits/source.ts';
import type { Tally } from '../../../src/visits/tally.ts';
import { VisitCounter } from '../../../src/visits/visit-counter.ts';
import { publishedPages } from './pages.ts';
import { AFTER } from './span.ts';

/** What the files come to, and what became of their lines. */
export interface Counted {
  readonly days: readonly DayCount[];
  readonly tallies: readonly Tally[];
}

/** Counts files of one site as the command does. */
export async function countFiles(files: readonly string[]): Promise<Counted> {
  const counter = new VisitCounter({
    timeZone: 'Asia/Ho_Chi_Minh',
    basePath: '/',
    isProxy: createIsProxy([]),
    allPaths: false,
    pages: new Map(publishedPages().flatMap(({ path, addresses }) => addresses.map((one) => [one, path]))),
    now: AFTER,
  });
  const tallies: Tally[] = [];
  for (const file of files) {
    const reader = new LogReader(counter);
    for await (const { bytes } of readLogFile(file)) reader.push(bytes);
    reader.end();
    tallies.push(reader.tally);
  }
  return { days: counter.days(), tallies };
}
