import fs from 'node:fs';
import path from 'node:path';

/** Does something in a folder of its own below `.cache/bench/`, which is deleted again. */
export async function inFolder<Result>(work: (dir: string) => Promise<Result>): Promise<Result> {
  const dir = path.resolve('.cache/bench/visits');
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir, { recursive: true });
  try {
    return await work(dir);
  } finally {
    fs.rmSync(dir, { recursive: true });
  }
}
