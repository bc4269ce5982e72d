import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recover, swap } from '../../src/build/swap.ts';
import { aContentFolder } from '../make.ts';

function folders(names: readonly string[]): string {
  const dir = aContentFolder({});
  for (const name of names) {
    fs.mkdirSync(path.join(dir, name));
    fs.writeFileSync(path.join(dir, name, 'index.html'), name);
  }
  return path.join(dir, 'dist');
}

const published = (outDir: string): string | undefined => (fs.existsSync(outDir) ? fs.readFileSync(path.join(outDir, 'index.html'), 'utf8') : undefined);
const beside = (outDir: string): string[] => fs.readdirSync(path.dirname(outDir)).filter((name) => name.startsWith('dist'));

test('the new site takes the old one\u2019s place and nothing stays beside it', () => {
  const outDir = folders(['dist', 'dist.next']);
  swap(outDir, (old) => expect(published(old)).toBe('dist'));
  expect(published(outDir)).toBe('dist.next');
  expect(beside(outDir)).toEqual(['dist']);
});

test.each([
  ['half-made beside a good site', ['dist', 'dist.next'], 'dist'],
  ['stopped between the two renames', ['dist.old', 'dist.next'], 'dist.old'],
  ['stopped after them', ['dist', 'dist.old'], 'dist'],
  ['nothing', [], undefined],
])('a run that was interrupted is undone: %s', (_, names, left) => {
  const outDir = folders(names);
  recover(outDir);
  expect(published(outDir)).toBe(left);
  expect(beside(outDir)).toEqual(left === undefined ? [] : ['dist']);
});
