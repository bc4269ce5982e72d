import { z } from 'zod';
import type { CivilDate } from '../text/dates.ts';
import { parseDate } from '../text/parse-date.ts';
import { slugify } from '../text/slug.ts';

/** What staff are told about a key: its Vietnamese name and one line to copy. */
export interface FieldHint {
  readonly label: string;
  readonly example: string;
}

export type FieldHints = Readonly<Record<string, FieldHint>>;

/** A date as staff wrote it, with the note whether it was read day first. */
export interface WrittenDate extends CivilDate {
  readonly dayFirst: boolean;
}

/** Signs without a width; the joiner only where it joins no two pictures, as it does in emoji. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** Text that says something, trimmed, without zero-width signs. */
export const text = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(max));

/** A name that an address can be made of: a tag, a series. */
export const name = (max: number) => text(max).refine((value) => slugify(value) !== '', { message: 'name' });

export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

export const date = z.string().transform((value, context): WrittenDate => {
  const parsed = parseDate(value);
  if (parsed.ok) return { ...parsed.date, dayFirst: parsed.dayFirst };
  context.addIssue({ code: 'custom', message: 'date', params: { parsed, value } });
  return z.NEVER;
});

/** A file beside the text: no way out of its folder. */
export const fileName = z
  .string()
  .transform((value) => value.trim().replace(/^\.\//, ''))
  .pipe(
    z
      .string()
      .min(1)
      .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))(?!.*\\)(?!\w+:).+$/),
  );

/** A web address, or an address of this site beginning with a slash. */
export const href = z.string().regex(/^(?:https?:\/\/[^\s]+|\/(?!\/)[^\s]*|mailto:[^\s]+|tel:[^\s]+)$/);
