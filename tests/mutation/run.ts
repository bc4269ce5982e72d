import { spawnSync } from 'node:child_process';
import { installTools } from '../install-tools.ts';

const FOLDER = 'tests/mutation';

/**
 * `npm run test:mutation`: changes the parsers in some nine hundred small ways, one at a
 * time, and counts how many of the changes a test tells. Sentences for staff are not changed:
 * tests look at their words, not at every letter. Takes eight minutes. Exit code 1
 * below 85 %.
 */
export async function run(args: readonly string[]): Promise<number> {
  installTools(FOLDER);
  const stryker = `${FOLDER}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const { status } = spawnSync(process.execPath, [stryker, 'run', `${FOLDER}/stryker.config.json`, ...args], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
