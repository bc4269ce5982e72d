import fs from 'node:fs';
import { ATTACHMENT_KINDS, isAttachmentKind, MAX_ATTACHMENT_BYTES } from '../attachments/inspect.ts';
import type { Attachment } from '../derive/article.ts';
import type { Report } from '../problems.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import { formatNumber } from '../text/numbers.ts';
import type { AttachmentMemory } from './attachment-memory.ts';
import { nearestFile, type Folder } from './files.ts';
import type { YamlText } from './yaml.ts';

interface Sources {
  readonly folder: Folder;
  readonly memory: AttachmentMemory;
  readonly lineOf: YamlText['lineOf'];
  readonly report: Report;
}

/** The files to download that lie beside the article; reports those that do not, and those that may not be published. */
export async function readAttachments(
  data: Pick<Partial<ArticleFrontMatter>, 'attachments'>,
  { folder, memory, lineOf, report }: Sources,
): Promise<Attachment[]> {
  const taken = new Set<string>();
  const found = (data.attachments ?? []).flatMap(({ file, title }, index) => {
    const line = lineOf(['attachments', index, 'file']);
    const place = folder.pathOf(file);
    if (place !== undefined && !isAttachmentKind(endingOf(file))) {
      reportKind(line, { file, title }, report);
      return [];
    }
    const base = file.split('/').at(-1)?.toLowerCase() ?? file;
    if (taken.has(base)) {
      report(line, `Hai tệp đính kèm cùng tên “${base}” sẽ đè lên nhau.`, 'Xin đổi tên một tệp.');
      return [];
    }
    taken.add(base);
    if (place === undefined) {
      reportMissing(line, file, { folder, report });
      return [];
    }
    return [{ file, path: place, title, bytes: fs.statSync(place).size, line }];
  });
  const sound = await Promise.all(found.map((attachment) => isSound(attachment, memory, report)));
  return found
    .filter((_, index) => sound[index])
    .map(({ file, path, title, bytes }) => ({ file, path, title, bytes }));
}

async function isSound(
  { file, path, bytes, line }: Attachment & { line: number },
  memory: AttachmentMemory,
  report: Report,
): Promise<boolean> {
  if (bytes > MAX_ATTACHMENT_BYTES) {
    report(
      line,
      `Tệp đính kèm “${file}” nặng ${formatNumber(Math.ceil(bytes / 1024 ** 2))} MB, quá ${MAX_ATTACHMENT_BYTES / 1024 ** 2} MB.`,
      'Xin giảm dung lượng (trong Word: Lưu dạng PDF, chọn “Kích thước tối thiểu”), hoặc chia thành nhiều tệp.',
    );
    return false;
  }
  const inspected = await memory.learn(path);
  if ('fault' in inspected) {
    report(line, `Tệp đính kèm “${file}” ${inspected.fault}`, inspected.fix);
    return false;
  }
  for (const note of inspected.notes)
    report(
      line,
      `Tệp đính kèm “${file}” ${note}, người tải về xem được.`,
      'Nếu không muốn cho biết, trong Word xin chọn Tệp → Thông tin → Kiểm tra sự cố → Kiểm tra tài liệu, xóa thông tin cá nhân rồi xuất lại.',
      'warning',
    );
  return true;
}

function reportKind(line: number, { file, title }: { file: string; title: string }, report: Report): void {
  report(
    line,
    `Tệp “${file}” không đính kèm được.`,
    /^(?:jpe?g|png|webp|heic)$/.test(endingOf(file))
      ? `Ảnh xin đặt vào bài: \`![${title}](./${file})\``
      : `Xin dùng một trong các dạng: ${ATTACHMENT_KINDS.join(', ')}.`,
  );
}

function reportMissing(
  line: number,
  file: string,
  { folder, report }: Pick<Sources, 'folder' | 'report'>,
): void {
  const near = nearestFile(
    file,
    folder.names.filter((name) => name !== 'index.md'),
  );
  report(
    line,
    `Không thấy tệp đính kèm “${file}” trong thư mục của bài.${near ? ` Ở đó có “${near.name}”${near.difference}.` : ''}`,
    near ? `Xin viết: \`file: ${near.name}\`` : 'Xin chép tệp vào đó, hoặc xóa dòng này.',
  );
}

function endingOf(file: string): string {
  return file.split('.').at(-1)?.toLowerCase() ?? '';
}
