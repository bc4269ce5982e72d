import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every source file with the files it imports at run time (types cost nothing and bind nothing). */
const files = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(?:ts|astro|js)$/.test(file));

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: Import[] = files.flatMap((from) => {
  const text = fs.readFileSync(path.join('src', from), 'utf8');
  return [
    ...text.matchAll(/(?:^|[\n;])\s*(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/g),
  ].map(([, target = '']) => ({
    from,
    to: target.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(from), target))
      : target,
  }));
});

const room = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : file);
const broken = (isForbidden: (one: Import) => boolean): string[] =>
  imports.filter(isForbidden).map(({ from, to }) => `${from} imports ${to}`);

const PURE = [
  'text/',
  'search/',
  'derive/',
  'visits/',
  'schemas/',
  'settings.ts',
  'urls.ts',
  'labels.ts',
  'problems.ts',
];

describe('import rules', () => {
  test('the imports are found at all', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports).toContainEqual({ from: 'load/site.ts', to: 'derive/site.ts' });
  });

  test.each(['text/', 'search/', 'derive/', 'visits/', 'schemas/'])(
    '%s is pure: it imports only pure rooms, schemas zod and visits the list of bots',
    (pure) => {
      expect(
        broken(
          ({ from, to }) =>
            from.startsWith(pure) &&
            !PURE.some((allowed) => to.startsWith(allowed)) &&
            !(pure === 'schemas/' && to === 'zod') &&
            !(from === 'visits/bots.ts' && to === 'isbot'),
        ),
      ).toEqual([]);
    },
  );

  test('gates import each other, the HTML parser and pure rooms', () => {
    expect(
      broken(
        ({ from, to }) =>
          from.startsWith('build/gates/') &&
          ![...PURE, 'build/gates/', 'build/html.ts'].some((allowed) => to.startsWith(allowed)),
      ),
    ).toEqual([]);
  });

  test('nobody imports pages/', () => {
    expect(broken(({ to }) => to.startsWith('pages/'))).toEqual([]);
  });

  test('build/ and commands/ are imported only by each other (and astro.config.ts)', () => {
    expect(
      broken(({ from, to }) => /^(?:build|commands)\//.test(to) && !/^(?:build|commands)\//.test(from)),
    ).toEqual([]);
  });

  test('counters/ is the one room that asks the network: it imports pure rooms, and only commands/ imports it', () => {
    expect(
      broken(
        ({ from, to }) =>
          (from.startsWith('counters/') &&
            !['counters/', 'text/', 'visits/', 'settings.ts'].some((allowed) => to.startsWith(allowed))) ||
          (to.startsWith('counters/') && !/^(?:counters|commands)\//.test(from)),
      ),
    ).toEqual([]);
  });

  test('files are read in load/, photos/, build/ and commands/ only', () => {
    expect(
      broken(({ from, to }) => /^node:fs/.test(to) && !/^(?:load|photos|build|commands)\//.test(from)),
    ).toEqual([]);
  });

  test('the browser gets only pure code', () => {
    expect(
      broken(
        ({ from, to }) =>
          from.startsWith('browser/') &&
          !['text/', 'search/', 'browser/', 'settings.ts'].some((allowed) => to.startsWith(allowed)),
      ),
    ).toEqual([]);
  });

  test('content has one door: nobody imports astro:content', () => {
    expect(broken(({ to }) => to === 'astro:content')).toEqual([]);
  });
});

test('pages are thin', () => {
  const lines = (file: string): number =>
    fs.readFileSync(path.join('src', file), 'utf8').trimEnd().split('\n').length;
  expect(files.filter((file) => file.startsWith('pages/') && lines(file) > 45)).toEqual([]);
});

test('no file knows this school', () => {
  const knowing = files.filter((file) =>
    /Bình Thành|Định Hóa|thcsbinhthanh/.test(fs.readFileSync(path.join('src', file), 'utf8')),
  );
  expect(knowing).toEqual([]);
});

test('rooms have names of their own', () => {
  expect([...new Set(files.map(room))].filter((name) => /utils|helpers|common/.test(name))).toEqual([]);
});
