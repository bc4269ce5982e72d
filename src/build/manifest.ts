import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export const MANIFEST = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.object({
  /** The commit of the content, 40 hex digits; left out where it is not kept in git. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  /** What the build took for now (`BUILD_NOW`), ISO 8601 in UTC: with it, the commit gives the same bytes again. */
  now: z.iso.datetime(),
  /** SHA-256 of every file but the manifest, by path, sorted. */
  files: z.record(z.string(), sha256),
});

/** What a site consists of: published with it, so that anyone can tell whether it is still as it was built. */
export type Manifest = z.output<typeof manifestSchema>;

/**
 * The manifest of a finished site.
 *
 * @param known hashes of files that need not be read again, by path: those of photos, most of a site
 */
export function makeManifest(
  { dir, files }: { readonly dir: string; readonly files: ReadonlySet<string> },
  { commit, now }: { readonly commit: string | undefined; readonly now: number },
  known: ReadonlyMap<string, string>,
): Manifest {
  const hashes = [...files]
    .filter((file) => file !== MANIFEST)
    .toSorted()
    .map((file) => [file, known.get(file) ?? hashOf(fs.readFileSync(path.join(dir, file)))] as const);
  return {
    ...(commit === undefined ? {} : { commit }),
    now: new Date(now).toISOString(),
    files: Object.fromEntries(hashes),
  };
}

export function writeManifest(dir: string, manifest: Manifest): void {
  fs.writeFileSync(path.join(dir, MANIFEST), `${JSON.stringify(manifest, undefined, 1)}\n`);
}

/** The manifest of a site on the disk; undefined when it has none that can be read. */
export function readManifest(dir: string): Manifest | undefined {
  const file = path.join(dir, MANIFEST);
  return fs.existsSync(file) ? parseManifest(fs.readFileSync(file, 'utf8')) : undefined;
}

/** A manifest as it was published; undefined for anything else. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Files by what became of them. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What of a site is different from one before it. */
export function changesBetween(before: Manifest, after: Manifest): Changes {
  const names = Object.keys(after.files);
  return {
    added: names.filter((file) => before.files[file] === undefined),
    changed: names.filter((file) => ![undefined, after.files[file]].includes(before.files[file])),
    removed: Object.keys(before.files).filter((file) => after.files[file] === undefined),
  };
}
