/** How a day is written in running text; `short` leaves the year to the reader. */
export type DateStyle = 'slash' | 'padded' | 'hyphen' | 'words' | 'short' | 'short-words';

/** A day (`YYYY-MM-DD`) in one of the styles: `13/4/2022`, `13/04/2022`, `13-04-2022`, `13 tháng 4 năm 2022`, `13/4`, `13 tháng 4`. */
export function writeDate(day: string, style: DateStyle): string {
  const [year = '', mm = '', dd = ''] = day.split('-');
  const [m, d] = [String(Number(mm)), String(Number(dd))];
  switch (style) {
    case 'slash':
      return `${d}/${m}/${year}`;
    case 'padded':
      return `${dd}/${mm}/${year}`;
    case 'hyphen':
      return `${dd}-${mm}-${year}`;
    case 'words':
      return `${d} tháng ${m} năm ${year}`;
    case 'short':
      return `${d}/${m}`;
    case 'short-words':
      return `${d} tháng ${m}`;
  }
}

/** `2022` as `2022-2023`, with the separator between the years. */
export function writeSchoolYear(start: number, separator: string): string {
  return `${start}${separator}${start + 1}`;
}

/** The first year of the school year (August to July) of a day. */
export function schoolYearOf(day: string): number {
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) >= 8 ? 0 : 1);
}

/** A day moved by whole days. */
export function moveDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day in words of the week: `thứ Tư`. */
export function weekdayOf(day: string): string {
  const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
  return names[new Date(`${day}T00:00Z`).getUTCDay()] ?? '';
}
