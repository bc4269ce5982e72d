import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesBetween, makeManifest, parseManifest, readManifest, writeManifest, type Manifest } from '../../src/build/manifest.ts';
import { readOutput } from '../../src/build/output.ts';
import { FIXTURE_SITES, builtFiles } from '../fixture-sites.ts';
import { aContentFolder } from '../make.ts';

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

test('names every file of a built site with its SHA-256, photos too, and the build\u2019s clock', () => {
  const { school } = FIXTURE_SITES;
  const manifest = readManifest(school.outDir);
  const files = builtFiles(school).filter((file) => file !== 'manifest.json');
  expect(files.some((file) => file.endsWith('.webp'))).toBe(true);
  expect(manifest?.files).toEqual(Object.fromEntries(files.map((file) => [file, sha256(fs.readFileSync(path.join(school.outDir, file)))])));
  expect(Object.keys(manifest?.files ?? {})).toEqual(files.toSorted());
  expect(manifest?.now).toBe('2022-10-07T12:16:00.000Z');
  expect(manifest?.commit).toMatch(/^[0-9a-f]{40}$/);
});

test('is written beside the files and read again; known hashes are taken as they are', () => {
  const dir = aContentFolder({ 'a.txt': 'a', 'anh/b.webp': 'b' });
  const manifest = makeManifest(readOutput(dir), { commit: undefined, now: 0 }, new Map([['anh/b.webp', sha256('known')]]));
  writeManifest(dir, manifest);
  expect(readManifest(dir)).toEqual(manifest);
  expect(manifest).not.toHaveProperty('commit');
  expect(manifest.files).toMatchObject({ 'a.txt': sha256('a'), 'anh/b.webp': sha256('known') });
});

test.each(['', 'no JSON', '[]', '{"now":"2022-10-07T12:16:00.000Z"}', '{"now":"2022-10-07T12:16:00.000Z","files":{"a":"b"}}'])('%j is no manifest', (text) => {
  expect(parseManifest(text)).toBeUndefined();
});

describe('what changed', () => {
  const a = (files: Record<string, string>): Manifest => ({ now: '2022-10-07T12:16:00.000Z', files });

  test('by file', () => {
    expect(changesBetween(a({ same: '1', other: '1', gone: '1' }), a({ same: '1', other: '2', new: '1' }))).toEqual({ added: ['new'], changed: ['other'], removed: ['gone'] });
  });
});
