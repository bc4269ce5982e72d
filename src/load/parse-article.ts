import matter from 'gray-matter';
import type { Report } from '../problems.ts';
import { parseYaml, type YamlText } from './yaml.ts';

/** A Markdown file taken apart. */
export interface ParsedArticle {
  readonly frontMatter: YamlText;
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
 * reporting what is wrong.
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
  // gray-matter remembers results by text unless it is given options, and would run `---js`.
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (yaml: string) => ((frontMatter = parseYaml(yaml.replace(/^\n/, ''), 2, report, labels)), {}),
        stringify: refuse,
      },
      javascript: { parse: refuse, stringify: refuse },
      json: { parse: refuse, stringify: refuse },
    },
  });
  if (close === 1)
    report(
      2,
      'Phần khai báo đầu bài còn trống.',
      'Xin viết ít nhất ba mục: title (tiêu đề), date (ngày đăng), category (chuyên mục).',
    );
  if (!frontMatter || close === 1) return undefined;
  return {
    frontMatter,
    body: content.replace(/^\n/, ''),
    bodyLine: close + (content.startsWith('\n') ? 3 : 2),
  };
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 40);
}
