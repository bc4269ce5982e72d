import path from 'node:path';
import * as pagefind from 'pagefind';
import { searchRecord } from '../derive/search-record.ts';
import type { Site } from '../derive/site.ts';

/** Articles handed over at once: Pagefind is another process, and waiting for each answer would leave it idle. */
const BATCH = 64;

/**
 * Writes the search index of the listed articles into `pagefind/` of the output.
 *
 * @throws Error when Pagefind reports one
 */
export async function writeSearchIndex(
  site: Pick<Site, 'listed' | 'urls'>,
  outDir: string,
  basePath: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (let start = 0; start < site.listed.length; start += BATCH) {
      const batch = site.listed.slice(start, start + BATCH).map(async (article) => {
        // Pagefind puts the base path before each address itself.
        const url = `/${site.urls.article(article.slug).slice(basePath.length)}`;
        const added = await index.addHTMLFile({ url, content: searchRecord(article).html });
        if (added.errors.length > 0)
          throw new Error(`Pagefind, ${article.source}: ${added.errors.join('; ')}`);
      });
      await Promise.all(batch);
    }
    const written = await index.writeFiles({ outputPath: path.join(outDir, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  } finally {
    await pagefind.close();
  }
}
