/** A day of the calendar and, where one was written, a time of day, in the school's zone. */
export interface CivilDate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` */
  readonly time?: string;
}

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** Milliseconds since the epoch at which the civil date begins in the zone (an IANA name). */
export function instantOf(date: CivilDate, timeZone: string): number {
  const asUtc = Date.parse(`${date.day}T${date.time ?? '00:00'}:00Z`);
  // Two rounds settle the offset also where a zone changes its clock that day.
  const first = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(first, timeZone);
}

/** The civil date and time, to the minute, that an instant (milliseconds) has in the zone. */
export function civilAt(instant: number, timeZone: string): Required<CivilDate> {
  const local = new Date(instant + offsetAt(instant, timeZone)).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The instant as ISO 8601 with the zone's offset: `2022-10-07T19:16:00+07:00`. */
export function isoAt(instant: number, timeZone: string): string {
  const offset = offsetAt(instant, timeZone) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${new Date(instant + offset * 60_000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** `day` moved by whole days, over months and leap days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `13/04/2022` */
export function shortDate(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** `13/04` */
export function dayAndMonth(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}`;
}

/** `4/2022`, of a day or a month. */
export function monthName(day: string): string {
  return `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
}

/** `Thứ Tư, 13/04/2022` */
export function fullDate(day: string): string {
  return `${weekday(day)}, ${shortDate(day)}`;
}

/** `Thứ Tư` … `Chủ nhật` */
export function weekday(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()] ?? '';
}

/** The school year (August to July) a day falls in, as in addresses: `2021-2022`. */
export function schoolYear(day: string): string {
  const year = Number(day.slice(0, 4));
  const start = Number(day.slice(5, 7)) >= 8 ? year : year - 1;
  return `${start}-${start + 1}`;
}

/** `2021-2022` as people read it: `2021 – 2022`. */
export function schoolYearName(year: string): string {
  return year.replace('-', ' – ');
}

const offsetCache = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, timeZone: string): number {
  let format = offsetCache.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    offsetCache.set(timeZone, format);
  }
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}
