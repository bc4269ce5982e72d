import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import { writeWhole } from './cache.ts';
import { gitBlobs } from './git-blobs.ts';

/** Why a file cannot be used: never remembered, so that it is told until it is mended. */
interface Faulty {
  readonly fault: string;
}

/** What is known of a file: valid while its length and time of change, or git's hash of it, are the same. */
interface Known<Learnt> {
  readonly learnt: Learnt;
  readonly size: number;
  readonly mtime: number;
  readonly blob?: string | undefined;
  /** The rules by which it was read. */
  readonly rules: number;
}

export interface FileMemory<Learnt extends object, Fault extends Faulty> {
  /** What a file's bytes tell; the same file is read once. */
  learn(file: string): Promise<Learnt | Fault>;
  /** Keeps what was learnt for the next run; files of this folder that were not asked for are forgotten, those of other schools are not. */
  save(): void;
}

/**
 * Reads files of a content folder, as many at once as there are cores, and remembers
 * in the cache what their bytes tell. A warm run of 20,000 files stats them and reads
 * none; nor does one in a fresh clone, where git vouches for their bytes. A damaged
 * memory is forgotten.
 *
 * @param name of the memory's file
 * @param rules raised when `read` learns something else: what was learnt before is read again
 */
export function createFileMemory<Learnt extends object, Fault extends Faulty>({
  name,
  rules,
  contentDir,
  cacheDir,
  read,
}: {
  name: string;
  rules: number;
  contentDir: string;
  cacheDir: string;
  read: (file: string) => Promise<Learnt | Fault>;
}): FileMemory<Learnt, Fault> {
  const memoryFile = path.join(cacheDir, 'photos', name);
  const memory = readMemory<Learnt>(memoryFile, rules);
  const used: Record<string, Known<Learnt>> = {};
  const pending = new Map<string, Promise<Learnt | Fault>>();
  // Each holds a whole file in memory.
  const limit = pLimit(os.availableParallelism());
  let git: { blobs: Map<string, string>; known: Map<string, Known<Learnt>> } | undefined;
  const askGit = () =>
    (git ??= {
      blobs: gitBlobs(contentDir),
      known: new Map(Object.values(memory).flatMap((known) => (known.blob ? [[known.blob, known]] : []))),
    });
  const lookUp = async (file: string): Promise<Learnt | Fault> => {
    const { size, mtimeMs: mtime } = fs.statSync(file);
    const key = path.relative(cacheDir, file);
    const before = memory[key];
    if (before?.size === size && before.mtime === mtime) {
      used[key] = before;
      return before.learnt;
    }
    const { blobs, known } = askGit();
    const blob = blobs.get(file);
    const learnt = (blob && known.get(blob)?.learnt) || (await limit(() => read(file)));
    if (!('fault' in learnt)) used[key] = { learnt, size, mtime, blob, rules };
    return learnt;
  };
  return {
    learn(file) {
      const running = pending.get(file) ?? lookUp(file);
      pending.set(file, running);
      return running;
    },
    save() {
      const others = Object.entries(memory).filter(([key]) => {
        const file = path.join(cacheDir, key);
        return !file.startsWith(contentDir + path.sep) && fs.existsSync(file);
      });
      writeWhole(memoryFile, JSON.stringify({ ...Object.fromEntries(others), ...used }));
    },
  };
}

function readMemory<Learnt>(file: string, rules: number): Record<string, Known<Learnt>> {
  try {
    const memory = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Known<Learnt> | null> | null;
    return Object.fromEntries(
      Object.entries(memory ?? {}).flatMap(([key, known]) =>
        known?.rules === rules && known.learnt ? [[key, known]] : [],
      ),
    );
  } catch {
    return {};
  }
}
