import fs from 'node:fs';
import type { Attachment } from '../derive/article.ts';
import type { Report } from '../problems.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import { nearestFile, type Folder } from './files.ts';
import type { YamlText } from './yaml.ts';

/** What parents' phones open, and nothing a browser would run as a page of the site. */
const KINDS = ['pdf', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'odt', 'ods', 'odp', 'zip'];

/** The files to download that lie beside the article; reports those that do not. */
export function readAttachments(
  data: Pick<Partial<ArticleFrontMatter>, 'attachments'>,
  { folder, lineOf, report }: { folder: Folder; lineOf: YamlText['lineOf']; report: Report },
): Attachment[] {
  const taken = new Set<string>();
  return (data.attachments ?? []).flatMap(({ file, title }, index) => {
    const line = lineOf(['attachments', index, 'file']);
    const found = folder.pathOf(file);
    const kind = file.split('.').at(-1)?.toLowerCase() ?? '';
    if (found !== undefined && !KINDS.includes(kind)) {
      const isPhoto = /^(?:jpe?g|png|webp|heic)$/.test(kind);
      report(
        line,
        `Tệp “${file}” không đính kèm được.`,
        isPhoto
          ? `Ảnh xin đặt vào bài: \`![${title}](./${file})\``
          : `Xin dùng một trong các dạng: ${KINDS.join(', ')}.`,
      );
      return [];
    }
    const base = file.split('/').at(-1)?.toLowerCase() ?? file;
    if (taken.has(base)) {
      report(line, `Hai tệp đính kèm cùng tên “${base}” sẽ đè lên nhau.`, 'Xin đổi tên một tệp.');
      return [];
    }
    taken.add(base);
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
