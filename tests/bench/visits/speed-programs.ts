import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Program } from '../measure.ts';

/** Page views and different addresses with agents of a day: less than the rule asks. */
const MAWK = `{
  split($0, q, "\\""); if (q[2] !~ /^GET /) next
  split(q[3], s, " "); if (s[1] != 200 && s[1] != 304) next
  split(q[2], r, " "); p = r[2]; sub(/\\?.*/, "", p)
  if (p ~ /\\.[A-Za-z0-9]+$/ && p !~ /\\.html?$/) next
  if (q[6] == "" || q[6] == "-" || q[6] ~ /bot|curl|python|facebook/) next
  views++; k = $1 SUBSEP q[6] SUBSEP substr($4, 2, 11)
  if (!(k in seen)) { seen[k]; clients++ }
} END { print views, clients }`;

/** Counts a log as `npm run visits` does, without the school's content and the ledger. */
export function ours(log: string): Program {
  const main = path.join(import.meta.dirname, '../../../src/commands/main.js');
  return { command: process.execPath, args: [main, path.join(import.meta.dirname, 'count-child.ts'), log] };
}

export function mawk(log: string): Program {
  return { command: 'mawk', args: [MAWK, log] };
}

/** With Debian's own configuration, which is read from /etc; that names no log format. */
export function goAccess(log: string, dir: string): Program {
  const report = path.join(dir, 'report.json');
  return { command: 'goaccess', args: [log, '--log-format=COMBINED', '--no-progress', '-o', report] };
}

export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}
