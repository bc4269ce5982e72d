import fs from 'node:fs';
import path from 'node:path';

/** Does something in a folder of its own below `.cache/bench/`, which is deleted again. */
export async function inFolder<Result>(work: (dir: string) => Promise<Result>): Promise<Result> {
  fs.mkdirSync('.cache/bench', { recursive: true });
  const dir = path.resolve(fs.mkdtempSync('.cache/bench/visits-'));
  try {
    return await work(dir);
  } finally {
    fs.rmSync(dir, { recursive: true });
  }
}
