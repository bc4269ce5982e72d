import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { aContentFolder } from '../make.ts';
import { aSchool, at } from './visits-school.ts';

test('nothing of a person, and nothing that a stranger wrote, is kept or printed', () => {
  const marks = ['198.51.100.77', '2001:db8:77', 'Kbrowser/7.7', 'evil.example', '\u001b[31m', 'wp-evil'];
  const [ip, ipv6, agent, referrer, escape, page] = marks as [string, string, string, string, string, string];
  const log = [
    at('08:00:00', { ip, agent: `Mozilla/5.0 ${agent}` }),
    at('08:00:01', { ip: `${ipv6}::1` }),
    at('08:00:02', { request: `GET /${page}${escape}"><script>/ HTTP/1.1` }),
    `${at('08:00:03')} "https://${referrer}/${escape}"`,
    `${escape} not a line ${page}`,
  ].join('\n');
  const cache = path.join(aContentFolder({}), 'cache');
  const { dir, env, run } = aSchool({ 'logs/x.log': log });
  const { stdout, stderr } = run(['x.log', '--all-paths'], { env: { CACHE_DIR: cache } });
  fs.rmSync(path.join(dir, 'logs'), { recursive: true });
  const built = spawnSync(process.execPath, ['src/commands/main.js', 'build'], {
    env: { ...env, CACHE_DIR: cache, OUT_DIR: path.join(dir, 'dist') },
  });
  expect(built.status).toBe(0);
  const kept = [dir, cache].flatMap((root) =>
    fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'latin1')),
  );
  expect(kept.join('\n')).toContain('"2022-10-07"');
  expect(kept.filter((text) => text.startsWith('<!DOCTYPE html>')).length).toBeGreaterThan(5);
  for (const mark of marks) expect([...kept, stdout, stderr].join('\n')).not.toContain(mark);
}, 120_000);
