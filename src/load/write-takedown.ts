import fs from 'node:fs';
import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { replaceFile } from './replace-file.ts';
import { takedownFile } from './takedown.ts';

const HEADING =
  ' Bài và ảnh đã gỡ theo yêu cầu; trang không đăng lại. Không ghi tên người yêu cầu, không ghi lý do riêng tư.';

/** One more entry of takedown.yaml. */
export interface NewEntry {
  readonly article: string;
  readonly photo?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/**
 * Adds entries at the end of takedown.yaml, and leaves what staff wrote there, comments
 * too, as it is. Makes the file when there is none.
 *
 * @throws the system's error, with the old file as it was
 */
export function addToTakedown(contentDir: string, entries: readonly NewEntry[]): void {
  const file = takedownFile(contentDir);
  const document = parseDocument(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '', {
    schema: 'failsafe',
  });
  if (!isSeq(document.contents)) {
    document.contents = document.createNode([]) as unknown as typeof document.contents;
    document.commentBefore ??= HEADING;
  }
  const list = document.contents as unknown as YAMLSeq;
  list.flow = false;
  for (const { article, photo, date } of entries)
    list.add(document.createNode({ article, ...(photo !== undefined && { photo }), date }));
  replaceFile(file, document.toString({ lineWidth: 0 }));
}
