import fs from 'node:fs';
import path from 'node:path';

/** A text file of the written site. */
export interface OutputPage {
  /** Below the output folder, with forward slashes: `tin-tuc/a/index.html`. */
  readonly path: string;
  readonly text: string;
}

/** The written site: every file by name, and the text of those that are HTML or XML. */
export interface Output {
  readonly dir: string;
  readonly files: ReadonlySet<string>;
  readonly pages: readonly OutputPage[];
}

/** Reads a finished site once, for all that look at it. */
export function readOutput(dir: string): Output {
  const files = listFiles(dir, '');
  const pages = files
    .filter((file) => /\.(?:html|xml)$/.test(file))
    .map((file) => ({ path: file, text: fs.readFileSync(path.join(dir, file), 'utf8') }));
  return { dir, files: new Set(files), pages };
}

function listFiles(dir: string, prefix: string): string[] {
  return fs
    .readdirSync(dir, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(path.join(dir, entry.name), `${prefix}${entry.name}/`)
        : [`${prefix}${entry.name}`],
    );
}
