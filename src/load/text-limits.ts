import type { Report } from '../problems.ts';
import { formatNumber } from '../text/numbers.ts';

/** Two hundred pages of print: more is an image or a table that was pasted in. */
export const MAX_BYTES = 300_000;
/** A long paragraph has a tenth of it. */
const MAX_LINE_BYTES = 20_000;

/** Whether a text is short enough to be read; reports what is not, each line of it. */
export function isShortEnough(text: string, report: Report): boolean {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    reportTooLarge(Buffer.byteLength(text), report);
    return false;
  }
  const long = text
    .split('\n')
    // A character has three bytes at most, or four with two units.
    .flatMap((line, index) =>
      line.length * 3 > MAX_LINE_BYTES && Buffer.byteLength(line) > MAX_LINE_BYTES ? [index + 1] : [],
    );
  for (const line of long)
    report(
      line,
      `Dòng này dài quá ${formatNumber(MAX_LINE_BYTES / 1000)} kB, có lẽ là một ảnh hoặc một bảng dán thẳng vào chữ.`,
      'Xin xóa chỗ ấy; ảnh xin để thành tệp riêng cạnh index.md, bảng dài xin đính kèm.',
    );
  return long.length === 0;
}

/** Reports a file that is too long to be read at all. @param bytes its length */
export function reportTooLarge(bytes: number, report: Report): void {
  report(
    1,
    `Tệp này dài ${formatNumber(Math.ceil(bytes / 1000))} kB, quá ${formatNumber(MAX_BYTES / 1000)} kB.`,
    'Xin tách thành nhiều bài; ảnh xin để thành tệp riêng cạnh index.md, không dán thẳng vào chữ.',
  );
}
