import fs from 'node:fs';
import { reporter, type Problem } from '../problems.ts';
import { decodeText } from './decode.ts';
import { displayPath, nearestFile } from './files.ts';
import { parseYaml } from './yaml.ts';

/** As long as in the front matter. */
const MAX_CAPTION = 500;

/**
 * The captions of a photo folder by file name, from its captions.yaml. Empty without
 * one; what is wrong in it goes to `problems`.
 *
 * @param names the folder's photos
 */
export function readCaptions(
  file: string | undefined,
  names: readonly string[],
  problems: Problem[],
): Map<string, string> {
  const captions = new Map<string, string>();
  if (file === undefined) return captions;
  const report = reporter(problems, displayPath(file));
  const text = decodeText(fs.readFileSync(file), report);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, report);
  // The file cannot be read: that no photo has a caption is not said as well.
  if (!yaml) return new Map(names.map((name) => [name, '']));
  if (yaml.data === null) return captions;
  if (typeof yaml.data !== 'object' || Array.isArray(yaml.data)) {
    report(
      1,
      'Tệp chú thích chưa đúng dạng.',
      'Xin viết mỗi ảnh một dòng: tên tệp, dấu hai chấm, một dấu cách, rồi chú thích, ví dụ: `1.jpg: Sương sớm trên đồi chè`',
    );
    return captions;
  }
  for (const [name, caption] of Object.entries(yaml.data)) {
    const line = yaml.lineOf([name]);
    if (!names.includes(name)) {
      const near = nearestFile(name, names);
      report(
        line,
        `Không thấy ảnh “${name}” trong thư mục này.`,
        near ? `Có phải thầy cô định viết “${near.name}”?` : 'Xin xóa dòng này.',
      );
    } else if (typeof caption !== 'string') {
      if (caption !== null)
        report(
          line,
          `Chú thích của ảnh “${name}” chưa đúng dạng.`,
          `Xin viết trên một dòng: \`${name}: Sương sớm trên đồi chè\``,
        );
    } else if (caption.trim().length > MAX_CAPTION)
      report(line, `Chú thích của ảnh “${name}” dài quá ${MAX_CAPTION} ký tự.`, 'Xin viết ngắn lại.');
    else captions.set(name, caption.trim());
  }
  return captions;
}
