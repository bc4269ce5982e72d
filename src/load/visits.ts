import fs from 'node:fs';
import path from 'node:path';
import { reporter, type Problem } from '../problems.ts';
import type { VisitLine } from '../schemas/visits.ts';
import { joinVisits } from '../visits/join.ts';
import { ledgerText, yearOf } from '../visits/ledger.ts';
import { displayPath } from './files.ts';
import { readLedgerLine } from './ledger-line.ts';
import { replaceFile } from './replace-file.ts';

/**
 * The ledger, `visits/<year>.jsonl`, one line for each day and source: what git
 * left side by side when it merged two branches is joined. A school without a
 * ledger has none.
 */
export function readVisits(contentDir: string, problems: Problem[]): VisitLine[] {
  return joinVisits(ledgerFiles(contentDir).flatMap((file) => readLedger(file, problems)));
}

/**
 * Writes the ledger, each year's file whole or not at all, and only the files that change.
 *
 * @returns the files that were written
 */
export function writeVisits(contentDir: string, lines: readonly VisitLine[]): string[] {
  const byYear = Map.groupBy(lines, yearOf);
  const files = new Set([
    ...ledgerFiles(contentDir),
    ...[...byYear.keys()].map((year) => path.join(contentDir, 'visits', `${year}.jsonl`)),
  ]);
  return [...files].toSorted().filter((file) => {
    const text = ledgerText(byYear.get(path.basename(file, '.jsonl')) ?? []);
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return false;
    replaceFile(file, text);
    return true;
  });
}

function ledgerFiles(contentDir: string): string[] {
  const dir = path.join(contentDir, 'visits');
  if (!fs.existsSync(dir)) return [];
  return fs
    .readdirSync(dir)
    .filter((name) => /^\d{4}\.jsonl$/.test(name))
    .toSorted()
    .map((name) => path.join(dir, name));
}

function readLedger(file: string, problems: Problem[]): VisitLine[] {
  const report = reporter(problems, displayPath(file));
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const read = readLedgerLine(line);
      if (read) return [read];
      report(
        index + 1,
        'Dòng này của sổ lượt truy cập không đọc được.',
        'Xin lấy lại bản trước trong git; nếu là dòng tự chép số của cổng cũ (base-…), xin xem lại mẫu trong README.',
      );
      return [];
    });
}
