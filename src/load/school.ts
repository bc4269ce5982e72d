import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { WrittenLink } from '../markdown/render.ts';
import { reporter, type Problem } from '../problems.ts';
import { CATEGORY_HINTS, categoriesSchema, type Category } from '../schemas/category.ts';
import { defaultLogo } from '../default-logo.ts';
import type { FieldHints } from '../schemas/fields.ts';
import { SCHOOL_HINTS, schoolSchema, type SchoolSettings } from '../schemas/school.ts';
import { DEFAULT_ACCENT } from '../settings.ts';
import { accentPalette } from '../text/accent.ts';
import { validate } from './explain.ts';
import { displayPath } from './files.ts';
import { isSoundLogo } from './logo-file.ts';
import { readText } from './read-text.ts';
import { parseYaml, type YamlText } from './yaml.ts';

/** school.yaml, or undefined after reporting why it cannot be used. */
export function readSchool(contentDir: string, problems: Problem[]): SchoolSettings | undefined {
  const file = path.join(contentDir, 'school.yaml');
  const read = readYaml(file, schoolSchema, SCHOOL_HINTS, 'Phần khai báo của trường', problems);
  if (!read) return undefined;
  const { data: school, yaml } = read;
  const lineOf = (key: string): number => yaml.lineOf([key]);
  const report = reporter(problems, displayPath(file));
  if (school.accent && !accentPalette(school.accent)) {
    report(
      lineOf('accent'),
      `Màu chủ đạo (accent) ${school.accent} quá nhạt để đọc được chữ trên nền giấy.`,
      'Xin chọn một màu đậm hơn, ví dụ: `accent: "#0b6145"`',
    );
    return undefined;
  }
  if (school.logo && !fs.existsSync(path.join(contentDir, school.logo))) {
    report(
      lineOf('logo'),
      `Không thấy biểu trưng “${school.logo}” cạnh school.yaml.`,
      'Xin chép tệp SVG vào đó, hoặc xóa dòng này.',
    );
    return undefined;
  }
  if (school.logo && !isSoundLogo(path.join(contentDir, school.logo), school.logo, lineOf('logo'), report))
    return undefined;
  return school;
}

/** What school.yaml leads to. */
export interface SchoolLinks {
  readonly source: string;
  readonly links: readonly (WrittenLink & { readonly title: string })[];
  /** Whether its `hosts` is one line, `[a, b]`: a further one is written into that line. */
  readonly hostsInBrackets: boolean;
}

/** Every address that school.yaml names, with its line and its words. */
export function schoolLinks(contentDir: string, school: SchoolSettings): SchoolLinks {
  const file = path.join(contentDir, 'school.yaml');
  const yaml = readKnown(file);
  const link = ({ href, title }: { href: string; title: string }, at: readonly PropertyKey[]) => ({
    url: href,
    title,
    line: yaml?.lineOf([...at, 'href']) ?? 1,
  });
  const menu = (school.menu ?? []).flatMap((entry, index) => [
    link(entry, ['menu', index]),
    ...(entry.items ?? []).map((item, inner) => link(item, ['menu', index, 'items', inner])),
  ]);
  const groups = (school.links ?? []).flatMap(({ items }, index) =>
    items.map((item, inner) => link(item, ['links', index, 'items', inner])),
  );
  const hostsInBrackets = !/^hosts:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*[ \t]*- /m.test(
    fs.readFileSync(file, 'utf8').replaceAll('\r', ''),
  );
  return { source: displayPath(file), links: [...menu, ...groups], hostsInBrackets };
}

/** What counts the school's visits, as the ledger's `src` names it, in the order in which school.yaml does. */
export function visitSources(contentDir: string, { visits }: SchoolSettings): string[] {
  const data = readKnown(path.join(contentDir, 'school.yaml'))?.data as
    { visits?: object | null } | undefined;
  return Object.keys(data?.visits ?? {}).flatMap((key) => {
    if (key === 'logs') return ['log'];
    return key === 'source' && visits?.source ? [visits.source.type] : [];
  });
}

/** A file that was read before, without its problems said again. */
function readKnown(file: string): YamlText | undefined {
  return parseYaml(fs.readFileSync(file, 'utf8'), 1, () => undefined);
}

/** The school's logo. */
export interface Logo {
  /** Sixteen hex digits of its SHA-256. */
  readonly id: string;
  readonly svg: string;
}

/** The SVG beside school.yaml, else one in the school's colour. */
export function readLogo(
  contentDir: string,
  { logo, accent }: Pick<SchoolSettings, 'logo' | 'accent'>,
): Logo {
  const svg =
    logo === undefined
      ? defaultLogo(accent ?? DEFAULT_ACCENT)
      : fs.readFileSync(path.join(contentDir, logo), 'utf8');
  return { id: createHash('sha256').update(svg).digest('hex').slice(0, 16), svg };
}

/** categories.yaml, or undefined after reporting why it cannot be used. */
export function readCategories(contentDir: string, problems: Problem[]): readonly Category[] | undefined {
  const file = path.join(contentDir, 'categories.yaml');
  const read = readYaml(file, categoriesSchema, CATEGORY_HINTS, 'Chuyên mục', problems);
  if (!read) return undefined;
  const { data: categories, yaml } = read;
  const seen = new Set<string>();
  for (const [index, { slug }] of categories.entries()) {
    if (seen.has(slug))
      reporter(problems, displayPath(file))(
        yaml.lineOf([index, 'slug']),
        `Có hai chuyên mục cùng địa chỉ “${slug}”.`,
        'Xin đổi một địa chỉ.',
      );
    seen.add(slug);
  }
  return categories;
}

function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  hints: FieldHints,
  owner: string,
  problems: Problem[],
) {
  const report = reporter(problems, displayPath(file));
  if (!fs.existsSync(file)) {
    report(
      1,
      `Không thấy tệp ${path.basename(file)}.`,
      'Xin chép tệp này từ trang mẫu rồi sửa cho trường mình.',
    );
    return undefined;
  }
  const text = readText(file, report);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, report, labelsOf(hints));
  const data = yaml && validate(schema, yaml, hints, owner, report);
  return yaml && data !== undefined ? { data, yaml } : undefined;
}

export function labelsOf(hints: FieldHints): Record<string, string> {
  return Object.fromEntries(Object.entries(hints).map(([key, { label }]) => [key, label]));
}
