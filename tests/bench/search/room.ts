import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { measure } from '../measure.ts';
import { makeCorpus } from './corpus.ts';
import { CORPUS_NOW, writeContent } from './corpus-writer.ts';
import { writeMiniSearchSite, writePagefindSite, type Document } from './peer-sites.ts';
import { makeQueries } from './queries.ts';
import type { Query } from './query.ts';

/** The contenders by the names of their folders. */
export const CONTENDERS = ['ours', 'pagefind', 'minisearch'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** A corpus with its queries, and each contender's finished site. */
export interface Room {
  readonly dir: string;
  readonly queries: readonly Query[];
  readonly sites: Readonly<Record<ContenderName, string>>;
}

/** A generated school's room below `.cache/bench/`. What is there and still fits what it was made of is kept. */
export async function generatedRoom(seed: number, count: number, say: (line: string) => void): Promise<Room> {
  const dir = path.resolve(`.cache/bench/search-${seed}-${count}`);
  const corpus = makeCorpus(seed, count);
  const documents = corpus.articles.map(({ slug, title, paragraphs, form }) => ({
    slug,
    title: title.normalize(form),
    paragraphs: paragraphs.map((paragraph) => paragraph.normalize(form)),
  }));
  const contentDir = path.join(dir, 'content');
  await once(dir, 'content', hashOf(documents), say, async () => writeContent(contentDir, corpus));
  const sites = await sitesOf(dir, { contentDir, now: CORPUS_NOW, documents }, say);
  return { dir, queries: makeQueries(corpus), sites };
}

/** What the sites of a room are made of. */
export interface Source {
  readonly contentDir: string;
  /** The moment to build at. */
  readonly now: string;
  readonly documents: readonly Document[];
}

/** Builds each contender's site of a room, unless it is there already. */
export async function sitesOf(
  dir: string,
  { contentDir, now, documents }: Source,
  say: (line: string) => void,
): Promise<Room['sites']> {
  const sites = {
    ours: path.join(dir, 'ours'),
    pagefind: path.join(dir, 'pagefind'),
    minisearch: path.join(dir, 'minisearch'),
  };
  const content = hashOf(documents);
  await once(dir, 'pagefind', content + pagesHash(), say, () => writePagefindSite(sites.pagefind, documents));
  await once(dir, 'minisearch', content + pagesHash(), say, () =>
    writeMiniSearchSite(sites.minisearch, documents),
  );
  await once(dir, 'ours', content + sourceHash(), say, async () => {
    await measure({
      command: process.execPath,
      args: [path.resolve('src/commands/main.js'), 'build'],
      env: {
        CONTENT_DIR: contentDir,
        OUT_DIR: sites.ours,
        CACHE_DIR: path.join(dir, 'cache'),
        BUILD_NOW: now,
        SITE_URL: '',
        BASE_PATH: '',
      },
    });
  });
  return sites;
}

/** Makes a part of a room unless its stamp says that it was made of the same. */
async function once(
  dir: string,
  name: string,
  madeOf: string,
  say: (line: string) => void,
  make: () => Promise<void>,
): Promise<void> {
  const stamp = path.join(dir, `${name}.stamp`);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === madeOf) return;
  say(`${path.basename(dir)}: making ${name}`);
  fs.rmSync(stamp, { force: true });
  // Our own build replaces its folder itself, and refuses one that it did not make.
  if (name !== 'ours') fs.rmSync(path.join(dir, name), { recursive: true, force: true });
  fs.mkdirSync(dir, { recursive: true });
  await make();
  fs.writeFileSync(stamp, madeOf);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function pagesHash(): string {
  return filesHash([
    path.join(import.meta.dirname, 'pages'),
    'package-lock.json',
    'tests/bench/package-lock.json',
  ]);
}

function sourceHash(): string {
  return filesHash(['src', 'public', 'astro.config.ts', 'package-lock.json']);
}

function filesHash(places: readonly string[]): string {
  const files = places.flatMap((place) =>
    fs.statSync(place).isDirectory()
      ? fs
          .readdirSync(place, { recursive: true, encoding: 'utf8' })
          .map((file) => path.join(place, file))
          .filter((file) => fs.statSync(file).isFile())
          .sort()
      : [place],
  );
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(fs.readFileSync(file));
  return hash.digest('hex');
}
