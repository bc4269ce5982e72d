import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SHARE_IMAGE, WEBP } from '../settings.ts';
import type { Variant } from '../urls.ts';

/** What was written for one photo. */
export interface PhotoRecord {
  /** The classes of its dominant colour. */
  readonly tone: string;
  /** How wide it was decoded: what its variants were made from. */
  readonly decoded: number;
  readonly files: Readonly<Partial<Record<Variant, WrittenFile>>>;
}

/** A file as it was when its bytes were compared with what should have been written. */
interface WrittenFile {
  readonly sha256: string;
}

/** To be raised when photos are made, or their tone found, in another way than before. */
const RECIPE = 5;

/** Variants made in another way or with other settings are other files. */
const MADE_WITH = `r${RECIPE}-webp-q${WEBP.quality}-e${WEBP.effort}-${SHARE_IMAGE.width}x${SHARE_IMAGE.height}`;

/** The folder of all variants made with today's settings. */
export function variantsDir(cacheDir: string): string {
  return path.join(cacheDir, 'photos', MADE_WITH);
}

/** Where a variant is kept: by content and settings, so that schools and branches share it. */
export function cachedVariant(cacheDir: string, id: string, variant: Variant): string {
  return path.join(variantsDir(cacheDir), id.slice(0, 2), `${id}-${variant}`);
}

/** What is recorded of a photo; nothing when it was never made or the record is damaged. */
export function readRecord(cacheDir: string, id: string): PhotoRecord | undefined {
  try {
    const { tone, decoded, files } = JSON.parse(fs.readFileSync(recordFile(cacheDir, id), 'utf8')) as Partial<PhotoRecord>; // prettier-ignore
    return tone !== undefined && decoded && files ? { tone, decoded, files } : undefined;
  } catch {
    return undefined;
  }
}

export function writeRecord(cacheDir: string, id: string, record: PhotoRecord): void {
  writeWhole(recordFile(cacheDir, id), JSON.stringify(record));
}

function recordFile(cacheDir: string, id: string): string {
  return path.join(variantsDir(cacheDir), id.slice(0, 2), `${id}.json`);
}

/**
 * Puts a variant into the cache and reads it back.
 *
 * @throws Error when the disk did not keep what was written
 */
export function writeVariant(file: string, bytes: Buffer): WrittenFile {
  writeWhole(file, bytes);
  const sha256 = hashOf(bytes);
  if (hashOf(fs.readFileSync(file)) !== sha256) throw new Error(`${file} was not written as it should be`);
  return { sha256 };
}

/** Writes a file so that no other run ever sees half of it; what is there in its place and is no file goes. */
export function writeWhole(file: string, content: string | Buffer): void {
  const temporary = `${file}.${process.pid}.tmp`;
  const put = (): void => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(temporary, content);
    fs.renameSync(temporary, file);
  };
  try {
    put();
  } catch {
    for (const place of [path.dirname(file), file])
      if (fs.lstatSync(place, { throwIfNoEntry: false })?.isDirectory() !== (place !== file))
        fs.rmSync(place, { recursive: true, force: true });
    put();
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
