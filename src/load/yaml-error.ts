import type { YAMLError } from 'yaml';
import type { Report } from '../problems.ts';

interface Context {
  readonly lines: readonly string[];
  /** The line of the file that `lines` begins with. */
  readonly firstLine: number;
  /** Where the parser noticed the fault: often below the line that must be mended. */
  readonly line: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly fail: Report;
}

/** Says a YAML fault in the words of staff, at the line they must mend. */
export function explainYamlError(error: YAMLError, context: Context): void {
  const { lines, firstLine, line, fail } = context;
  const index = line - firstLine;
  const source = lines[index] ?? '';
  const next = lines[index + 1] ?? '';
  const open = lines.findLastIndex(
    (other, at) =>
      at <= index && indentOf(other) <= indentOf(source) && isOpenBracket(lines.slice(at, index + 1)),
  );
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(source)) {
    fail(line, 'Đầu dòng này có dấu tab, nên máy chưa đọc được.', 'Xin xóa dấu tab, thay bằng hai dấu cách.');
  } else if (error.code === 'DUPLICATE_KEY') {
    explainDuplicate(source, context);
  } else if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
    explainOpenQuote(context);
  } else if (open >= 0) {
    explainSpecialSign(lines[open] ?? '', open + firstLine, fail);
  } else if (hasColonInValue(source)) {
    fail(
      line,
      'Giá trị ở dòng này có dấu hai chấm (:) nên máy hiểu nhầm.',
      `Xin đặt cả giá trị trong dấu ngoặc kép, ví dụ: \`${quoted(source)}\``,
    );
  } else if (
    keyOf(source) &&
    /^\s+\S/.test(next) &&
    next.includes(':') &&
    indentOf(next) > indentOf(source)
  ) {
    fail(
      line + 1,
      'Dòng này thụt vào nên máy hiểu là viết tiếp dòng trên.',
      `Nếu là một mục mới, xin xóa các dấu cách ở đầu dòng: \`${next.trim()}\`; nếu là viết tiếp, xin đưa lên cùng dòng trên và đặt cả giá trị trong dấu ngoặc kép.`,
    );
  } else if (/:\s+[@`%[{|>]/.test(source)) {
    explainSpecialSign(source, line, fail);
  } else if (/^\s*[\w.-]+:\S/.test(source)) {
    fail(line, 'Sau dấu hai chấm (:) cần một dấu cách.', `Xin viết: \`${source.trim().replace(':', ': ')}\``);
  } else if (error.code === 'UNEXPECTED_TOKEN' && /^\s*[\w.-]+:\s*["'].*["']\s*\S/.test(source)) {
    fail(
      line,
      'Sau dấu ngoặc kép đóng vẫn còn chữ, nên máy chưa đọc được dòng này.',
      'Xin đặt cả giá trị trong một cặp dấu ngoặc kép; bên trong dùng dấu “ ”.',
    );
  } else {
    fail(
      line,
      source.trim()
        ? `Máy chưa đọc được dòng này: “${source.trim().slice(0, 80)}”.`
        : 'Máy chưa đọc được dòng trống này.',
      'Xin viết theo mẫu `mục: giá trị`; các dòng cùng cấp thụt vào bằng nhau, giá trị có dấu lạ đặt trong dấu ngoặc kép (").',
    );
  }
}

function explainDuplicate(source: string, { lines, firstLine, line, labels, fail }: Context): void {
  const key = keyOf(source);
  const first = lines.findLastIndex(
    (other, at) => at < line - firstLine && keyOf(other) === key && indentOf(other) === indentOf(source),
  );
  const label = Object.hasOwn(labels, key) ? ` (${labels[key]})` : '';
  fail(
    line,
    `Mục “${key}”${label} đã ghi ở dòng ${first + firstLine}, nay ghi lần nữa.`,
    'Xin giữ dòng đúng và xóa dòng kia.',
  );
}

/** The parser notices an open quote where the text ends; staff must be shown the line where it opens. */
function explainOpenQuote({ lines, firstLine, line, fail }: Context): void {
  for (let index = Math.min(line - firstLine, lines.length - 1); index >= 0; index--) {
    const quote = /^\s*(?:- )?(?:[\w.-]+\s*:\s*)?(["'])/.exec(lines[index] ?? '')?.[1];
    const count = quote ? (lines[index] ?? '').split(quote).length - 1 : 0;
    if (quote && count % 2 === 1) {
      fail(
        index + firstLine,
        `Dòng này mở dấu ngoặc kép (${quote}) nhưng chưa đóng, nên máy chưa đọc được phần khai báo.`,
        `Xin thêm dấu ${quote} ở cuối dòng.`,
      );
      return;
    }
  }
  fail(
    line,
    'Có dấu ngoặc kép mở mà chưa đóng, nên máy chưa đọc được phần khai báo.',
    'Xin thêm dấu ngoặc kép ở cuối giá trị.',
  );
}

function explainSpecialSign(source: string, line: number, fail: Report): void {
  const listed = /^\s*([\w.-]+):\s*\[(.*)\]\s*$/.exec(source);
  const items = listed?.[2]
    ?.split(',')
    .map((item) => item.replace(/[[\]]/g, '').trim())
    .filter(Boolean);
  const example = listed && items ? `${listed[1]}: [${items.join(', ')}]` : quoted(source);
  fail(
    line,
    'Giá trị ở dòng này bắt đầu bằng một dấu có nghĩa đặc biệt hoặc thiếu dấu đóng.',
    listed
      ? `Xin viết, ví dụ: \`${example}\``
      : `Xin đặt cả giá trị trong dấu ngoặc kép, ví dụ: \`${example}\``,
  );
}

/** `tags: [a, b`, and not closed in the lines that follow up to the fault. */
function isOpenBracket([first = '', ...following]: readonly string[]): boolean {
  const value = /^\s*(?:- )?[\w.-]+\s*:\s*([[{].*)$/.exec(first)?.[1];
  if (value === undefined) return false;
  const balance = (text: string): number =>
    (text.match(/[[{]/g)?.length ?? 0) - (text.match(/[\]}]/g)?.length ?? 0);
  return balance(value) > 0 && balance([value, ...following].join('\n')) > 0;
}

function hasColonInValue(line: string): boolean {
  return /^\s*(?:- )?[\w.-]+\s*:\s.*:(?:\s|$)/.test(line);
}

function indentOf(line: string): number {
  return /^[\s-]*/.exec(line)?.[0].length ?? 0;
}

/** The key a line begins with, as written. */
function keyOf(line: string): string {
  return /^\s*(?:- )?["']?([^\s:"'#][^:"']*)(?:["']\s*)?:/.exec(line)?.[1]?.trimEnd() ?? '';
}

function quoted(source: string): string {
  const match = /^\s*(?:- )?([\w.-]+)\s*:(.*)$/.exec(source);
  const value = match?.[2]
    ?.trim()
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '');
  return match ? `${match[1]}: "${value}"` : source.trim();
}
