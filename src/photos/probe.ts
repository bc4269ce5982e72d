import type { Photo } from '../derive/article.ts';
import { readRecord } from './cache.ts';
import { createFileMemory } from './file-memory.ts';
import {
  DAMAGED,
  isSound,
  readPhoto,
  type PhotoFault,
  type PhotoFormat,
  type ReadPhoto,
} from './read-photo.ts';

/** To be raised when a photo is refused or measured in another way than before. */
const RULES = 2;

/** A photo with what it really is, whatever its name says. */
export interface ProbedPhoto extends Photo {
  readonly format: PhotoFormat;
}

export interface PhotoProbe {
  /** Size (orientation applied), kind and content hash of a photo; the same file is read once. */
  probe(file: string): Promise<ProbedPhoto | PhotoFault>;
  /** Keeps what was learnt for the next run; files of this folder that were not asked for are forgotten, those of other schools are not. */
  save(): void;
}

/**
 * Reads the photos of a content folder and remembers them in the cache, see `createFileMemory`.
 *
 * @param decode also decodes those that no build has made anything of yet: a build finds
 *   damaged ones when it makes them, a check has to look
 */
export function createPhotoProbe(
  contentDir: string,
  cacheDir: string,
  { decode = false }: { decode?: boolean } = {},
): PhotoProbe {
  const memory = createFileMemory<ReadPhoto, PhotoFault>({
    name: 'probe.json',
    rules: RULES,
    contentDir,
    cacheDir,
    read: readPhoto,
  });
  const decoded = createFileMemory<{ sound: true }, PhotoFault>({
    name: 'decoded.json',
    rules: RULES,
    contentDir,
    cacheDir,
    read: async (file) => ((await isSound(file)) ? { sound: true } : DAMAGED),
  });
  return {
    async probe(file) {
      const read = await memory.learn(file);
      if ('fault' in read) return read;
      const seen = decode && !readRecord(cacheDir, read.id) ? await decoded.learn(file) : { sound: true };
      return 'fault' in seen ? seen : { ...read, file };
    },
    save() {
      memory.save();
      if (decode) decoded.save();
    },
  };
}
