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
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const missing = Object.keys(dependencies).filter(
    (name) => !fs.existsSync(path.join(here, 'node_modules', name)),
  );
  if (missing.length === 0) return;
  console.log('Installing the bench’s own packages (npm ci in tests/bench) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci in tests/bench failed.');
}
