import fs from 'node:fs';
import { STANDARD_INPUT } from './log-file.ts';

/** What the names of logs lead to. */
export interface FoundLogs {
  readonly files: readonly string[];
  /** Names that lead to no file. */
  readonly missing: readonly string[];
  /** Those of them that are folders. */
  readonly folders: readonly string[];
}

/**
 * The files that names of logs mean, each once. A name may hold `*` and `?`, because
 * rotated logs get new names; a relative one begins in the folder the command was
 * started in; `-` is standard input.
 */
export function findLogs(names: readonly string[]): FoundLogs {
  const found = names.map((name) => ({ name, files: filesOf(name) }));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    missing: found.filter(({ files }) => files.length === 0).map(({ name }) => name),
    folders: names.filter((name) => fs.statSync(name, { throwIfNoEntry: false })?.isDirectory()),
  };
}

/** Bytes of the files together; undefined when one has no size. */
export function sizeOf(files: readonly string[]): number | undefined {
  if (files.includes(STANDARD_INPUT)) return undefined;
  return files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
}

function filesOf(name: string): string[] {
  if (name === STANDARD_INPUT || isFile(name)) return [name];
  return fs.globSync(name).filter(isFile).toSorted();
}

function isFile(name: string): boolean {
  // A pipe, such as a shell's `<(…)`, is read like a file.
  const stat = fs.statSync(name, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isDirectory();
}
