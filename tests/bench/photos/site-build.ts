import path from 'node:path';
import { measure, type Cost } from '../measure.ts';
import { NOW } from './school.ts';

/**
 * Runs the real build on `ROOM/content`, into `ROOM/dist` with `ROOM/cache`. Never two
 * at once: they would share the project's `.astro/`.
 *
 * @throws Error with what the build said when it fails
 */
export function buildSite(room: string): Promise<Cost> {
  return measure({
    command: process.execPath,
    args: [path.resolve('src/commands/main.js'), 'build'],
    env: {
      CONTENT_DIR: path.join(room, 'content'),
      OUT_DIR: path.join(room, 'dist'),
      CACHE_DIR: path.join(room, 'cache'),
      BUILD_NOW: NOW,
      SITE_URL: '',
      BASE_PATH: '',
    },
  });
}
