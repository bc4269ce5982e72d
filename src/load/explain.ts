import type { z } from 'zod';
import type { Report } from '../problems.ts';
import type { FieldHints } from '../schemas/fields.ts';
import { nearest } from '../text/nearest.ts';
import type { ParsedDate } from '../text/parse-date.ts';
import { weekday } from '../text/dates.ts';
import type { YamlText, YamlValue } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * Validates what was read from a YAML text and says every fault in the words of
 * staff, each with its line. An empty optional key counts as left out. Gives
 * undefined after a fault.
 *
 * @param owner what the text belongs to, for "… chưa có tiêu đề": `Bài`, `Trang`
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
  hints: FieldHints,
  owner: string,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(withoutEmpty(yaml.data));
  if (result.success) return result.data;
  for (const issue of result.error.issues) explain(issue, { yaml, hints, owner, report });
  return undefined;
}

/** The keys of an object that are valid by themselves, where the whole is not. */
export function validParts<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  yaml: YamlText,
): Partial<z.output<z.ZodObject<Shape>>> {
  const data = withoutEmpty(yaml.data) as Readonly<Record<string, unknown>>;
  const entries = Object.entries(schema.shape).flatMap(([key, field]) => {
    const parsed = (field as z.ZodType).safeParse(data[key]);
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data] as const] : [];
  });
  return Object.fromEntries(entries) as Partial<z.output<z.ZodObject<Shape>>>;
}

interface Context {
  readonly yaml: YamlText;
  readonly hints: FieldHints;
  readonly owner: string;
  readonly report: Report;
}

function explain(issue: Issue, context: Context): void {
  const { yaml, hints, owner, report } = context;
  if (issue.code === 'invalid_union') {
    const branch = deepest(issue.errors);
    if (branch) {
      for (const inner of branch) explain({ ...inner, path: [...issue.path, ...inner.path] }, context);
      return;
    }
  }
  const line = yaml.lineOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) explainUnknownKey(key, issue.path, context);
    return;
  }
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const hint = hints[issue.path.filter((part) => typeof part === 'string').join('.')] ?? hints[key];
  const name = hint ? `${capital(hint.label)} (${key})` : key ? `Mục “${key}”` : owner;
  const fix = hint ? `Xin viết, ví dụ: \`${hint.example}\`` : '';
  if (isMissing(issue, yaml.data)) {
    report(
      line,
      `${owner} chưa có ${hint ? `${hint.label} (${key})` : `mục “${key}”`}.`,
      hint ? `Xin thêm một dòng, ví dụ: \`${hint.example}\`` : '',
    );
  } else if (issue.code === 'custom' && issue.message === 'date') {
    const { parsed, value } = issue.params as { parsed: Exclude<ParsedDate, { ok: true }>; value: string };
    const [problem, example] = explainDate(parsed, value);
    report(
      line,
      `${name} ghi ${value || 'trống'}, ${problem}`,
      `Xin viết theo thứ tự năm-tháng-ngày, ví dụ: \`${key}: ${example}\``,
    );
  } else if (issue.code === 'too_big') {
    const unit = issue.origin === 'array' ? 'mục' : 'ký tự';
    report(line, `${name} dài quá ${issue.maximum} ${unit}.`, 'Xin viết ngắn lại.');
  } else if (issue.code === 'invalid_value') {
    report(line, `${name} chỉ nhận một trong các giá trị: ${issue.values.map(String).join(', ')}.`, fix);
  } else {
    report(line, `${name} viết chưa đúng dạng.`, fix);
  }
}

function explainUnknownKey(
  key: string,
  path: readonly PropertyKey[],
  { yaml, hints, report }: Context,
): void {
  const prefix = path
    .filter((part) => typeof part === 'string')
    .map((part) => `${String(part)}.`)
    .join('');
  const known = Object.keys(hints)
    .filter((name) => name.startsWith(prefix) && !name.slice(prefix.length).includes('.'))
    .map((name) => name.slice(prefix.length));
  const near = nearest(key, known) ?? known.find((name) => nearest(key, [hints[prefix + name]?.label ?? '']));
  const fix = near
    ? `Có phải thầy cô định viết “${near}” (${hints[prefix + near]?.label})?`
    : `Xin xóa dòng này, hoặc dùng một trong các mục: ${known.join(', ')}.`;
  report(yaml.lineOf([...path, key]), `Không có mục “${key}”.`, fix);
}

/** What is wrong with the date, and a date to show in its place. */
function explainDate(parsed: Exclude<ParsedDate, { ok: true }>, value: string): [string, string] {
  if (parsed.reason === 'day') {
    const { month, year, lastDay } = parsed;
    return [
      `nhưng tháng ${month} năm ${year} chỉ có ${lastDay} ngày.`,
      `${year}-${String(month).padStart(2, '0')}-${lastDay}`,
    ];
  }
  const written = value.match(/\d+/g)?.map(Number) ?? [];
  const [day, month, year] = written;
  const example =
    written.length === 3 && day && month && year && day <= 28 && month <= 12 && year > 1900
      ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      : '2022-10-07';
  if (parsed.reason === 'month') return ['nhưng một năm chỉ có 12 tháng.', '2022-10-07'];
  if (parsed.reason === 'time') return ['nhưng giờ phải từ 00:00 đến 23:59.', `2022-10-07 19:16`];
  return ['máy chưa hiểu được dạng này.', example];
}

/** The note for a date read day first: how it was understood, in full words. */
export function dayFirstNote(label: string, key: string, day: string): [problem: string, fix: string] {
  const [year, month, date] = day.split('-').map(Number);
  const longMonth = month !== undefined && month <= 2 ? `0${month}` : month;
  const understood = `${weekday(day).replace(/^Thứ/, 'thứ')}, ngày ${String(date).padStart(2, '0')} tháng ${longMonth} năm ${year}`;
  return [
    `${capital(label)} (${key}) viết ngày trước, đã hiểu là ${understood}.`,
    `Nếu đúng thì không cần sửa; viết chắc chắn nhất là \`${key}: ${day}\``,
  ];
}

function isMissing(issue: Issue, data: YamlValue): boolean {
  let value: unknown = data;
  for (const part of issue.path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (issue.code === 'too_small' && issue.minimum === 1)
  );
}

/** Of a union's branches, the one that went furthest into the value: the one staff meant. */
function deepest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(
      ...issues.map(
        (issue) => issue.path.length + (issue.code === 'invalid_type' && issue.path.length === 0 ? 0 : 1),
      ),
    );
  return branches.toSorted((a, b) => depth(b) - depth(a))[0];
}

function withoutEmpty(value: YamlValue): YamlValue | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map((item: YamlValue) => withoutEmpty(item) ?? '');
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutEmpty(inner as YamlValue);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(entries);
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
