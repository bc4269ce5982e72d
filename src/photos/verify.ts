import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { photoPath, type Variant } from '../urls.ts';
import { cachedVariant, readRecord } from './cache.ts';

/**
 * Reads every recorded variant of the given photos and compares its bytes with the
 * record. What differs, whatever its length and time say, is removed, so that it is
 * made again and never published.
 *
 * @returns the variants that are as they were written, by their path in the site
 */
export function verifyVariants(cacheDir: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) =>
    Object.entries(readRecord(cacheDir, id)?.files ?? {}).flatMap(([name, written]) => {
      const variant = name as Variant;
      const file = cachedVariant(cacheDir, id, variant);
      if (written && hashOfFile(file) === written.sha256) return [photoPath(id, variant)];
      fs.rmSync(file, { recursive: true, force: true });
      return [];
    }),
  );
}

/** `verifyVariants` on another core, for while the pages are rendered: it reads several gigabytes of a large school. */
export function startVerifying(cacheDir: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), {
      workerData: { cacheDir, ids },
    });
    worker.once('message', (sound: string[]) => resolve(new Set(sound)));
    worker.once('error', reject);
  });
}

/** Undefined for what cannot be read or is no plain file. */
function hashOfFile(file: string): string | undefined {
  try {
    if (!fs.lstatSync(file).isFile()) return undefined;
    return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  } catch {
    return undefined;
  }
}
