import path from 'node:path';
import Image from '@11ty/eleventy-img';

// With its own defaults for everything else, concurrency among them.
const [room = '', ...photos] = process.argv.slice(2);
await Promise.all(
  photos.map((photo) =>
    Image(photo, {
      widths: [480, 1280],
      formats: ['webp'],
      sharpWebpOptions: { quality: 75 },
      outputDir: path.join(room, 'out'),
      useCache: false,
      filenameFormat: (_id, src, width, format) => `${path.parse(src).name}-${width}.${format}`,
    }),
  ),
);
