import fs from 'node:fs';
import path from 'node:path';
import { versionOf } from '../../version.ts';
import type { Contender } from './contender.ts';

const CONFIG = `export default { outDir: 'out', cacheDir: 'cache', devToolbar: { enabled: false } };\n`;
const PAGE = `---
import { Image } from 'astro:assets';
const photos = Object.values(import.meta.glob('../photos/*.jpg', { eager: true }));
---
<html lang="en"><head><title>Photos</title></head><body>
{photos.map(({ default: src }) =>
  <Image {src} alt="" widths={[480, 1280]} format="webp" quality={75} />)}
</body></html>
`;

/** A whole `astro build` of one page that shows every photo; Astro's own defaults for the rest, so it adds the photo's own width as a third. */
export const astroAssets: Contender = {
  name: 'astro:assets',
  target: 0.12,
  version: () => versionOf('node_modules/astro'),
  missing: () => undefined,
  prepare(photos, room) {
    for (const folder of ['src/pages', 'src/photos'])
      fs.mkdirSync(path.join(room, folder), { recursive: true });
    for (const photo of photos) fs.linkSync(photo, path.join(room, 'src/photos', path.basename(photo)));
    fs.writeFileSync(path.join(room, 'astro.config.mjs'), CONFIG);
    fs.writeFileSync(path.join(room, 'src/pages/index.astro'), PAGE);
    const program = path.resolve('node_modules/astro/bin/astro.mjs');
    return { command: process.execPath, args: [program, 'build', '--root', room], cwd: room };
  },
};
