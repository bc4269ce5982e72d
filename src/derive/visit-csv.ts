import type { VisitRecord } from './visit-record.ts';

const HEADER = ['Kỳ', 'Lượt truy cập', 'Lượt xem trang', 'Số máy', 'Nguồn', 'Tính đến'];

/**
 * The ledger for a spreadsheet (RFC 4180): what was carried over, then the days. It
 * begins with a byte order mark, without which Excel takes Vietnamese letters apart.
 */
export function visitCsv({ days, bases }: VisitRecord): string {
  const rows = [...bases, ...days].map(({ d, v, pv, u, src, asOf }) => [
    d.replace(/^base-?/, '') || 'Tất cả',
    v,
    pv ?? '',
    u ?? '',
    src,
    asOf,
  ]);
  return `\ufeff${[HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A text that begins like a formula would be worked out by the spreadsheet. */
function cell(value: string | number): string {
  const text = String(value).replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
