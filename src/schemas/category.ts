import { z } from 'zod';
import { SLUG_PATTERN } from '../text/slug.ts';
import { text, type FieldHints } from './fields.ts';

/** categories.yaml: the chuyên mục, in menu order. */
export const categoriesSchema = z
  .array(
    z.strictObject({
      /** Its address; articles name it in `category:`. */
      slug: z.string().regex(SLUG_PATTERN),
      name: text(80),
      /** A sentence at the top of its page. */
      intro: text(300).optional(),
    }),
  )
  .min(1);

export type Category = z.output<typeof categoriesSchema>[number];

export const CATEGORY_HINTS: FieldHints = {
  slug: { label: 'địa chỉ chuyên mục', example: 'slug: thong-bao' },
  name: { label: 'tên chuyên mục', example: 'name: Thông báo' },
  intro: { label: 'lời giới thiệu', example: 'intro: Những việc phụ huynh cần biết.' },
};
