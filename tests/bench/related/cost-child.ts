import fs from 'node:fs';
import { relateArticles } from '../../../src/derive/related.ts';
import type { News } from './news.ts';
import { LIST_LENGTH } from './list-score.ts';

/** What ranking the articles of one file has cost, the reading left out. */
export interface RankingCost {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Most memory held meanwhile, above what was held before; null where the system does not tell (only Linux does). */
  readonly addedMB: number | null;
}

const STATUS = '/proc/self/status';

function kilobytes(field: string): number {
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(fs.readFileSync(STATUS, 'utf8'))?.[1] ?? 0);
}

/** Makes the system forget the peak so far; false where it cannot. */
function forgetPeak(): boolean {
  try {
    fs.writeFileSync('/proc/self/clear_refs', '5');
    return true;
  } catch {
    return false;
  }
}

const articles = JSON.parse(fs.readFileSync(process.argv[2] ?? '', 'utf8')) as News[];
const candidates = new Set(articles.map(({ slug }) => slug));
for (let i = 0; i < 3; i++) (globalThis as { gc?: () => void }).gc?.();
const told = forgetPeak();
const before = told ? kilobytes('VmRSS') : 0;
const cpu = process.cpuUsage();
const start = performance.now();
relateArticles(articles, candidates, LIST_LENGTH);
const wallSeconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpu);
const cost: RankingCost = {
  wallSeconds,
  cpuSeconds: (user + system) / 1e6,
  addedMB: told ? ((kilobytes('VmHWM') - before) * 1024) / 1e6 : null,
};
console.log(JSON.stringify(cost));
