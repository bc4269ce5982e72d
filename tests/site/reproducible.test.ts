import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/build/manifest.ts';
import { builtFiles, FIXTURE_SITES } from '../fixture-sites.ts';
import { aContentFolder } from '../make.ts';

/** What the build reads of the project. */
const PROJECT = ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];

test('the same content gives the same bytes, also from another folder, time zone and locale, with no cache', () => {
  const { tiny } = FIXTURE_SITES;
  const dir = path.join(aContentFolder({}), 'một nơi khác');
  for (const name of PROJECT) fs.cpSync(name, path.join(dir, name), { recursive: true });
  fs.symlinkSync(path.resolve('node_modules'), path.join(dir, 'node_modules'), 'junction');
  fs.cpSync(tiny.contentDir, path.join(dir, 'content'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/main.js', 'build'], {
    cwd: dir,
    env: { ...process.env, ...tiny.environment, TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const other = { ...tiny, outDir: path.join(dir, 'dist') };
  expect(builtFiles(other)).toEqual(builtFiles(tiny));
  expect(readManifest(other.outDir)?.files).toEqual(readManifest(tiny.outDir)?.files);
}, 120_000);
