import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { markdownTable, verdict } from '../markdown.ts';
import type { Run, Table } from '../part.ts';
import { mean, median } from '../statistics.ts';
import type { RankingCost } from './cost-child.ts';
import { makeManyNews } from './news-set.ts';

/** For ten thousand articles. */
const LIMITS = { articles: 10_000, seconds: 3, addedMB: 300 } as const;

/** Medians of the runs of one number of articles. */
interface CostOfCount extends RankingCost {
  readonly articles: number;
  readonly syllables: number;
}

/** What our ranking costs, each run in a program of its own. */
export const cost: Table<readonly CostOfCount[]> = {
  name: 'cost',
  measure({ quick, say }: Run) {
    const dir = path.resolve('.cache/bench/related');
    fs.mkdirSync(dir, { recursive: true });
    try {
      const counts = quick ? [300, 600] : [1000, 5000, LIMITS.articles];
      return Promise.resolve(counts.map((count) => costOf(count, quick ? 1 : 5, dir, say)));
    } finally {
      fs.rmSync(dir, { recursive: true });
    }
  },
  show(costs) {
    const rows = costs.map(({ articles, syllables, wallSeconds, cpuSeconds, addedMB }) => [
      `${articles}`,
      syllables.toFixed(0),
      wallSeconds.toFixed(2),
      cpuSeconds.toFixed(2),
      ((wallSeconds / articles) * 1000).toFixed(3),
      addedMB?.toFixed(0) ?? '?',
    ]);
    const head = ['articles', 'syllables each', 'wall s', 'CPU s', 'wall s per 1,000', 'peak MB added'];
    return `${markdownTable(head, rows)}\n\n${showLimits(costs)}`;
  },
};

function showLimits(costs: readonly CostOfCount[]): string {
  const largest = costs.find(({ articles }) => articles === LIMITS.articles);
  if (!largest) return 'The limits are for ten thousand articles.';
  const memory = largest.addedMB === null ? '?' : verdict(largest.addedMB, LIMITS.addedMB);
  return `Ten thousand articles: wall s ${verdict(largest.wallSeconds, LIMITS.seconds)}; peak MB added ${memory}.`;
}

function costOf(count: number, runs: number, dir: string, say: (line: string) => void): CostOfCount {
  const articles = makeManyNews(1, count).map(({ article }) => article);
  const file = path.join(dir, `${count}.json`);
  fs.writeFileSync(file, JSON.stringify(articles));
  const costs = Array.from({ length: runs }, () => {
    const args = ['--expose-gc', path.join(import.meta.dirname, 'cost-child.ts'), file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as RankingCost;
  });
  const added = costs.map(({ addedMB }) => addedMB).filter((one) => one !== null);
  const wallSeconds = median(costs.map((one) => one.wallSeconds));
  say(`${count} articles: ${wallSeconds.toFixed(2)} s`);
  return {
    articles: articles.length,
    syllables: mean(articles.map(({ summary, text }) => `${summary} ${text}`.split(/\s+/).length)),
    wallSeconds,
    cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
    addedMB: added.length > 0 ? median(added) : null,
  };
}
