import { showMachine } from './machine.ts';
import { PARTS } from './parts.ts';
import { readResults } from './results.ts';

/** `node src/commands/main.js tests/bench/print.ts PART`: the kept figures as Markdown, for README.md. */
export async function run([name = '']: readonly string[]): Promise<number> {
  const results = readResults(name);
  if (!results) {
    console.error(`Nothing is measured yet: npm run bench ${name || 'PART'}`);
    return 2;
  }
  console.log(showMachine(results.machine));
  for (const table of PARTS[name] ?? []) {
    const kept = results.tables[table.name];
    if (!kept) continue;
    console.log(`\n### ${table.name} (${kept.measuredAt.slice(0, 10)}${kept.quick ? ', quick' : ''})`);
    console.log(`\n${table.show(kept.data)}`);
  }
  return 0;
}
