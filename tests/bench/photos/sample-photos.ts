import fs from 'node:fs';
import path from 'node:path';

/** The paths of the sample school's drawn photos, 1600 × 1067 px or upright, in the order of their names. */
export function samplePhotos(): string[] {
  return fs
    .readdirSync('content/news', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jpg'))
    .toSorted()
    .map((file) => path.resolve('content/news', file));
}
