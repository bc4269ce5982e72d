import { formatNumber } from '../text/numbers.ts';
import { LogReader } from '../visits/log-reader.ts';
import type { DayCount } from '../visits/source.ts';
import { addTallies, type Tally } from '../visits/tally.ts';
import { VisitCounter, type CountingOptions } from '../visits/visit-counter.ts';
import { displayPath } from './files.ts';
import { readLogFile, STANDARD_INPUT } from './log-file.ts';

/** What logs came to. */
export interface LogCount {
  readonly days: readonly DayCount[];
  readonly tally: Tally;
  readonly lines: number;
  /** What staff should know but need not act on, whole Vietnamese sentences. */
  readonly notes: readonly string[];
  /** What is amiss with a file. */
  readonly warnings: readonly string[];
}

/**
 * Counts the lines of all files together: a visit may begin in one and end in
 * another. Lines that cannot be read are counted and told, and so is a file that
 * is no log, or damaged from some place on.
 *
 * @param progress is told bytes of the files and lines read so far
 */
export async function countLogs(
  files: readonly string[],
  options: CountingOptions,
  progress: (bytes: number, lines: number) => void,
): Promise<LogCount> {
  const counter = new VisitCounter(options);
  const notes: string[] = [];
  const warnings: string[] = [];
  const tallies: Tally[] = [];
  let bytes = 0;
  let lines = 0;
  for (const file of files) {
    const reader = new LogReader(counter);
    let read = 0;
    try {
      for await (const chunk of readLogFile(file)) {
        reader.push(chunk.bytes);
        ({ read } = chunk);
        progress(bytes + read, lines + reader.lines);
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // What has no code is no fault of the file.
      if (code === undefined) throw error;
      warnings.push(damage(file, code));
    }
    reader.end();
    const unreadable = reader.tally.badLine + reader.tally.badTime;
    if (reader.isUnknown) warnings.push(unknown(file));
    else if (unreadable > 0) notes.push(unreadableLines(file, unreadable, reader.firstBad));
    tallies.push(reader.tally);
    bytes += read;
    lines += reader.lines;
  }
  return { days: counter.days(), tally: addTallies(tallies), lines, notes, warnings };
}

function damage(file: string, code: string): string {
  return code.startsWith('Z_')
    ? `${nameOf(file)}: tệp nén bị hỏng hoặc chép chưa hết (${code}), chỉ đếm được phần trước chỗ ấy. Xin chép lại tệp rồi chạy lại.`
    : `${nameOf(file)}: máy không đọc được tệp (${code}), chỉ đếm được phần đã đọc. Xin kiểm tra quyền đọc tệp rồi chạy lại.`;
}

function unknown(file: string): string {
  return `${nameOf(file)}: không nhận ra đây là nhật ký của máy chủ nào. Đọc được nhật ký của nginx, Apache (combined, common), Caddy (JSON), IIS (W3C) và CloudFront.`;
}

function unreadableLines(file: string, lines: number, first: number | undefined): string {
  return `${nameOf(file)}: ${formatNumber(lines)} dòng không đọc được, gặp lần đầu ở dòng ${first}. Các dòng khác vẫn được đếm.`;
}

function nameOf(file: string): string {
  // A name may hold what would move a terminal's cursor.
  return file === STANDARD_INPUT ? 'Dữ liệu đưa vào' : displayPath(file).replace(/\p{Cc}/gu, '?');
}
