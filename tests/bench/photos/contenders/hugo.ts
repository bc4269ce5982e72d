import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Contender } from './contender.ts';

const PROGRAM = process.env['HUGO_PATH'] ?? 'hugo';
const CONFIG = `baseURL = "https://bench.example/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "404"]
`;
const PAGE = `{{ range resources.Match "*.jpg" -}}
<img src="{{ (.Resize "480x webp q75").RelPermalink }}" srcset="{{ (.Resize "1280x webp q75").RelPermalink }}" alt="">
{{ end }}
`;

/** What Hugo says of itself; undefined when there is none. */
function askVersion(): string | undefined {
  const { stdout, error } = spawnSync(PROGRAM, ['version'], { encoding: 'utf8' });
  return error ? undefined : stdout;
}

/** A whole `hugo` build of one page that shows every photo, with nothing in its resource cache. */
export const hugo: Contender = {
  name: 'Hugo',
  target: 0.15,
  version: () => /v(\S+)/.exec(askVersion() ?? '')?.[1] ?? '',
  missing() {
    const version = askVersion();
    if (version === undefined) return 'no hugo found, neither by HUGO_PATH nor on PATH';
    return version.includes('extended')
      ? undefined
      : 'this hugo is not the extended one, it cannot write WebP';
  },
  prepare(photos, room) {
    for (const folder of ['assets', 'layouts']) fs.mkdirSync(path.join(room, folder));
    for (const photo of photos) fs.linkSync(photo, path.join(room, 'assets', path.basename(photo)));
    fs.writeFileSync(path.join(room, 'config.toml'), CONFIG);
    fs.writeFileSync(path.join(room, 'layouts/index.html'), PAGE);
    const args = [
      '--source',
      room,
      '--destination',
      'out',
      '--cacheDir',
      path.join(room, 'cache'),
      '--quiet',
    ];
    return { command: PROGRAM, args };
  },
};
