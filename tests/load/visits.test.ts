import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readVisits, writeVisits } from '../../src/load/visits.ts';
import type { Problem } from '../../src/problems.ts';
import type { VisitLine } from '../../src/schemas/visits.ts';
import { aContentFolder } from '../make.ts';

const aLine = (d: string, v: number, more: Partial<VisitLine> = {}): VisitLine => ({
  d,
  src: 'log',
  v,
  pv: v * 2,
  u: v,
  asOf: `${d.replace('base-', '')}T19:16:00+07:00`,
  done: false,
  rule: 1,
  top: { '/tin-tuc/hop/': v },
  ...more,
});
const texts = (lines: readonly VisitLine[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

function read(dir: string): VisitLine[] {
  const problems: Problem[] = [];
  const lines = readVisits(dir, problems);
  expect(problems).toEqual([]);
  return lines;
}

test('lines of one day and source are joined', () => {
  const dir = aContentFolder({ 'visits/2022.jsonl': texts([aLine('2022-10-07', 9), aLine('2022-10-06', 4), aLine('2022-10-07', 7)]) });
  expect(read(dir)).toEqual([aLine('2022-10-06', 4), aLine('2022-10-07', 9)]);
});

test('each year has its file, and only files that change are written', () => {
  const dir = aContentFolder({ 'visits/2021.jsonl': texts([aLine('2021-12-31', 1)]) });
  const lines = [...read(dir), aLine('2022-01-01', 2), aLine('base-2022-01-01', 3)];
  expect(writeVisits(dir, lines).map((file) => path.basename(file))).toEqual(['2022.jsonl']);
  expect(writeVisits(dir, lines)).toEqual([]);
  expect(read(dir)).toEqual(lines);
  expect(fs.readdirSync(path.join(dir, 'visits'))).toEqual(['2021.jsonl', '2022.jsonl']);
});

test('a ledger that cannot be written stays as it was, with nothing beside it', () => {
  const dir = aContentFolder({ 'visits/2022.jsonl/x': '' });
  expect(() => writeVisits(path.join(dir), [aLine('2023-01-01', 1), aLine('2022-01-01', 1)])).toThrow();
  expect(fs.readdirSync(path.join(dir, 'visits')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('two branches that both counted merge without a conflict, to the same figures whichever comes first', () => {
  const dir = aContentFolder({});
  const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@truong.example', '-c', 'commit.gpgsign=false', ...args], { cwd: dir, encoding: 'utf8' });
  const file = path.join('content', 'visits', '2022.jsonl');
  const write = (lines: readonly VisitLine[], message: string): void => {
    fs.mkdirSync(path.join(dir, 'content', 'visits'), { recursive: true });
    writeVisits(path.join(dir, 'content'), lines);
    git('add', '.');
    git('commit', '-qm', message);
  };
  git('init', '-q', '-b', 'main');
  fs.copyFileSync('.gitattributes', path.join(dir, '.gitattributes'));
  const before = [aLine('2022-10-05', 5), aLine('2022-10-06', 4)];
  write(before, 'before');
  git('checkout', '-qb', 'morning');
  write([aLine('2022-10-05', 5, { done: true }), aLine('2022-10-06', 6), aLine('2022-10-07', 2)], 'morning');
  git('checkout', '-q', 'main');
  write([aLine('2022-10-05', 5), aLine('2022-10-06', 5, { pv: 40 }), aLine('2022-10-07', 7), aLine('2022-10-08', 1)], 'evening');
  git('branch', 'evening');
  const merged = (branch: string, other: string): VisitLine[] => {
    git('checkout', '-q', branch);
    git('merge', '-q', '--no-edit', other);
    expect(fs.readFileSync(path.join(dir, file), 'utf8')).not.toMatch(/^[<=>]{7}/m);
    return read(path.join(dir, 'content'));
  };
  const oneWay = merged('main', 'morning');
  expect(oneWay).toEqual([aLine('2022-10-05', 5, { done: true }), aLine('2022-10-06', 6, { pv: 40 }), aLine('2022-10-07', 7), aLine('2022-10-08', 1)]);
  git('branch', '-q', '-f', 'back', 'morning');
  expect(merged('back', 'evening')).toEqual(oneWay);
});
