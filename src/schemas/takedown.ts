import { z } from 'zod';
import { SLUG_PATTERN } from '../text/slug.ts';
import { date, fileName, type FieldHints } from './fields.ts';

/** `slug`, or `slug#photo`. */
const short = z.string().transform((written, context) => {
  const [article = '', photo] = written.trim().split('#');
  const parsed = entry.safeParse(photo === undefined ? { article } : { article, photo });
  if (parsed.success) return parsed.data;
  context.addIssue({ code: 'invalid_format', format: 'takedown' });
  return z.NEVER;
});

const entry = z.strictObject({
  /** The article's slug. */
  article: z.string().regex(SLUG_PATTERN),
  /** Its photo; all of the article when absent. */
  photo: fileName.optional(),
  /** When it was taken down. */
  date: date.optional(),
});

/** takedown.yaml: articles and photos that are never published again. */
export const takedownSchema = z.array(z.union([entry, short]));

export const TAKEDOWN_HINTS: FieldHints = {
  article: { label: 'tên thư mục của bài', example: 'article: ket-nap-dang' },
  photo: { label: 'tên tệp ảnh', example: 'photo: anh-1.jpg' },
  date: { label: 'ngày gỡ', example: 'date: 2022-10-07' },
};
