import path from 'node:path';
import { build } from 'astro';
import { moveFolder } from './swap.ts';

/** Astro renames files from the project into its output folder, so that must be on the project's disk. */
const ASTRO_OUT = '.astro/site';

/** Renders every page into a folder that does not exist yet. */
export async function renderPages(outDir: string): Promise<void> {
  await build({ outDir: ASTRO_OUT, logLevel: 'warn' });
  moveFolder(path.resolve(ASTRO_OUT), outDir);
}
