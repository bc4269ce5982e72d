import { z } from 'zod';
import { text, type FieldHints } from './fields.ts';

/** The front matter of a fixed page. */
export const pageSchema = z.strictObject({
  title: text(120),
  /** For search engines and Zalo. */
  summary: text(400).optional(),
});

export type PageFrontMatter = z.output<typeof pageSchema>;

export const PAGE_HINTS: FieldHints = {
  title: { label: 'tiêu đề', example: 'title: Giới thiệu' },
  summary: { label: 'tóm tắt', example: 'summary: Nhà trường qua các thời kỳ.' },
};
