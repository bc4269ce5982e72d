import fs from 'node:fs';
import path from 'node:path';

/** The version of an installed package, by its folder. */
export function versionOf(folder: string): string {
  const manifest = fs.readFileSync(path.join(folder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
