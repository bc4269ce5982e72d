import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

const read = <T>(...file: string[]): T => JSON.parse(fs.readFileSync(path.join(...file), 'utf8')) as T;
const lockOf = (folder: string) =>
  read<{ packages: Readonly<Record<string, LockedPackage>> }>(folder, 'package-lock.json').packages;

// The project's own packages, and those that only `npm run bench` and `npm run test:mutation` install.
describe.each(['.', 'tests/bench', 'tests/mutation'])('%s', (folder) => {
  const packages = lockOf(folder);
  const manifest = read<Record<string, Record<string, string>>>(folder, 'package.json');

  test('every optional dependency of every platform is locked, else npm ci stops on it', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`${place}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('the lock names no registry', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('install scripts are allowed by name only', () => {
    const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(
      withScript
        .map(([place]) => place.replace(/^.*node_modules\//, ''))
        .filter((name) => !(name in (manifest['allowScripts'] ?? {})) && name !== 'fsevents'),
    ).toEqual([]);
  });

  test('versions are exact', () => {
    const ranges = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}).filter(([, version]) => !/^\d/.test(version)),
    );
    expect(ranges).toEqual([]);
  });
});

test('the bench compares with the sharp of the site', () => {
  const [ours, theirs] = ['.', 'tests/bench'].map((folder) => lockOf(folder)['node_modules/sharp']?.version);
  expect(theirs).toBe(ours);
});
