import type { Photo } from '../derive/article.ts';
import { createFileMemory } from './file-memory.ts';
import { readPhoto, type PhotoFault, type PhotoFormat, type ReadPhoto } from './read-photo.ts';

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

/** Reads the photos of a content folder and remembers them in the cache, see `createFileMemory`. */
export function createPhotoProbe(contentDir: string, cacheDir: string): PhotoProbe {
  const memory = createFileMemory<ReadPhoto, PhotoFault>({
    name: 'probe.json',
    rules: RULES,
    contentDir,
    cacheDir,
    read: readPhoto,
  });
  return {
    async probe(file) {
      const read = await memory.learn(file);
      return 'fault' in read ? read : { ...read, file };
    },
    save: memory.save,
  };
}
