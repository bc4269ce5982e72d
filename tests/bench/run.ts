import { installTools } from '../install-tools.ts';
import { PARTS } from './parts.ts';
import { keepTable } from './results.ts';

const USAGE = `Usage: npm run bench PART [TABLE…] [--quick], where PART is one of: ${Object.keys(PARTS).join(', ')}.`;

/**
 * `npm run bench PART [TABLE…] [--quick]`: measures a part, or only the named tables
 * of it, prints them and keeps them in `bench-results/PART.json`. Exit code 1 when a
 * table could not be measured, 2 for wrong usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [name = '', ...only] = args.filter((arg) => arg !== '--quick');
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!part || only.some((table) => !part.some((known) => known.name === table))) {
    const tables = part ? ` The tables of ${name}: ${part.map((table) => table.name).join(', ')}.` : '';
    console.error(`${USAGE}${tables}`);
    return 2;
  }
  installTools('tests/bench');
  // Without a `--` before it, npm keeps the flag to itself and says so here.
  const quick = args.includes('--quick') || process.env['npm_config_quick'] === 'true';
  for (const table of part.filter((one) => only.length === 0 || only.includes(one.name))) {
    console.log(`\n${name}: ${table.name}`);
    const data = await table.measure({ quick, say: (line) => console.log(`  ${line}`) });
    keepTable(name, table.name, { measuredAt: new Date().toISOString(), quick, data });
    console.log(`\n${table.show(data)}`);
  }
  return 0;
}
