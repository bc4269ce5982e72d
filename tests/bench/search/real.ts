import fs from 'node:fs';
import path from 'node:path';
import { assembleSite } from '../../../src/derive/site.ts';
import { readContent } from '../../../src/load/content.ts';
import { readEnvironment } from '../../../src/load/environment.ts';
import type { Run, Table } from '../part.ts';
import type { Document } from './peer-sites.ts';
import { qualityOf, type QualitySet } from './quality.ts';
import { REAL_QUERIES } from './real-queries.ts';
import { sitesOf } from './room.ts';
import { showQuality } from './show-quality.ts';

/** After the sample school's last article. */
const NOW = '2027-07-01T07:00:00+07:00';

/** The hand-judged queries on text that was not generated: the sample school's articles. */
export const real: Table<QualitySet> = {
  name: 'real',
  async measure({ say }: Run) {
    const dir = path.resolve('.cache/bench/search-real');
    fs.mkdirSync(dir, { recursive: true });
    const documents = await sampleDocuments();
    const contentDir = path.resolve('content');
    const sites = await sitesOf(dir, { contentDir, now: NOW, documents }, say);
    return {
      articles: documents.length,
      contenders: await qualityOf({ dir, sites, queries: REAL_QUERIES }, say),
    };
  },
  show: showQuality,
};

/** The sample school's articles as a reader sees them: captions and names of attached files included. */
export async function sampleDocuments(): Promise<Document[]> {
  const environment = readEnvironment({ CONTENT_DIR: 'content', BUILD_NOW: NOW });
  const { content } = await readContent(environment);
  if (!content) throw new Error('The sample content cannot be read.');
  return assembleSite(content, environment.now, false).listed.map(
    ({ slug, title, summary, text, galleries, attachments }) => ({
      slug,
      title,
      paragraphs: [
        summary,
        text,
        ...galleries.flatMap(({ pictures }) => pictures.map(({ caption }) => caption)),
        ...attachments.map((file) => file.title),
      ].filter((paragraph) => paragraph !== ''),
    }),
  );
}
