import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Installs the packages of a folder that has a package file of its own, where one is
 * missing. They are no packages of the project, so that whoever builds a site or tests
 * it never loads them.
 *
 * @throws Error when npm does not succeed
 */
export function installTools(folder: string): void {
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const missing = Object.keys(dependencies).filter(
    (name) => !fs.existsSync(path.join(folder, 'node_modules', name)),
  );
  if (missing.length === 0) return;
  console.log(`Installing what only this needs (npm ci in ${folder}) …`);
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed.`);
}
