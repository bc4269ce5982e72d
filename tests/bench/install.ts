import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Installs what the benches compare with, where it is missing. They are no packages
 * of the project, so that whoever builds a site or tests it never loads them.
 *
 * @throws Error when npm does not succeed
 */
export function installTools(): void {
  const here = import.meta.dirname;
  if (fs.existsSync(path.join(here, 'node_modules'))) return;
  console.log('Installing the bench’s own packages (npm ci in tests/bench) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in tests/bench failed.');
}
