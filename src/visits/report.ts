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
  badTime: 'thời điểm không có thật',
};

/**
 * What counting came to, as a table for a terminal: the latest days, the sum of all
 * days, robots, and the lines that were skipped by reason. Reasons without a line
 * are left out.
 */
export function visitsReport(days: readonly DayCount[], tally: Tally): string {
  const named = days.slice(-DAYS_NAMED);
  const sum = (figure: (day: DayCount) => number): number => days.reduce((all, day) => all + figure(day), 0);
  const skipped = Object.entries(SKIPPED)
    .map(([outcome, reason]) => ({ reason, lines: tally[outcome as Outcome] }))
    .filter(({ lines }) => lines > 0)
    .toSorted((a, b) => b.lines - a.lines);
  const left = days.length - named.length;
  return [
    ...columns([
      ['Ngày', 'Lượt truy cập', 'Lượt xem trang'],
      ...(left > 0 ? [[`… ${formatNumber(left)} ngày trước đó`, '', '']] : []),
      ...named.map((day) => [shortDate(day.day), formatNumber(day.visits), formatNumber(day.views ?? 0)]),
      [
        `Cộng ${formatNumber(days.length)} ngày`,
        formatNumber(sum((day) => day.visits)),
        formatNumber(sum((day) => day.views ?? 0)),
      ],
    ]),
    '',
    `Robot và máy tìm kiếm: ${formatNumber(tally.bot)} dòng, không tính.`,
    ...(skipped.length > 0 ? ['Những dòng khác không tính:'] : []),
    ...columns(skipped.map(({ reason, lines }) => [`  ${reason}`, formatNumber(lines)])),
  ].join('\n');
}

/** Rows as lines, the first column flush left, the others flush right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column))))
      .join('  ')
      .trimEnd(),
  );
}
