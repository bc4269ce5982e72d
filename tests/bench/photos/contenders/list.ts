import path from 'node:path';
import { versionOf } from '../../version.ts';
import { astroAssets } from './astro-assets.ts';
import type { Contender } from './contender.ts';
import { hugo } from './hugo.ts';

export type { Contender } from './contender.ts';

/** Runs a script of this folder: `node SCRIPT ROOM PHOTO…`. */
function script(file: string): Contender['prepare'] {
  return (photos, room) => ({
    command: process.execPath,
    args: [...process.execArgv, path.join(import.meta.dirname, file), room, ...photos],
  });
}

const ours: Contender = {
  name: 'ours',
  version: () => '',
  missing: () => undefined,
  prepare: script('ours.ts'),
};

const eleventyImg: Contender = {
  name: 'eleventy-img',
  target: 0.35,
  version: () => versionOf('tests/bench/node_modules/@11ty/eleventy-img'),
  missing: () => undefined,
  prepare: script('eleventy-img.js'),
};

/** Ours first: the others are measured against it. */
export const CONTENDERS: readonly Contender[] = [ours, eleventyImg, hugo, astroAssets];
