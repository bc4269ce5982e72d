import type { CivilDate } from './dates.ts';

/** What became of a date as staff wrote it. */
export type ParsedDate =
  | { readonly ok: true; readonly date: CivilDate; readonly dayFirst: boolean }
  | { readonly ok: false; readonly reason: 'form' }
  | {
      readonly ok: false;
      readonly reason: 'day';
      readonly lastDay: number;
      readonly month: number;
      readonly year: number;
    }
  | { readonly ok: false; readonly reason: 'month' | 'time' };

const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T](\d{2}):(\d{2}))?$/;

/**
 * Reads `YYYY-MM-DD` or `YYYY-MM-DD HH:MM` (also with `T`), and `d/m/yyyy` day
 * first as everyone in Vietnam writes it (`dayFirst` then says so). Every other
 * form, and every day or time that does not exist, is refused with its reason:
 * libraries guess here (31 February becomes 3 March, 05/09 becomes 9 May).
 */
export function parseDate(text: string): ParsedDate {
  const trimmed = text.trim();
  const yearFirst = YEAR_FIRST.exec(trimmed);
  const match = yearFirst ?? DAY_FIRST.exec(trimmed);
  if (!match) return { ok: false, reason: 'form' };
  const [year, month, day] = yearFirst
    ? [Number(match[1]), Number(match[2]), Number(match[3])]
    : [Number(match[3]), Number(match[2]), Number(match[1])];
  // An earlier year is a slip of the hand: no school's news are that old.
  if (year < 1900) return { ok: false, reason: 'form' };
  if (month < 1 || month > 12) return { ok: false, reason: 'month' };
  const lastDay = daysInMonth(year, month);
  if (day < 1 || day > lastDay) return { ok: false, reason: 'day', lastDay, month, year };
  const time = match[4] === undefined ? undefined : `${match[4]}:${match[5]}`;
  if (time !== undefined && (time > '23:59' || time.slice(3) > '59')) return { ok: false, reason: 'time' };
  const civil = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const date = time === undefined ? { day: civil } : { day: civil, time };
  return { ok: true, date, dayFirst: !yearFirst };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
