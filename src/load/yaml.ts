import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { Report } from '../problems.ts';
import { explainYamlError } from './yaml-error.ts';

/** A value as it stands in the file: YAML's plain `yes`, `012` and `1:30` are text; the schema decides what they mean. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue } | null;

export interface YamlText {
  readonly data: YamlValue;
  /** The line of the value at a path, or of the nearest parent that is written down. */
  lineOf(path: readonly PropertyKey[]): number;
}

const QUOTE_IT = 'Xin đặt cả giá trị trong dấu ngoặc kép (").';
/** A pair and its map are two steps of the way to a value. Nothing that is read is half so deep. */
const MAX_PATH = 2 * 20;
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
  written: string,
  firstLine: number,
  report: Report,
  labels: Readonly<Record<string, string>> = {},
): YamlText | undefined {
  // A no-break space (from Word) looks like a space, and is none to YAML.
  const text = written.replaceAll('\u00a0', ' ');
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
    if (!seen.has(line)) explainYamlError(error, { lines, firstLine, line, labels, fail });
    seen.add(line);
  }
  visit(document, {
    Node(_, node, path) {
      if (path.length > MAX_PATH && !failed)
        fail(
          lineAt(node.range?.[0] ?? 0),
          'Phần khai báo lồng nhau quá nhiều tầng.',
          'Xin viết mỗi mục một dòng, như bài mẫu.',
        );
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
