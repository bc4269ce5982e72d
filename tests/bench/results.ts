import fs from 'node:fs';
import { machineFacts, type Machine } from './machine.ts';

/** A measured table as `bench-results/PART.json` keeps it. */
export interface Kept {
  /** ISO instant. */
  readonly measuredAt: string;
  readonly quick: boolean;
  readonly data: unknown;
}

/** A part's file. Each table is of its own run, and all of the machine of the last one. */
export interface Results {
  readonly machine: Machine;
  readonly tables: Readonly<Record<string, Kept>>;
}

const fileOf = (part: string): string => `bench-results/${part}.json`;

/** The kept results of a part; undefined when it was never measured. */
export function readResults(part: string): Results | undefined {
  if (!fs.existsSync(fileOf(part))) return undefined;
  return JSON.parse(fs.readFileSync(fileOf(part), 'utf8')) as Results;
}

/** Writes a table at once, so that a run that breaks off keeps what it has. */
export function keepTable(part: string, table: string, kept: Kept): void {
  const results: Results = {
    machine: machineFacts(),
    tables: { ...readResults(part)?.tables, [table]: kept },
  };
  fs.mkdirSync('bench-results', { recursive: true });
  fs.writeFileSync(fileOf(part), `${JSON.stringify(results, null, 1)}\n`);
}
