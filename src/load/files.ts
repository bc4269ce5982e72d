import fs from 'node:fs';
import path from 'node:path';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';

/** The files of a folder, as paths below it with forward slashes, composed (NFC) by their names. */
export interface Folder {
  readonly dir: string;
  readonly names: readonly string[];
  /** The absolute path of a file of the folder, also when the disk spells its name decomposed (macOS). */
  pathOf(name: string): string | undefined;
}

export function readFolder(dir: string): Folder {
  const onDisk = new Map<string, string>();
  for (const name of listFiles(dir, '')) onDisk.set(name.normalize('NFC'), name);
  const names = [...onDisk.keys()].toSorted();
  return {
    dir,
    names,
    pathOf(name) {
      const found = onDisk.get(name.normalize('NFC'));
      return found === undefined ? undefined : path.join(dir, found);
    },
  };
}

/** The file that was meant by a name the folder does not hold, and how the two differ, for a message. */
export function nearestFile(
  name: string,
  names: readonly string[],
): { readonly name: string; readonly difference: string } | undefined {
  const lower = name.toLowerCase();
  const sameLetters = names.find((other) => other.toLowerCase() === lower);
  if (sameLetters) return { name: sameLetters, difference: ', chỉ khác chữ hoa, chữ thường' };
  const bare = (text: string): string => fold(text).replace(/\.jpeg$/, '.jpg');
  const sameFolded = names.find((other) => bare(other) === bare(name));
  if (sameFolded) return { name: sameFolded, difference: ', chỉ khác dấu hoặc đuôi tệp' };
  const near = nearest(name, names);
  return near === undefined ? undefined : { name: near, difference: '' };
}

/** A path for messages: from the folder the command was started in, with forward slashes. */
export function displayPath(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join('/') || '.';
}

/** What Windows and macOS leave in folders without being asked. */
export function isSystemFile(name: string): boolean {
  return name.startsWith('.') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

function listFiles(dir: string, prefix: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    if (isSystemFile(entry.name)) return [];
    if (entry.isDirectory()) return listFiles(path.join(dir, entry.name), `${prefix}${entry.name}/`);
    return entry.isFile() ? [`${prefix}${entry.name}`] : [];
  });
}
