import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { kindOf, type FileKind } from '../attachments/file-kind.ts';
import { metadataParts } from '../photos/metadata.ts';
import { isPicture, type Raster } from './gates/photos.ts';
import type { Output } from './output.ts';

// As many pictures at once as there are cores, one thread each.
sharp.concurrency(1);

const DECODED: readonly FileKind[] = ['jpeg', 'png', 'webp'];

/**
 * Decodes every picture of a finished site and looks for what it carries beside its
 * pixels.
 *
 * @param verified pictures whose bytes are known to be those that were looked at when they were made
 */
export async function readRasters(
  { dir, files }: Pick<Output, 'dir' | 'files'>,
  verified: ReadonlySet<string> = new Set(),
): Promise<Raster[]> {
  const limit = pLimit(os.availableParallelism());
  const unknown = [...files].filter((file) => isPicture(file) && !verified.has(file));
  return Promise.all(unknown.map((file) => limit(() => readRaster(dir, file))));
}

async function readRaster(dir: string, file: string): Promise<Raster> {
  const bytes = await fs.readFile(path.join(dir, file));
  const kind = kindOf(bytes);
  if (!DECODED.includes(kind)) return { file, decodes: false, metadata: [] };
  try {
    const image = sharp(bytes, { failOn: 'warning' });
    // Of a WebP every bit is decoded also when it is made small, in a third of the time; a JPEG's last rows are not.
    await (kind === 'webp' ? image.resize(16) : image).raw().toBuffer();
    return { file, decodes: true, metadata: metadataParts(bytes, kind) };
  } catch {
    return { file, decodes: false, metadata: [] };
  }
}
