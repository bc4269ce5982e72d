import fs from 'node:fs';
import type { Attachment } from '../derive/article.ts';
import type { Report } from '../problems.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import { nearestFile, type Folder } from './files.ts';
import type { YamlText } from './yaml.ts';

/** The files to download that lie beside the article; reports those that do not. */
export function readAttachments(
  data: Pick<Partial<ArticleFrontMatter>, 'attachments'>,
  { folder, lineOf, report }: { folder: Folder; lineOf: YamlText['lineOf']; report: Report },
): Attachment[] {
  return (data.attachments ?? []).flatMap(({ file, title }, index) => {
    const line = lineOf(['attachments', index, 'file']);
    const found = folder.pathOf(file);
    if (found !== undefined) return [{ file, path: found, title, bytes: fs.statSync(found).size }];
    const near = nearestFile(
      file,
      folder.names.filter((name) => name !== 'index.md'),
    );
    report(
      line,
      `Không thấy tệp đính kèm “${file}” trong thư mục của bài.${near ? ` Ở đó có “${near.name}”${near.difference}.` : ''}`,
      near ? `Xin viết: \`file: ${near.name}\`` : 'Xin chép tệp vào đó, hoặc xóa dòng này.',
    );
    return [];
  });
}
