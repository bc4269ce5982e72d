import { hash } from 'node:crypto';
import fs, { constants } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Variant } from '../urls.ts';
import { cachedVariant, readRecord, type PhotoRecord } from './cache.ts';

/** Records of photos by their ids, each with only those files that are as they were written. */
export type SoundRecords = ReadonlyMap<string, PhotoRecord>;

/**
 * `soundRecord` of many photos, on another core, for while the pages are rendered: it
 * reads several gigabytes of a large school. Of the photos kept of the last site
 * (`placed`), those that are not sound go.
 */
export function startVerifying(
  cacheDir: string,
  ids: readonly string[],
  placed: string,
): Promise<SoundRecords> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), {
      workerData: { cacheDir, ids, placed },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/**
 * What is recorded of a photo, with only those variants whose bytes are the recorded
 * ones. What differs, whatever its length and time say, is removed, so that it is
 * made again and never published. Undefined for a photo that was never made.
 */
export function soundRecord(cacheDir: string, id: string): PhotoRecord | undefined {
  const record = readRecord(cacheDir, id);
  if (!record) return undefined;
  const files = Object.entries(record.files).filter(([variant, written]) => {
    const file = cachedVariant(cacheDir, id, variant as Variant);
    if (written && hashOfFile(file) === written.sha256) return true;
    fs.rmSync(file, { recursive: true, force: true });
    return false;
  });
  return { ...record, files: Object.fromEntries(files) };
}

/** A link is not followed, and a pipe not waited for. (Windows has no such flags.) */
const AS_IT_IS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Larger than nearly all variants, so that one read is enough: with tens of thousands of files each call counts. */
const ROOM = Buffer.alloc(1024 ** 2);

/** Undefined for what cannot be read or is no plain file. */
function hashOfFile(file: string): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = fs.openSync(file, AS_IT_IS);
    const read = ROOM.subarray(0, fs.readSync(descriptor, ROOM));
    return hash(
      'sha256',
      read.length < ROOM.length ? read : Buffer.concat([read, fs.readFileSync(descriptor)]),
    );
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}
