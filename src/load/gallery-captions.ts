import { z } from 'zod';
import { reporter, type Problem } from '../problems.ts';
import { CONSENT_FIELDS, CONSENT_HINTS, type Consent } from '../schemas/consent.ts';
import { text as aText, type FieldHints } from '../schemas/fields.ts';
import { validate } from './explain.ts';
import { displayPath, nearestFile } from './files.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml.ts';

/** As long as in the front matter. */
const MAX_CAPTION = 500;

/** What captions.yaml says of one photo. */
export interface PhotoWords {
  readonly caption?: string | undefined;
  readonly alt?: string | undefined;
  readonly consent?: Consent | undefined;
}

/** The longer form, with more than a caption. */
const wordsSchema = z.strictObject({
  caption: aText(MAX_CAPTION).optional(),
  alt: aText(300).optional(),
  ...CONSENT_FIELDS,
});

const WORDS_HINTS: FieldHints = {
  caption: { label: 'chú thích', example: 'caption: Sương sớm trên đồi chè' },
  alt: { label: 'mô tả ảnh', example: 'alt: Đồi chè xanh trong sương' },
  ...CONSENT_HINTS,
};

/**
 * What is said of the photos of a folder by file name, from its captions.yaml: a caption, or a
 * map with `caption`, `alt`, `consent`. Empty without the file; what is wrong in it goes to `problems`.
 *
 * @param names the folder's photos
 */
export function readCaptions(
  file: string | undefined,
  names: readonly string[],
  problems: Problem[],
): Map<string, PhotoWords> {
  const captions = new Map<string, PhotoWords>();
  if (file === undefined) return captions;
  const report = reporter(problems, displayPath(file));
  const text = readText(file, report);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, report);
  // The file cannot be read: that no photo has a caption is not said as well.
  if (!yaml) return new Map(names.map((name) => [name, { caption: '' }]));
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
      if (caption !== null && !Array.isArray(caption)) {
        const inner = { data: caption, lineOf: (at: readonly PropertyKey[]) => yaml.lineOf([name, ...at]) };
        const words = validate(wordsSchema, inner, WORDS_HINTS, `Ảnh “${name}”`, report);
        if (words) captions.set(name, words);
      } else if (caption !== null)
        report(
          line,
          `Chú thích của ảnh “${name}” chưa đúng dạng.`,
          `Xin viết trên một dòng: \`${name}: Sương sớm trên đồi chè\``,
        );
    } else if (caption.trim().length > MAX_CAPTION)
      report(line, `Chú thích của ảnh “${name}” dài quá ${MAX_CAPTION} ký tự.`, 'Xin viết ngắn lại.');
    else captions.set(name, { caption: caption.trim() });
  }
  return captions;
}
