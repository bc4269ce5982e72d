import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { markdownTable, verdict } from '../markdown.ts';
import { measure, type Cost, type Program } from '../measure.ts';
import type { Run, Table } from '../part.ts';
import { median } from '../statistics.ts';
import { inFolder } from './folder.ts';
import { goAccess, isInstalled, mawk, ours } from './speed-programs.ts';
import { writeLog } from './write-log.ts';

const LIMITS = { ofGoAccess: 0.05, ofMawk: 0.6, peakMB: 120 } as const;

interface Row extends Cost {
  readonly title: string;
  readonly lines: number;
  readonly runs: number;
}

interface Speed {
  readonly megabytes: number;
  readonly rows: readonly Row[];
  /** Programs that were not there, by the Debian package that has them. */
  readonly missing: readonly string[];
}

/** What counting a log costs, ours and others'. */
export const speed: Table<Speed> = {
  name: 'speed',
  measure: (run) => inFolder((dir) => measureAll(run, dir)),
  show({ megabytes, rows, missing }) {
    const table = markdownTable(
      ['', 'lines', 'runs', 'CPU s', 'wall s', 'peak MB', '1,000 lines / CPU s'],
      rows.map(({ title, lines, runs, cpuSeconds, wallSeconds, peakMB }) => [
        title,
        `${lines}`,
        `${runs}`,
        cpuSeconds.toFixed(1),
        wallSeconds.toFixed(1),
        peakMB?.toFixed(0) ?? '?',
        (lines / cpuSeconds / 1000).toFixed(0),
      ]),
    );
    const skipped = missing.map(
      (name) => `Not measured, for it is not installed: ${name} (Debian’s package).`,
    );
    return [`${megabytes.toFixed(0)} MB.`, table, ...showRatios(rows), ...skipped].join('\n\n');
  },
};

async function measureAll({ quick, say }: Run, dir: string): Promise<Speed> {
  const most = quick ? 40_000 : 4_000_000;
  const rows: Row[] = [];
  const missing = ['goaccess', 'mawk'].filter((name) => !isInstalled(name));
  const add = async (title: string, lines: number, runs: number, program: Program): Promise<void> => {
    const costs: Cost[] = [];
    for (let i = 0; i < (quick ? 1 : runs); i += 1) costs.push(await measure(program));
    rows.push({ title, lines, runs: costs.length, ...medianCost(costs) });
    say(`${title}, ${lines} lines: ${rows.at(-1)?.cpuSeconds.toFixed(1)} CPU s`);
  };
  const log = path.join(dir, 'access.log');
  // The first start of a checkout keeps its compiled code for the others.
  fs.writeFileSync(log, '');
  await measure(ours(log));
  for (const lines of [most / 4, most / 2, most]) {
    writeLog(log, lines);
    await add('ours', lines, 3, ours(log));
  }
  const megabytes = fs.statSync(log).size / 1e6;
  if (!missing.includes('mawk')) await add('mawk', most, 3, mawk(log));
  if (!missing.includes('goaccess')) await add('GoAccess', most, 1, goAccess(log, dir));
  gzip(log);
  await add('ours, from .gz', most, 3, ours(`${log}.gz`));
  return { megabytes, rows, missing };
}

function medianCost(costs: readonly Cost[]): Cost {
  const peaks = costs.map(({ peakMB }) => peakMB).filter((peak) => peak !== null);
  return {
    cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
    wallSeconds: median(costs.map(({ wallSeconds }) => wallSeconds)),
    peakMB: peaks.length > 0 ? Math.max(...peaks) : null,
  };
}

/** In pieces, since a gigabyte is more than one buffer should hold; pieces one after the other are a gzip file. */
function gzip(log: string): void {
  const from = fs.openSync(log, 'r');
  const to = fs.openSync(`${log}.gz`, 'w');
  const piece = Buffer.allocUnsafe(2 ** 26);
  for (
    let read = fs.readSync(from, piece, 0, piece.length, null);
    read > 0;
    read = fs.readSync(from, piece, 0, piece.length, null)
  ) {
    fs.writeSync(to, gzipSync(piece.subarray(0, read)));
  }
  fs.closeSync(from);
  fs.closeSync(to);
}

function showRatios(rows: readonly Row[]): string[] {
  const own = rows.filter(({ title }) => title === 'ours');
  const last = own.at(-1);
  const of = (title: string): number => (last?.cpuSeconds ?? NaN) / (rows.find((row) => row.title === title)?.cpuSeconds ?? NaN); // prettier-ignore
  const ratio = (title: string, atMost: number): string =>
    `Ours ÷ ${title}, CPU s: ${of(title).toFixed(3)} (${verdict(of(title), atMost)}).`;
  const peak = Math.max(...own.map(({ peakMB }) => peakMB ?? NaN));
  return [
    ratio('GoAccess', LIMITS.ofGoAccess),
    ratio('mawk', LIMITS.ofMawk),
    `Peak MB: ${own.map(({ peakMB }) => peakMB?.toFixed(0)).join(', ')} (${verdict(peak, LIMITS.peakMB)}).`,
  ];
}
