import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { randomFrom } from '../../visits/random.ts';

/** The same log as other servers or other days would hand it over. */
export interface Variant {
  readonly title: string;
  /** Makes the files. */
  make(log: string, dir: string): string[];
}

export const VARIANTS: readonly Variant[] = [
  { title: 'twice', make: (log) => [log, log] },
  { title: 'lines shuffled', make: (log, dir) => [write(dir, 'shuffled', shuffled(linesOf(log)))] },
  { title: 'three files that overlap, the last first', make: split },
  {
    title: 'gzip',
    make: (log, dir) => [write(dir, 'log.gz', [gzipSync(fs.readFileSync(log), { level: 1 })])],
  },
  { title: 'CRLF', make: (log, dir) => [write(dir, 'crlf', linesOf(log).flatMap(withReturn))] },
];

function split(log: string, dir: string): string[] {
  const lines = linesOf(log);
  const at = (share: number): number => Math.floor(lines.length * share);
  return [lines.slice(at(0.6)), lines.slice(at(0.3), at(0.65)), lines.slice(0, at(0.31))].map((part, index) =>
    write(dir, `part-${index}`, part),
  );
}

/** Each with its newline. */
function linesOf(log: string): Buffer[] {
  const bytes = fs.readFileSync(log);
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start) + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

function shuffled(lines: Buffer[]): Buffer[] {
  const random = randomFrom(7);
  for (let last = lines.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    [lines[last], lines[other]] = [lines[other] as Buffer, lines[last] as Buffer];
  }
  return lines;
}

function withReturn(line: Buffer): Buffer[] {
  return [line.subarray(0, -1), Buffer.from('\r\n')];
}

function write(dir: string, name: string, parts: readonly Buffer[]): string {
  const file = path.join(dir, name);
  fs.writeFileSync(file, Buffer.concat(parts));
  return file;
}
