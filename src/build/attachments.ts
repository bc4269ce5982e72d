import fs from 'node:fs';
import path from 'node:path';
import type { Article } from '../derive/article.ts';

/** Copies the attachments of published articles beside their pages. */
export function publishAttachments(articles: readonly Article[], outDir: string): void {
  for (const { slug, attachments } of articles) {
    for (const { file, path: from } of attachments) {
      fs.copyFileSync(from, path.join(outDir, 'tin-tuc', slug, path.basename(file)));
    }
  }
}
