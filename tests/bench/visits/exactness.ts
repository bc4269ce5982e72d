import fs from 'node:fs';
import path from 'node:path';
import type { DayCount } from '../../../src/visits/source.ts';
import { markdownTable } from '../markdown.ts';
import type { Run, Table } from '../part.ts';
import { countFiles } from './count.ts';
import { inFolder } from './folder.ts';
import { askOracle, type OracleDay } from './oracle.ts';
import { VARIANTS } from './variants.ts';
import { writeLog } from './write-log.ts';

/** What one way of counting comes to, and in how many figures it differs from ours. */
interface Compared {
  readonly title: string;
  readonly days: number;
  readonly visits: number;
  readonly views: number;
  readonly clients: number;
  readonly reads: number;
  readonly differences: number;
}

interface Exactness {
  readonly lines: number;
  readonly megabytes: number;
  readonly rows: readonly Compared[];
}

/** Our figures against those of the rule as SQL, and of the same log in other forms. */
export const exactness: Table<Exactness> = {
  name: 'exactness',
  measure: ({ quick, say }: Run) =>
    inFolder(async (dir) => {
      const lines = quick ? 20_000 : 1_000_000;
      const log = path.join(dir, 'access.log');
      writeLog(log, lines);
      const ours = (await countFiles([log])).days;
      const compare = (title: string, other: readonly DayCount[]): Compared => {
        const row = { title, ...sums(other), differences: differences(figuresOf(ours), figuresOf(other)) };
        say(`${title}: ${row.differences} differences`);
        return row;
      };
      const rows = [compare('ours', ours), compare('oracle (DuckDB)', (await askOracle(log)).map(asCount))];
      for (const { title, make } of VARIANTS) {
        const files = make(log, dir);
        rows.push(compare(`ours, ${title}`, (await countFiles(files)).days));
        for (const file of new Set(files)) if (file !== log) fs.rmSync(file);
      }
      return { lines, megabytes: fs.statSync(log).size / 1e6, rows };
    }),
  show({ lines, megabytes, rows }) {
    const table = markdownTable(
      ['', 'days', 'visits', 'page views', 'clients', 'reads', 'differences'],
      rows.map(({ title, ...figures }) => [title, ...Object.values(figures).map(String)]),
    );
    const isExact = rows.every((row) => row.differences === 0);
    return `${lines} lines, ${megabytes.toFixed(0)} MB.\n\n${table}\n\nNo difference in any figure of any day: ${isExact ? 'met' : 'NOT met'}.`;
  },
};

function asCount({ d, v, pv, u, until, reads }: OracleDay): DayCount {
  return {
    day: d,
    visits: v,
    views: pv,
    clients: u,
    until: Number(until),
    reads: new Map(reads.map(({ key, value }) => [key, Number(value)])),
  };
}

/** Every figure by its name: of each day, and of each page of each day. */
function figuresOf(days: readonly DayCount[]): Map<string, number> {
  return new Map(
    days.flatMap(({ day, visits, views, clients, until, reads }): [string, number][] => [
      ...Object.entries({ visits, views, clients, until }).map(([name, figure]): [string, number] => [`${day} ${name}`, figure ?? 0]), // prettier-ignore
      ...[...reads].map(([page, number]): [string, number] => [`${day} ${page}`, number]),
    ]),
  );
}

/** Figures that only one has, or that differ. */
function differences(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).length;
}

function sums(days: readonly DayCount[]): Omit<Compared, 'title' | 'differences'> {
  const sum = (of: (day: DayCount) => number): number => days.reduce((total, day) => total + of(day), 0);
  return {
    days: days.length,
    visits: sum(({ visits }) => visits),
    views: sum(({ views }) => views ?? 0),
    clients: sum(({ clients }) => clients ?? 0),
    reads: sum(({ reads }) => [...reads.values()].reduce((a, b) => a + b, 0)),
  };
}
