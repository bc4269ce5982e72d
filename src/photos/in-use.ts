import { hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { variantsDir, writeWhole } from './cache.ts';

const DAY = 86_400_000;
/** A school that has built nothing for so long is taken to be gone: a live one builds twice a day. */
const FORGOTTEN_AFTER = 60 * DAY;
/** What another run may still be writing. */
const UNFINISHED = 3_600_000;

/** Says which photos a school's site uses, before they are made: what no school says is pruned. */
export function declareUse(cacheDir: string, contentDir: string, ids: Iterable<string>): void {
  writeWhole(
    path.join(usesDir(variantsDir(cacheDir)), `${schoolKey(contentDir)}.json`),
    JSON.stringify([...ids]),
  );
}

/** What the cache calls a school. */
export function schoolKey(contentDir: string): string {
  return hash('sha256', contentDir).slice(0, 16);
}

/**
 * Removes variants that no school sharing the cache uses any more, also those made
 * with other settings once nobody makes such.
 *
 * @param now milliseconds of the disk's clock, not of the build's
 * @returns how many files went
 */
export function prune(cacheDir: string, now: number): number {
  const photos = path.join(cacheDir, 'photos');
  return subfolders(photos).reduce((removed, dir) => {
    const lists = liveLists(usesDir(dir), now);
    if (lists.length === 0) {
      fs.rmSync(dir, { recursive: true, force: true });
      return removed + 1;
    }
    prunePlaced(dir, lists);
    const used = readLists(lists);
    if (!used) return removed;
    const shelves = subfolders(dir).filter((shelf) => /^[0-9a-f]{2}$/.test(path.basename(shelf)));
    return removed + shelves.reduce((sum, shelf) => sum + pruneShelf(shelf, used, now), 0);
  }, 0);
}

/** What was kept of the sites of schools that build no longer. */
function prunePlaced(dir: string, lists: readonly string[]): void {
  const live = new Set(lists.map((list) => path.basename(list, '.json')));
  const placed = path.join(dir, 'placed');
  for (const school of fs.existsSync(placed) ? fs.readdirSync(placed) : [])
    if (!live.has(school)) fs.rmSync(path.join(placed, school), { recursive: true, force: true });
}

function pruneShelf(shelf: string, used: ReadonlySet<string>, now: number): number {
  const gone = fs.readdirSync(shelf).filter((name) => {
    // Another run may finish it meanwhile.
    if (name.endsWith('.tmp')) {
      const stat = fs.statSync(path.join(shelf, name), { throwIfNoEntry: false });
      return stat !== undefined && now - stat.mtimeMs > UNFINISHED;
    }
    return !used.has(name.slice(0, 16));
  });
  for (const name of gone) fs.rmSync(path.join(shelf, name), { force: true });
  return gone.length;
}

/** The lists of schools that still build; those of others are removed. */
function liveLists(dir: string, now: number): string[] {
  if (!fs.existsSync(dir)) return [];
  const lists = fs
    .readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(dir, name));
  const [live = [], gone = []] = [true, false].map((wanted) =>
    lists.filter((list) => now - fs.statSync(list).mtimeMs < FORGOTTEN_AFTER === wanted),
  );
  for (const list of gone) fs.rmSync(list);
  return live;
}

/** All photos of the lists; undefined when one is damaged, for it may have named any. Its school's next build writes it anew. */
function readLists(lists: readonly string[]): Set<string> | undefined {
  try {
    return new Set(lists.flatMap((list) => JSON.parse(fs.readFileSync(list, 'utf8')) as string[]));
  } catch {
    return undefined;
  }
}

function usesDir(dir: string): string {
  return path.join(dir, 'uses');
}

function subfolders(dir: string): string[] {
  return fs
    .readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(dir, entry.name));
}
