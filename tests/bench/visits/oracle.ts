import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isBot } from '../../../src/visits/bots.ts';
import { BOTS, PEOPLE, sentAgent } from './agents.ts';
import { publishedPages } from './pages.ts';

/** A day as `rule.sql` gives it. */
export interface OracleDay {
  readonly d: string;
  readonly v: number;
  readonly pv: number;
  readonly u: number;
  readonly until: string;
  readonly reads: readonly { readonly key: string; readonly value: string }[];
}

/** What of DuckDB's package is used; its types are there only when the bench's packages are installed. */
interface DuckDB {
  readonly DuckDBInstance: {
    create(file: string): Promise<{
      connect(): Promise<{
        run(sql: string): Promise<unknown>;
        runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): unknown[] }>;
      }>;
    }>;
  };
}

/** Counts a log by the rule as SQL, which shares nothing with `src/visits` but the list of bots. */
export async function askOracle(log: string): Promise<OracleDay[]> {
  const require = createRequire(path.join(import.meta.dirname, '../package.json'));
  const { DuckDBInstance } = require('@duckdb/node-api') as DuckDB;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `CREATE TABLE log AS SELECT 'truong' AS school, line FROM read_csv(${text(log)}, columns = {line: 'VARCHAR'}, auto_detect = false, header = false, delim = E'\\x01', quote = '', escape = '')`,
  );
  const pages = publishedPages().flatMap(({ path: page, addresses }) =>
    addresses.map((address) => ['truong', address.normalize('NFC'), page].map(text).join()),
  );
  await connection.run(`CREATE TABLE page AS FROM (VALUES ${rows(pages)}) AS page(school, address, page)`);
  const agents = new Set([...PEOPLE, ...BOTS].map(sentAgent));
  const verdicts = [...agents].map((agent) => `${text(agent)}, ${isBot(agent)}`);
  await connection.run(`CREATE TABLE agent AS FROM (VALUES ${rows(verdicts)}) AS agent(agent, bot)`);
  const sql = fs.readFileSync(path.join(import.meta.dirname, 'rule.sql'), 'utf8');
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as OracleDay[];
}

function rows(contents: readonly string[]): string {
  return contents.map((content) => `(${content})`).join();
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
