import fs from 'node:fs';
import path from 'node:path';
import { reporter, type Problem } from '../problems.ts';
import { visitLineSchema, type VisitLine } from '../schemas/visits.ts';
import { displayPath } from './files.ts';

/** Every line of the ledger, `visits/<year>.jsonl`, by file; a school without a ledger has none. */
export function readVisits(contentDir: string, problems: Problem[]): VisitLine[] {
  const dir = path.join(contentDir, 'visits');
  if (!fs.existsSync(dir)) return [];
  const files = fs
    .readdirSync(dir)
    .filter((name) => /^\d{4}\.jsonl$/.test(name))
    .toSorted();
  return files.flatMap((name) => readLedger(path.join(dir, name), problems));
}

function readLedger(file: string, problems: Problem[]): VisitLine[] {
  const report = reporter(problems, displayPath(file));
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = visitLineSchema.safeParse(parseJson(line));
      if (parsed.success) return [parsed.data];
      report(
        index + 1,
        'Dòng này của sổ lượt truy cập không đọc được.',
        'Sổ này do lệnh ghi, không sửa bằng tay: xin lấy lại bản trước trong git.',
      );
      return [];
    });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
