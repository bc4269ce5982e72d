import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { reporter, type Problem } from '../problems.ts';
import { CATEGORY_HINTS, categoriesSchema, type Category } from '../schemas/category.ts';
import type { FieldHints } from '../schemas/fields.ts';
import { SCHOOL_HINTS, schoolSchema, type SchoolSettings } from '../schemas/school.ts';
import { accentPalette } from '../text/accent.ts';
import { decodeText } from './decode.ts';
import { validate } from './explain.ts';
import { displayPath } from './files.ts';
import { parseYaml } from './yaml.ts';

/** school.yaml, or undefined after reporting why it cannot be used. */
export function readSchool(contentDir: string, problems: Problem[]): SchoolSettings | undefined {
  const file = path.join(contentDir, 'school.yaml');
  const school = readYaml(file, schoolSchema, SCHOOL_HINTS, 'Phần khai báo của trường', problems);
  if (!school) return undefined;
  const report = reporter(problems, displayPath(file));
  if (school.accent && !accentPalette(school.accent)) {
    report(
      lineOfKey(file, 'accent'),
      `Màu chủ đạo (accent) ${school.accent} quá nhạt để đọc được chữ trên nền giấy.`,
      'Xin chọn một màu đậm hơn, ví dụ: `accent: "#0b6145"`',
    );
    return undefined;
  }
  if (school.logo && !fs.existsSync(path.join(contentDir, school.logo))) {
    report(
      lineOfKey(file, 'logo'),
      `Không thấy biểu trưng “${school.logo}” cạnh school.yaml.`,
      'Xin chép tệp SVG vào đó, hoặc xóa dòng này.',
    );
    return undefined;
  }
  return school;
}

/** The school's logo. */
export interface Logo {
  /** Absolute path. */
  readonly file: string;
  /** Sixteen hex digits of its SHA-256. */
  readonly id: string;
  readonly svg: string;
}

export function readLogo(contentDir: string, { logo }: Pick<SchoolSettings, 'logo'>): Logo | undefined {
  if (logo === undefined) return undefined;
  const file = path.join(contentDir, logo);
  const svg = fs.readFileSync(file, 'utf8');
  return { file, id: createHash('sha256').update(svg).digest('hex').slice(0, 16), svg };
}

/** categories.yaml, or undefined after reporting why it cannot be used. */
export function readCategories(contentDir: string, problems: Problem[]): readonly Category[] | undefined {
  const file = path.join(contentDir, 'categories.yaml');
  const categories = readYaml(file, categoriesSchema, CATEGORY_HINTS, 'Chuyên mục', problems);
  const seen = new Set<string>();
  for (const { slug } of categories ?? []) {
    if (seen.has(slug))
      reporter(problems, displayPath(file))(
        1,
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
  const text = decodeText(fs.readFileSync(file), report);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, report, labelsOf(hints));
  return yaml && validate(schema, yaml, hints, owner, report);
}

export function labelsOf(hints: FieldHints): Record<string, string> {
  return Object.fromEntries(Object.entries(hints).map(([key, { label }]) => [key, label]));
}

function lineOfKey(file: string, key: string): number {
  return (
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.startsWith(`${key}:`)) + 1
  );
}
