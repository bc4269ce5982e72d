/** One thing staff must (error) or may (warning) mend, as plain data; only `formatProblems` makes text of it. */
export interface Problem {
  /** Path from the folder the command was started in, with forward slashes. */
  readonly file: string;
  /** From 1; 1 where no line is known. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  /** What is wrong, a whole Vietnamese sentence. */
  readonly problem: string;
  /** What to write instead, a whole Vietnamese sentence; empty where the problem says it all. */
  readonly fix: string;
}

/** Reports problems of one file: the file is said once, the line each time. */
export type Report = (line: number, problem: string, fix?: string, severity?: Problem['severity']) => void;

/** A `Report` that appends to `problems` under the name of `file`. */
export function reporter(problems: Problem[], file: string): Report {
  return (line, problem, fix = '', severity = 'error') => {
    problems.push({ file, line, severity, problem, fix });
  };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The problems as lines `path:line: …`, by file and line, and a closing sentence with the count. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems
    .toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.problem, b.problem))
    .map(({ file, line, severity, problem, fix }) => {
      const mark = severity === 'warning' ? 'Lưu ý: ' : '';
      return `${file}:${line}: ${mark}${problem}${fix && ` ${fix}`}`;
    });
  return [...lines, ...closing(problems)].join('\n');
}

function closing(problems: readonly Problem[]): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const files = new Set(errors.map(({ file }) => file));
  const kind = [...files].every((file) => file.endsWith('/index.md')) ? 'bài' : 'tệp';
  return [`Có ${errors.length} chỗ cần sửa trong ${files.size} ${kind}. Trang đang chạy vẫn giữ nguyên.`];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
