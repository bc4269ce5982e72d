import matter from 'gray-matter';
import type { Report } from '../problems.ts';
import { parseYaml, type YamlText } from './yaml.ts';

/** A Markdown file taken apart. */
export interface ParsedArticle {
  /** Undefined after its faults were reported. */
  readonly frontMatter: YamlText | undefined;
  /** The Markdown text. */
  readonly body: string;
  /** The line of the file the text begins on, from 1. */
  readonly bodyLine: number;
}

const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};

/**
 * Takes a Markdown file apart: front matter between two lines `---`, read as YAML
 * by our own engine; JavaScript and JSON engines refuse. Gives undefined after
 * reporting that the file cannot be taken apart.
 *
 * @param labels Vietnamese names of keys, for messages
 */
export function parseArticle(
  text: string,
  report: Report,
  labels: Readonly<Record<string, string>> = {},
): ParsedArticle | undefined {
  if (text.trim() === '') {
    report(1, 'Tệp này trống.', 'Xin chép mẫu bài trong HUONG-DAN.md rồi viết vào đó.');
    return undefined;
  }
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    report(
      1,
      `Dòng đầu tiên phải là ba dấu gạch nối (---), nay là “${printable(lines[0] ?? '')}”.`,
      'Xin viết `---` ở dòng đầu, rồi đến phần khai báo đầu bài (title, date, category), rồi lại một dòng `---`.',
    );
    return undefined;
  }
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close < 0) {
    report(
      1,
      'Phần khai báo đầu bài chưa đóng.',
      'Xin thêm một dòng chỉ có `---` ngay dưới mục cuối cùng của phần khai báo.',
    );
    return undefined;
  }
  if (lines[close]?.trimEnd() !== '---') {
    report(
      close + 1,
      `Dòng này bắt đầu bằng --- nhưng còn chữ khác: “${printable(lines[close] ?? '')}”.`,
      'Dòng đóng phần khai báo xin viết đúng ba dấu `---`.',
    );
    return undefined;
  }
  let frontMatter: YamlText | undefined;
  let isEmpty = true;
  const readYaml = (yaml: string): object => {
    isEmpty = false;
    frontMatter = parseYaml(yaml.replace(/^\n/, ''), 2, report, labels);
    return {};
  };
  // gray-matter remembers results by text unless it is given options, and would run `---js`.
  matter(text, {
    language: 'yaml',
    engines: {
      yaml: { parse: readYaml, stringify: refuse },
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  });
  if (isEmpty) {
    // It does not hand over a block of nothing but comments.
    report(
      2,
      'Phần khai báo đầu bài còn trống.',
      'Xin viết ít nhất ba mục: title (tiêu đề), date (ngày đăng), category (chuyên mục).',
    );
  }
  const bodyLines = lines.slice(close + 1);
  const blank = bodyLines[0]?.trim() === '' ? 1 : 0;
  return { frontMatter, body: bodyLines.slice(blank).join('\n'), bodyLine: close + 2 + blank };
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 40);
}
