import { shortDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import type { DayCount } from './source.ts';
import type { Outcome, Tally } from './tally.ts';

/** Days that are named one by one, the latest; the rest is in the sum. */
const DAYS_NAMED = 7;

const SKIPPED: Readonly<Record<Exclude<Outcome, 'view' | 'bot'>, string>> = {
  asset: 'ảnh, tệp, không phải trang',
  unknownPath: 'địa chỉ trang không có',
  status: 'trang không mở được (mã khác 200 và 304)',
  method: 'không phải lượt mở trang (khác GET)',
  noAgent: 'không nói là trình duyệt nào',
  ahead: 'trình duyệt tải sẵn, chưa ai xem',
  comment: 'ghi chú của tệp nhật ký',
  badLine: 'không đọc được',
  badTime: 'thời điểm không đọc được hoặc chưa tới',
};

/** The latest days and the sum of all, as a table for a terminal. */
export function daysTable(days: readonly DayCount[]): string {
  const named = days.slice(-DAYS_NAMED);
  const left = days.length - named.length;
  const row = (name: string, ofRow: readonly DayCount[]): string[] => [
    name,
    formatNumber(ofRow.reduce((sum, { visits }) => sum + visits, 0)),
    ofRow.every(({ views }) => views === undefined)
      ? ''
      : formatNumber(ofRow.reduce((sum, { views = 0 }) => sum + views, 0)),
  ];
  return table([
    ['Ngày', 'Lượt truy cập', 'Lượt xem trang'],
    ...(left > 0 ? [row(`${formatNumber(left)} ngày trước đó`, days.slice(0, left))] : []),
    ...named.map((day) => row(shortDate(day.day), [day])),
    row(`Cộng ${formatNumber(days.length)} ngày`, days),
  ]);
}

/** The lines that were not counted, by reason; reasons without a line are left out. */
export function talliesTable(tally: Tally): string {
  const skipped = Object.entries(SKIPPED)
    .map(([outcome, reason]) => ({ reason, lines: tally[outcome as Outcome] }))
    .filter(({ lines }) => lines > 0)
    .toSorted((a, b) => b.lines - a.lines);
  return table([
    ['Dòng không tính', 'Số dòng'],
    ['robot và máy tìm kiếm', formatNumber(tally.bot)],
    ...skipped.map(({ reason, lines }) => [reason, formatNumber(lines)]),
  ]);
}

/** Rows as lines, the first column flush left, the others flush right. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column))))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
