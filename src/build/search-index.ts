import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { searchRecord, type SearchRecord } from '../derive/search-record.ts';
import type { Site } from '../derive/site.ts';
import { concepts, formGroups } from '../search/concepts.ts';
import type { SearchWords } from '../search/knowledge.ts';
import { layOut } from '../search/layout.ts';
import { PHRASES } from '../search/phrases.ts';
import { packVocabulary } from '../search/vocabulary.ts';
import { schoolYear } from '../text/dates.ts';

/** Articles handed over at once: Pagefind is another process, and waiting for each answer would leave it idle. */
const BATCH = 64;

/** What a Pagefind fragment begins with, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** What of Pagefind's files the site's own search loads; the rest is its ready-made interfaces. */
const NEEDED =
  /^(?:(?:fragment|index|filter)\/|pagefind\.js$|pagefind-entry\.json$|pagefind\..*pf_meta$|wasm\.)/;

interface Fragment {
  readonly url: string;
}

/**
 * Writes the search index of the listed articles into `pagefind/` of the output.
 *
 * Pagefind is given keys instead of words (see `src/search/`), newest article
 * first: the order in which it numbers pages is the order of their dates, which
 * costs no bytes, where its own sorting costs two a page. What people are shown is
 * put into its fragments afterwards. A fragment's name is a hash of what Pagefind
 * was given, so the address it gets carries a hash of what is shown: another
 * excerpt is another file.
 *
 * @throws Error when Pagefind reports one, or its files are not as expected
 */
export async function writeSearchIndex(
  site: Pick<Site, 'listed' | 'urls' | 'school'>,
  outDir: string,
): Promise<void> {
  const groups = formGroups(site.school.abbreviations ?? {});
  const finder = concepts(groups);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const shown = new Map<string, string>();
    const bases: ReadonlySet<string>[] = [];
    for (let start = 0; start < site.listed.length; start += BATCH) {
      const batch = site.listed.slice(start, start + BATCH).map(async (article) => {
        const record = searchRecord(article, finder, groups);
        const { category, date } = article;
        const content = shownContent(record, {
          url: site.urls.article(article.slug),
          category: category.name,
          day: date.day,
        });
        const url = `/${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
        shown.set(url, content);
        bases.push(record.bases);
        const added = await index.addHTMLFile({
          url,
          content: indexedPage(record, { category: category.slug, day: date.day }),
        });
        if (added.errors.length > 0)
          throw new Error(`Pagefind, ${article.source}: ${added.errors.join('; ')}`);
      });
      await Promise.all(batch);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
    const folder = path.join(outDir, 'pagefind');
    for (const name of ['fragment', 'index', 'filter'])
      await fs.mkdir(path.join(folder, name), { recursive: true });
    for (const file of made.files) {
      if (!NEEDED.test(file.path)) continue;
      const content = file.path.startsWith('fragment/') ? rewritten(file.content, shown) : file.content;
      await fs.writeFile(path.join(folder, file.path), content);
    }
    const words: SearchWords = {
      pages: site.listed.length,
      words: packVocabulary(bases),
      concepts: groups,
      phrases: PHRASES,
    };
    await fs.writeFile(path.join(folder, 'words.json'), JSON.stringify(words));
  } finally {
    await pagefind.close();
  }
}

function indexedPage(
  { keys }: SearchRecord,
  { category, day }: { readonly category: string; readonly day: string },
): string {
  return `<!doctype html><html lang="vi"><body><p data-pagefind-body>${layOut(keys)}</p><i data-pagefind-filter="chuyen-muc">${category}</i><i data-pagefind-filter="nam-hoc">${schoolYear(day)}</i></body></html>`;
}

/** A fragment as the browser reads it. */
function shownContent(
  { title, text }: SearchRecord,
  { url, category, day }: { readonly url: string; readonly category: string; readonly day: string },
): string {
  return JSON.stringify({
    url,
    content: text,
    word_count: 0,
    filters: {},
    meta: { title, category, date: day },
    anchors: [],
  });
}

function rewritten(file: Uint8Array, shown: ReadonlyMap<string, string>): Uint8Array {
  const text = gunzipSync(file).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error('Pagefind: a fragment does not begin as expected');
  const { url } = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
  const content = shown.get(url);
  if (content === undefined) throw new Error(`Pagefind: a fragment of an unknown page, ${url}`);
  return gzipSync(SIGNATURE + content, { level: 9 });
}
