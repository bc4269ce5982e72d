import { z } from 'zod';
import { text, type FieldHints } from './fields.ts';

/** Whether the people in photos agreed; `none-needed` where nobody is to be made out. */
export const consent = z.enum(['yes', 'no', 'none-needed']);

export type Consent = z.output<typeof consent>;

/** The two keys that an article, a gallery and a photo may carry. */
export const CONSENT_FIELDS = {
  consent: consent.optional(),
  /** Where the paper lies; never published. */
  consentRef: text(200).optional(),
};

export const CONSENT_HINTS: FieldHints = {
  consent: { label: 'sự đồng ý', example: 'consent: yes' },
  consentRef: { label: 'nơi lưu giấy đồng ý', example: 'consentRef: Sổ đồng ý năm 2022, trang 12' },
};

/** The same keys below another: `gallery.consent`. */
export function consentHintsOf(prefix: string): FieldHints {
  return Object.fromEntries(Object.entries(CONSENT_HINTS).map(([key, hint]) => [`${prefix}.${key}`, hint]));
}
