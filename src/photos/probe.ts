import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import type { Photo } from '../derive/article.ts';
import { writeWhole } from './cache.ts';
import { gitBlobs } from './git-blobs.ts';
import { readPhoto, type PhotoFault, type ReadPhoto } from './read-photo.ts';

/** What is known of a file: valid while its length and time of change, or git's hash of it, are the same. */
interface Known extends ReadPhoto {
  readonly size: number;
  readonly mtime: number;
  readonly blob?: string | undefined;
}

export interface PhotoProbe {
  /** Size (orientation applied) and content hash of a photo; the same file is read once. */
  probe(file: string): Promise<Photo | PhotoFault>;
  /** Keeps what was learnt for the next run; files of this folder that were not asked for are forgotten, those of other schools are not. */
  save(): void;
}

/**
 * Reads the photos of a content folder, as many at once as there are cores, and
 * remembers them in the cache. A warm run of 20,000 photos stats files and reads none;
 * nor does one in a fresh clone, where git vouches for their bytes. A damaged memory
 * is forgotten.
 */
export function createPhotoProbe(contentDir: string, cacheDir: string): PhotoProbe {
  const memoryFile = path.join(cacheDir, 'photos', 'probe.json');
  const memory = readMemory(memoryFile);
  const used: Record<string, Known> = {};
  const pending = new Map<string, Promise<Photo | PhotoFault>>();
  // Each holds a whole original in memory.
  const limit = pLimit(os.availableParallelism());
  let git: { blobs: Map<string, string>; known: Map<string, Known> } | undefined;
  const askGit = () =>
    (git ??= {
      blobs: gitBlobs(contentDir),
      known: new Map(Object.values(memory).flatMap((known) => (known.blob ? [[known.blob, known]] : []))),
    });
  const learn = async (file: string, size: number, mtime: number): Promise<Known | PhotoFault> => {
    const { blobs, known } = askGit();
    const blob = blobs.get(file);
    const read = (blob && known.get(blob)) || (await limit(() => readPhoto(file)));
    return 'fault' in read
      ? read
      : { id: read.id, width: read.width, height: read.height, size, mtime, blob };
  };
  const probe = async (file: string): Promise<Photo | PhotoFault> => {
    const { size, mtimeMs: mtime } = fs.statSync(file);
    const key = path.relative(cacheDir, file);
    const before = memory[key];
    const known = before?.size === size && before.mtime === mtime ? before : await learn(file, size, mtime);
    if ('fault' in known) return known;
    used[key] = known;
    return { id: known.id, file, width: known.width, height: known.height };
  };
  return {
    probe(file) {
      const running = pending.get(file) ?? probe(file);
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

function readMemory(file: string): Record<string, Known> {
  try {
    const memory = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, Known | null> | null;
    return Object.fromEntries(
      Object.entries(memory ?? {}).flatMap(([key, known]) => (known ? [[key, known]] : [])),
    );
  } catch {
    return {};
  }
}
