import { execFileSync } from 'node:child_process';

/** The commit that the content folder is checked out from, 40 hex digits; undefined where it is not kept in git, or git is not there. */
export function contentCommit(contentDir: string): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--verify', 'HEAD'], {
      cwd: contentDir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
