import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { writeVisits } from '../../../src/load/visits.ts';
import type { VisitLine } from '../../../src/schemas/visits.ts';
import { addDays } from '../../../src/text/dates.ts';
import { kB, markdownTable, verdict } from '../markdown.ts';
import type { Run, Table } from '../part.ts';
import { median } from '../statistics.ts';
import { randomFrom } from '../../visits/random.ts';
import { inFolder } from './folder.ts';

const LIMITS = { yearKB: 400, readMs: 100 } as const;
const DAYS = 3653;
const ARTICLES_OF_DAY = 20;

interface LedgerCost {
  readonly slugLength: number;
  readonly days: number;
  readonly largestYear: number;
  /** Articles that a day that is done names, on average. */
  readonly top: number;
  readonly readMs: number;
  /** Of all threads, so it may be more. */
  readonly readCpuMs: number;
  readonly bytes: number;
}

/** What ten years of a ledger weigh, and how long reading them takes. */
export const ledger: Table<readonly LedgerCost[]> = {
  name: 'ledger',
  measure: ({ quick, say }: Run) =>
    inFolder((dir) => Promise.resolve([40, 60, 80].map((length) => {
      const cost = costOf(path.join(dir, `${length}`), length, quick ? 1 : 9);
      say(`addresses of ${length} characters: ${cost.readMs.toFixed(0)} ms`);
      return cost;
    }))), // prettier-ignore
  show(costs) {
    const rows = costs.map(({ slugLength, days, top, bytes, largestYear, readMs, readCpuMs }) => [
      `slugs of ${slugLength} characters`,
      `${days}`,
      top.toFixed(1),
      kB(bytes),
      `${kB(largestYear)} (${verdict(Math.ceil(largestYear / 1000), LIMITS.yearKB)})`,
      `${readMs.toFixed(0)} (${verdict(readMs, LIMITS.readMs)})`,
      readCpuMs.toFixed(0),
    ]);
    return markdownTable(
      ['', 'days', 'articles of a day', 'all', 'largest year', 'read in ms', 'CPU ms'],
      rows,
    );
  },
};

function costOf(contentDir: string, slugLength: number, runs: number): LedgerCost {
  const lines = makeLines(slugLength);
  writeVisits(contentDir, lines);
  const files = fs.readdirSync(path.join(contentDir, 'visits'));
  const sizes = files.map((name) => fs.statSync(path.join(contentDir, 'visits', name)).size);
  const written = files.flatMap((name) => fs.readFileSync(path.join(contentDir, 'visits', name), 'utf8').trim().split('\n')); // prettier-ignore
  const named = written.map((line) => Object.keys((JSON.parse(line) as VisitLine).top ?? {}).length);
  const times = Array.from({ length: runs }, () => readingTime(contentDir));
  return {
    slugLength,
    days: written.length,
    largestYear: Math.max(...sizes),
    bytes: sizes.reduce((a, b) => a + b, 0),
    top: named.reduce((a, b) => a + b, 0) / named.length,
    readMs: median(times.map(({ milliseconds }) => milliseconds)),
    readCpuMs: median(times.map(({ cpuMilliseconds }) => cpuMilliseconds)),
  };
}

interface ReadingTime {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly problems: number;
}

/** In a fresh process, since a build reads the ledger once. */
function readingTime(contentDir: string): ReadingTime {
  const child = path.join(import.meta.dirname, 'ledger-child.ts');
  const said = execFileSync(process.execPath, [child, contentDir], { encoding: 'utf8' });
  const time = JSON.parse(said) as ReadingTime;
  if (time.problems > 0) throw new Error('The ledger that was written cannot be read.');
  return time;
}

/** Ten years of days on which many more articles are read than are named. */
function makeLines(slugLength: number): VisitLine[] {
  const random = randomFrom(slugLength);
  const slugs = Array.from({ length: 2000 }, (_, index) =>
    `thong-bao-ke-hoach-to-chuc-hoi-nghi-cha-me-hoc-sinh-dau-nam-hoc-lan-thu-${index}-`.repeat(2).slice(-slugLength),
  ); // prettier-ignore
  return Array.from({ length: DAYS }, (_, index) => {
    const d = addDays('2013-01-01', index);
    const newest = Math.floor((index / DAYS) * (slugs.length - 60));
    const top = Array.from({ length: ARTICLES_OF_DAY }, (_, place) => [
      `/tin-tuc/${slugs[newest + place * 3 + random(3)]}/`,
      1 + Math.floor(90 / (place + 1)) + random(3),
    ]);
    return {
      ...{ d, src: 'log', v: 300 + random(200), pv: 900 + random(500), u: 250 + random(100) },
      ...{ asOf: `${d}T23:59:59+07:00`, done: true, rule: 1, top: Object.fromEntries(top) },
    };
  });
}
