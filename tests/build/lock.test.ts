import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../src/build/lock.ts';
import { aContentFolder } from '../make.ts';

const aLock = (): string => path.join(aContentFolder({}), 'build.lock');
const nobodyWaits = (): void => {
  throw new Error('waited');
};

test('the work is done, with the lock held, which is gone afterwards', async () => {
  const file = aLock();
  expect(await withLock(file, nobodyWaits, () => Promise.resolve(fs.readFileSync(file, 'utf8')))).toBe(String(process.pid));
  expect(fs.existsSync(file)).toBe(false);
});

test('it is given back when the work fails', async () => {
  const file = aLock();
  await expect(withLock(file, nobodyWaits, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(fs.existsSync(file)).toBe(false);
});

test('works of several take turns', async () => {
  const file = aLock();
  let inside = 0;
  const waits: string[] = [];
  const work = async (): Promise<number> => {
    inside += 1;
    const most = inside;
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
    return most;
  };
  const most = await Promise.all([1, 2, 3].map(() => withLock(file, (held) => waits.push(held), work)));
  expect(most).toEqual([1, 1, 1]);
  expect(waits).toEqual([file, file]);
});

test('what a killed process left is taken over', async () => {
  const file = aLock();
  fs.writeFileSync(file, String(spawnSync(process.execPath, ['--version']).pid));
  expect(await withLock(file, nobodyWaits, () => Promise.resolve('done'))).toBe('done');
});

test('it is given back when the process is ended from within', async () => {
  const file = aLock();
  const lock = path.resolve('src/build/lock.ts');
  const code = `import { withLock } from ${JSON.stringify(lock)}; void withLock(${JSON.stringify(file)}, () => {}, async () => process.exit(3));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  expect(await once(child, 'exit')).toEqual([3, null]);
  expect(fs.existsSync(file)).toBe(false);
});
