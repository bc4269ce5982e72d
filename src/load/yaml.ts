import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Report } from '../problems.ts';

/** A value as it stands in the file: YAML's plain `yes`, `012` and `1:30` are text; the schema decides what they mean. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue } | null;

export interface YamlText {
  readonly data: YamlValue;
  /** The line of the value at a path, or of the nearest parent that is written down. */
  lineOf(path: readonly PropertyKey[]): number;
}

const QUOTE_IT = 'Xin đặt cả giá trị trong dấu ngoặc kép (").';
const KNOWN_TAGS = new Set(['map', 'seq', 'str'].map((name) => `tag:yaml.org,2002:${name}`));

/**
 * Reads YAML with the failsafe schema (text, lists and maps only): YAML 1.1 reads
 * `012` as 10, `1:30` as 90 and `no` as false, YAML 1.2 reads them otherwise, and
 * a school means what it wrote. Duplicate keys, anchors, aliases, tags and merge
 * keys are problems. Gives undefined after reporting every problem of the text.
 *
 * @param firstLine the line of the file the text begins on, from 1
 * @param labels what a key is called in Vietnamese, for the messages
 */
export function parseYaml(
  text: string,
  firstLine: number,
  report: Report,
  labels: Readonly<Record<string, string>> = {},
): YamlText | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const lines = text.split('\n');
  let failed = false;
  const fail: Report = (...problem) => {
    failed = true;
    report(...problem);
  };
  const seen = new Set<number>();
  for (const error of document.errors) {
    const line = lineAt(error.pos[0]);
    if (!seen.has(line)) explain(error, { text, lines, firstLine, lineAt, labels, fail });
    seen.add(line);
  }
  visit(document, {
    Node(_, node) {
      const line = lineAt(node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor)
        fail(line, 'Dấu & hoặc * đứng đầu giá trị có nghĩa đặc biệt nên không dùng được ở đây.', QUOTE_IT);
      else if (node.tag && !KNOWN_TAGS.has(node.tag))
        fail(line, 'Dấu ! đứng đầu giá trị có nghĩa đặc biệt nên không dùng được ở đây.', QUOTE_IT);
    },
  });
  if (failed) return undefined;
  return {
    data: toValue(document.contents),
    lineOf(path) {
      let node: unknown = document.contents;
      let offset = 0;
      for (const key of path) {
        if (isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(key));
          if (!pair) break;
          offset = (pair.key as Node).range?.[0] ?? offset;
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(key)];
          offset = (node as Node | undefined)?.range?.[0] ?? offset;
        } else break;
      }
      return lineAt(offset);
    },
  };
}

interface Context {
  readonly text: string;
  readonly lines: readonly string[];
  readonly firstLine: number;
  readonly lineAt: (offset: number) => number;
  readonly labels: Readonly<Record<string, string>>;
  readonly fail: Report;
}

function explain(error: YAMLError, { text, lines, firstLine, lineAt, labels, fail }: Context): void {
  const line = lineAt(error.pos[0]);
  const source = lines[line - firstLine] ?? '';
  const key = /^\s*(?:- )?([\w-]+)\s*:/.exec(source)?.[1] ?? '';
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(source)) {
    fail(line, 'Đầu dòng này có dấu tab, nên máy chưa đọc được.', 'Xin xóa dấu tab, thay bằng hai dấu cách.');
  } else if (error.code === 'DUPLICATE_KEY') {
    const first = lines.findIndex((other) => other.startsWith(/^\s*[\w-]+\s*:/.exec(source)?.[0] ?? '\0'));
    const label = labels[key] ? ` (${labels[key]})` : '';
    fail(
      line,
      `Mục “${key}”${label} đã ghi ở dòng ${first + firstLine}, nay ghi lần nữa.`,
      'Xin giữ dòng đúng và xóa dòng kia.',
    );
  } else if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
    reportOpenQuote(error, { text, lines, firstLine, lineAt, labels, fail });
  } else if (/^\s*(?:- )?[\w-]+\s*:\s.*:(?:\s|$)/.test(source)) {
    fail(
      line,
      'Giá trị ở dòng này có dấu hai chấm (:) nên máy hiểu nhầm.',
      `Xin đặt cả giá trị trong dấu ngoặc kép, ví dụ: \`${quoted(source)}\``,
    );
  } else if (/:\s+[@`%[{|>]/.test(source)) {
    fail(
      line,
      'Giá trị ở dòng này bắt đầu bằng một dấu có nghĩa đặc biệt hoặc thiếu dấu đóng.',
      `Xin đặt cả giá trị trong dấu ngoặc kép, ví dụ: \`${quoted(source)}\``,
    );
  } else if (/^\s*[\w-]+:\S/.test(source)) {
    fail(line, 'Sau dấu hai chấm (:) cần một dấu cách.', `Xin viết: \`${source.trim().replace(':', ': ')}\``);
  } else if (error.code === 'UNEXPECTED_TOKEN' && /^\s*[\w-]+:\s*["'].*["']\s*\S/.test(source)) {
    fail(
      line,
      'Sau dấu ngoặc kép đóng vẫn còn chữ, nên máy chưa đọc được dòng này.',
      'Xin đặt cả giá trị trong một cặp dấu ngoặc kép; bên trong dùng dấu “ ”.',
    );
  } else {
    fail(
      line,
      `Máy chưa đọc được dòng này: ${source.trim() || '(dòng trống)'}`,
      'Xin viết theo mẫu `mục: giá trị`; các dòng cùng cấp thụt vào bằng nhau, giá trị có dấu lạ đặt trong dấu ngoặc kép (").',
    );
  }
}

/** The parser notices an open quote where the text ends; staff must be shown the line where it opens. */
function reportOpenQuote(error: YAMLError, { lines, firstLine, lineAt, fail }: Context): void {
  const last = lineAt(error.pos[0]) - firstLine;
  for (let index = Math.min(last, lines.length - 1); index >= 0; index--) {
    const quote = /^\s*(?:- )?(?:[\w-]+\s*:\s*)?(["'])/.exec(lines[index] ?? '')?.[1];
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
    last + firstLine,
    'Có dấu ngoặc kép mở mà chưa đóng, nên máy chưa đọc được phần khai báo.',
    'Xin thêm dấu ngoặc kép ở cuối giá trị.',
  );
}

function quoted(source: string): string {
  const match = /^\s*(?:- )?([\w-]+)\s*:\s*(.*)$/.exec(source);
  return match ? `${match[1]}: "${match[2]?.replaceAll('"', '”')}"` : source.trim();
}

function toValue(node: unknown): YamlValue {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : String(key), toValue(value)]),
    );
  }
  if (isSeq(node)) return node.items.map(toValue);
  if (!isScalar(node)) return null;
  const value = String(node.value ?? '');
  return node.type === 'PLAIN' && (value === '' || value === '~' || value === 'null') ? null : value;
}
