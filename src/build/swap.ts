import fs from 'node:fs';

/** The names a build uses beside its output folder. */
export function siblings(outDir: string): { next: string; old: string } {
  return { next: `${outDir}.next`, old: `${outDir}.old` };
}

/** Undoes what an interrupted run left: a complete old site whose place is empty goes back, half-made folders go. */
export function recover(outDir: string): void {
  const { next, old } = siblings(outDir);
  if (fs.existsSync(old) && !fs.existsSync(outDir)) fs.renameSync(old, outDir);
  fs.rmSync(old, { recursive: true, force: true });
  fs.rmSync(next, { recursive: true, force: true });
}

/**
 * Puts the finished site in the place of the published one, by two renames.
 *
 * @param salvage may take from the old site, once it is no longer published, what is worth keeping
 */
export function swap(outDir: string, salvage: (old: string) => void): void {
  const { next, old } = siblings(outDir);
  if (fs.existsSync(outDir)) fs.renameSync(outDir, old);
  fs.renameSync(next, outDir);
  salvage(old);
  fs.rmSync(old, { recursive: true, force: true });
}

/** Moves a folder that does not exist at its new place yet; over the border of two disks it is copied. */
export function moveFolder(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    fs.cpSync(from, to, { recursive: true });
    fs.rmSync(from, { recursive: true });
  }
}
