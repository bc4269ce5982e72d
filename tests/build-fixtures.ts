import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FIXTURE_SITES, type FixtureSite } from './fixture-sites.ts';

/**
 * Builds every fixture school through the command a user would type, one after the
 * other: builds of one root share Astro's folder. What tests write goes into one
 * folder of the system's temporary ones, and goes with the run.
 */
export default function setup(): () => void {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'bang-tin-tests-'));
  process.env['TMPDIR'] = process.env['TEMP'] = temporary;
  for (const site of Object.values(FIXTURE_SITES)) build(site);
  return () => fs.rmSync(temporary, { recursive: true, force: true });
}

function build({ contentDir, outDir, environment }: FixtureSite): void {
  fs.rmSync(outDir, { recursive: true, force: true });
  const result = spawnSync('npm', ['run', '--silent', 'build'], {
    env: {
      ...process.env,
      ...environment,
      CONTENT_DIR: contentDir,
      OUT_DIR: outDir,
      CACHE_DIR: '.cache/tests',
    },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0)
    throw new Error(`building ${contentDir} failed:\n${result.stdout}\n${result.stderr}`);
}
