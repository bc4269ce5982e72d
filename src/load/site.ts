import { assembleSite, type Site } from '../derive/site.ts';
import { formatProblems, hasErrors, type Problem } from '../problems.ts';
import { readContent } from './content.ts';
import { readEnvironment } from './environment.ts';

/** What one reading of the content gave. */
export interface Reading {
  /** Undefined when school.yaml or categories.yaml cannot be used. */
  readonly site: Site | undefined;
  readonly problems: readonly Problem[];
}

interface Shared {
  reading?: Promise<Reading> | undefined;
  preview: boolean;
}

/** Astro bundles the pages with a copy of this module: the symbol lets that copy find the reading that the build made. */
const KEY = Symbol.for('bang-tin.reading');
const shared = ((globalThis as { [KEY]?: Shared })[KEY] ??= { preview: false });

/** Reads the content, once a run. */
export function readSite(): Promise<Reading> {
  return (shared.reading ??= read(shared.preview));
}

/**
 * Keeps drafts and scheduled articles from now on, for staff at their own machine.
 * Said by the command and not by `import.meta.env`, which a variable of the shell
 * can make say anything.
 */
export function previewUnpublished(): void {
  shared.preview = true;
}

/** Makes the next `readSite` read the disk again. */
export function forgetSite(): void {
  shared.reading = undefined;
}

/**
 * The site, for pages: their one door to content.
 *
 * @throws Error with the problems' text when the content has errors
 */
export async function loadSite(): Promise<Site> {
  const { site, problems } = await readSite();
  if (!site || hasErrors(problems)) throw new Error(`\n${formatProblems(problems)}\n`);
  return site;
}

async function read(preview: boolean): Promise<Reading> {
  const environment = readEnvironment();
  const { content, problems } = await readContent(environment);
  return { site: content && assembleSite(content, environment.now, preview), problems };
}
