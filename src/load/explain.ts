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
  const data = withoutEmpty(yaml.data ?? {});
  if (typeof data === 'string') {
    report(
      yaml.lineOf([]),
      `${owner} viết chưa đúng dạng: “${data.slice(0, 40)}”.`,
      'Xin viết mỗi mục một dòng theo mẫu `mục: giá trị`.',
    );
    return undefined;
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  // A value of the wrong kind also fails the checks meant for the right kind.
  const misfits = new Set(
    result.error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  );
  for (const issue of result.error.issues) {
    if (issue.code === 'invalid_type' || !misfits.has(issue.path.join('.')))
      explain(issue, { yaml, hints, owner, report });
  }
  return undefined;
}

/** The keys of an object that are valid by themselves, where the whole is not. */
export function validParts<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  yaml: YamlText,
): Partial<z.output<z.ZodObject<Shape>>> {
  const data = withoutEmpty(yaml.data ?? {}) as Readonly<Record<string, unknown>>;
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
  if (issue.code === 'custom' && issue.message === 'said') {
    const { problem, fix } = issue.params as { problem: string; fix: string };
    report(line, problem, fix);
    return;
  }
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  const hint = hints[issue.path.filter((part) => typeof part === 'string').join('.')] ?? hints[key];
  const name = hint ? `${capital(hint.label)} (${key})` : key ? `Mục “${key}”` : owner;
  const fix = hint ? `Xin viết, ví dụ: \`${hint.example}\`` : '';
  if (typeof issue.path.at(-1) === 'number' && isMissing(issue, yaml.data)) {
    report(line, `${name} có một dòng trống trong danh sách.`, 'Xin xóa dòng ấy, hoặc viết tiếp vào đó.');
  } else if (isMissing(issue, yaml.data)) {
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
      `Xin viết theo thứ tự năm-tháng-ngày${example.includes(' ') ? ' giờ:phút' : ''}, ví dụ: \`${key}: ${example}\``,
    );
  } else if (issue.code === 'custom' && issue.message === 'name') {
    report(line, `${name} cần có ít nhất một chữ cái hoặc chữ số.`, fix);
  } else if (issue.code === 'too_big') {
    if (issue.origin === 'array')
      report(line, `${name} có quá ${issue.maximum} mục.`, 'Xin giữ lại những mục cần nhất.');
    else report(line, `${name} dài quá ${issue.maximum} ký tự.`, 'Xin viết ngắn lại.');
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

/** What is wrong with the date, and the date to show in its place: her own, as far as it can be made out. */
function explainDate(
  parsed: Exclude<ParsedDate, { ok: true }>,
  value: string,
): [problem: string, example: string] {
  const own = guessDate(value) ?? '2022-10-07';
  if (parsed.reason === 'month') return ['nhưng một năm chỉ có 12 tháng.', '2022-10-07'];
  if (parsed.reason === 'time') return ['nhưng giờ phải từ 00:00 đến 23:59.', `${own} 19:16`];
  if (parsed.reason === 'day') {
    const { month, year, lastDay } = parsed;
    if (/^0{1,2}\/|^\d{4}-\d{2}-00/.test(value.trim())) return ['nhưng không có ngày 0.', own];
    return [
      `nhưng tháng ${month} năm ${year} chỉ có ${lastDay} ngày.`,
      `${year}-${String(month).padStart(2, '0')}-${lastDay}`,
    ];
  }
  const time = /[ T](\d{1,2})[:hg](\d{2})/i.exec(value);
  return ['máy chưa hiểu được dạng này.', time ? `${own} ${time[1]?.padStart(2, '0')}:${time[2]}` : own];
}

/** The day meant by a date in another form: 30-09-2022, 2022/9/1, 13.4.2022. */
function guessDate(value: string): string | undefined {
  const parts = /(\d{1,4})\D(\d{1,2})\D(\d{1,4})/.exec(value)?.slice(1).map(Number) ?? [];
  const [first = 0, month = 0, last = 0] = parts;
  const [year, day] = first > 31 ? [first, last] : [last, first];
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
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
