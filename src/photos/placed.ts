import fs from 'node:fs';
import path from 'node:path';
import { variantsIn } from '../urls.ts';
import { cachedVariant, variantsDir } from './cache.ts';
import { schoolKey } from './in-use.ts';
import type { SoundRecords } from './verify.ts';

/**
 * Where the photos of a school's last site are kept for its next one, linked as they
 * were published: of twenty thousand photos hardly any changes between two builds, and
 * to link and to remove sixty thousand files takes seconds.
 */
export function placedDir(cacheDir: string, contentDir: string): string {
  return path.join(variantsDir(cacheDir), 'placed', schoolKey(contentDir));
}

/** Everything in the photo folders of a site, or of what was kept of one, by its path in it. A link to a folder is not followed. */
export function placedPhotos(dir: string): string[] {
  const folders = ['anh', 'anh/chia-se'].filter((_, index, all) =>
    all.slice(0, index + 1).every((folder) => isFolder(path.join(dir, folder))),
  );
  return folders
    .flatMap((folder) => fs.readdirSync(path.join(dir, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => !folders.includes(file));
}

/** Removes from what was kept each file that is not the very one of the cache which was found sound. */
export function dropUnsound(placed: string, records: SoundRecords, cacheDir: string): void {
  keepOnly(placed, (file) => {
    const [photo] = variantsIn(`/${file}`);
    return (
      photo !== undefined &&
      records.get(photo.id)?.files[photo.variant] !== undefined &&
      isSameFile(path.join(placed, file), cachedVariant(cacheDir, photo.id, photo.variant))
    );
  });
}

/**
 * Puts what was kept, as far as it is wanted, into a site that has no photos yet. Where
 * it cannot be moved, on another disk, it is left.
 */
export function takePlaced(placed: string, siteDir: string, isWanted: (file: string) => boolean): void {
  keepOnly(placed, isWanted);
  movePhotos(placed, siteDir);
}

/**
 * Keeps the photos of a site that is no longer published, but for those that the new
 * one does not show. The new one is published already: what cannot be kept is no fault.
 */
export function keepPlaced(siteDir: string, placed: string, isShown: (file: string) => boolean): void {
  try {
    fs.rmSync(placed, { recursive: true, force: true });
    keepOnly(siteDir, isShown);
    fs.mkdirSync(placed, { recursive: true });
    movePhotos(siteDir, placed);
  } catch {
    // They go with the old site.
  }
}

function keepOnly(dir: string, isKept: (file: string) => boolean): void {
  for (const file of placedPhotos(dir))
    if (!isKept(file)) fs.rmSync(path.join(dir, file), { recursive: true, force: true });
}

function movePhotos(from: string, to: string): void {
  if (!isFolder(path.join(from, 'anh'))) return;
  try {
    fs.renameSync(path.join(from, 'anh'), path.join(to, 'anh'));
  } catch {
    // Another disk: photos are linked, or copied, one by one.
  }
}

function isFolder(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => fs.lstatSync(file, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.isFile() && a.ino === b.ino && a.dev === b.dev;
}
