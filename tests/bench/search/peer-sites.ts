import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';

/** An article as every contender gets it. */
export interface Document {
  readonly slug: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface MiniSearch {
  addAll(documents: readonly { readonly id: string; readonly title: string; readonly text: string }[]): void;
}

const PAGES = path.join(import.meta.dirname, 'pages');
const LIBRARY = path.resolve('tests/bench/node_modules/minisearch/dist/es/index.js');

/** A folder with a blank page and Pagefind's index of plain HTML pages, nothing set but the language. */
export async function writePagefindSite(dir: string, documents: readonly Document[]): Promise<void> {
  writePage(dir, 'pagefind.js');
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { slug, title, paragraphs } of documents) {
    const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
    const content = `<!doctype html><html lang="vi"><head><title>${escapeHtml(title)}</title></head><body><main data-pagefind-body><h1>${escapeHtml(title)}</h1>${text}</main></body></html>`;
    const added = await index.addHTMLFile({ url: `/${slug}/`, content });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${slug}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: path.join(dir, 'pagefind') });
  await pagefind.close();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
}

/** A folder with a blank page, the library without its comments, and the whole index. */
export async function writeMiniSearchSite(dir: string, documents: readonly Document[]): Promise<void> {
  writePage(dir, 'minisearch.js');
  fs.copyFileSync(path.join(PAGES, 'minisearch-options.js'), path.join(dir, 'minisearch-options.js'));
  const library = fs.readFileSync(LIBRARY, 'utf8');
  fs.writeFileSync(path.join(dir, 'minisearch-library.js'), withoutComments(library));
  const load = (file: string): Promise<unknown> => import(pathToFileURL(file).href);
  const { default: Engine } = (await load(LIBRARY)) as { default: new (options: unknown) => MiniSearch };
  const { OPTIONS } = (await load(path.join(PAGES, 'minisearch-options.js'))) as { OPTIONS: unknown };
  const engine = new Engine(OPTIONS);
  engine.addAll(
    documents.map(({ slug, title, paragraphs }) => ({ id: slug, title, text: paragraphs.join('\n') })),
  );
  fs.writeFileSync(path.join(dir, 'index.json'), JSON.stringify(engine));
}

function writePage(dir: string, script: string): void {
  fs.mkdirSync(dir, { recursive: true });
  fs.copyFileSync(path.join(PAGES, script), path.join(dir, script));
  fs.writeFileSync(
    path.join(dir, 'index.html'),
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>.</title><script type="module" src="/${script}"></script></head><body></body></html>`,
  );
}

/** Comments and indentation go, about what a bundler's minifier saves after compression. */
function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
