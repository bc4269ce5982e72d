import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What `npm test` runs, one after the other; a failed step does not keep the next from running. */
const STEPS: readonly {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}[] = [
  { name: 'types', program: 'astro/bin/astro.mjs', args: ['check', '--minimumFailingSeverity', 'hint'] },
  {
    name: 'lint',
    program: 'eslint/bin/eslint.js',
    args: ['--config', '.eslint.config.js', '--max-warnings', '0', '.'],
  },
  { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
];
const REPORT = '.cache/tests/report.json';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

function runProgram(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [path.join('node_modules', program), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

/** Runs the tests; files or folders among the arguments choose some of them. */
async function runVitest(only: readonly string[]): Promise<Counts> {
  fs.rmSync(REPORT, { force: true });
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--root',
    '.',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...only,
  ];
  const code = await runProgram('vitest/dist/cli.js', args);
  if (!fs.existsSync(REPORT)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(fs.readFileSync(REPORT, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  // A file that cannot be loaded has no failed test of its own.
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** `npm test [FILE…]`: everything, or the tests of the named files. Ends with a line `N passed, N failed`. */
export async function run(only: readonly string[]): Promise<number> {
  const counts: Counts[] = [];
  for (const { name, program, args } of only.length > 0 ? [] : STEPS) {
    console.log(`\n${name}`);
    const ok = (await runProgram(program, args)) === 0;
    counts.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  }
  console.log('\ntests');
  counts.push(await runVitest(only));
  const sum = (of: keyof Counts): number => counts.reduce((total, step) => total + step[of], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}
