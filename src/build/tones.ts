import fs from 'node:fs';
import path from 'node:path';
import { paintTones } from '../derive/tone.ts';
import type { OutputPage } from './output.ts';

/** Gives the photos of the written pages their colours, which are known only when the photos are made. */
export function writeTones(
  dir: string,
  pages: readonly OutputPage[],
  photos: ReadonlyMap<string, { readonly tone: string }>,
): void {
  for (const { path: page, text } of pages) {
    const painted = paintTones(text, photos);
    if (painted !== text) fs.writeFileSync(path.join(dir, page), painted);
  }
}
