import { execFileSync } from 'node:child_process';
import path from 'node:path';

/**
 * Git's own hash of each file under `dir` that is tracked and unchanged, by absolute
 * path. In a fresh clone every file has a new time of change, but git knows that its
 * bytes are the old ones without reading them. Empty where there is no git, or `dir`
 * is in no repository.
 */
export function gitBlobs(dir: string): Map<string, string> {
  try {
    const changed = new Set(listFiles(dir, '--modified'));
    return new Map(
      listFiles(dir, '--stage').flatMap((line): [string, string][] => {
        const [, blob, name] = /^100\d{3} ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? [];
        return blob && name && !changed.has(name) ? [[path.join(dir, name), blob]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

function listFiles(dir: string, what: '--stage' | '--modified'): string[] {
  return execFileSync('git', ['-C', dir, 'ls-files', '-z', what], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .split('\0')
    .filter(Boolean);
}
