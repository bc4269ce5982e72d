import fs from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};
const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

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
