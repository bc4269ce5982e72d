import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cachedVariant } from '../../../../src/photos/cache.ts';
import { createPhotoProbe } from '../../../../src/photos/probe.ts';
import { makeVariants } from '../../../../src/photos/variants.ts';

// The only bench file that knows the site's photo code: probe, then variants, as many photos at once as there are cores.
const [room = '', ...photos] = process.argv.slice(2);
const [cacheDir, out] = [path.join(room, 'cache'), path.join(room, 'out')];
const VARIANTS = ['480.webp', '1280.webp'] as const;
fs.mkdirSync(out);

const { probe, save } = createPhotoProbe(path.dirname(photos[0] ?? room), cacheDir);
const queue = [...photos];
const work = async (): Promise<void> => {
  for (let file = queue.pop(); file; file = queue.pop()) {
    const photo = await probe(file);
    if ('fault' in photo) throw new Error(`${file} ${photo.fault}`);
    await makeVariants(photo, VARIANTS, cacheDir);
    for (const variant of VARIANTS) {
      fs.linkSync(
        cachedVariant(cacheDir, photo.id, variant),
        path.join(out, `${path.parse(file).name}-${variant}`),
      );
    }
  }
};
await Promise.all(Array.from({ length: os.availableParallelism() }, work));
save();
