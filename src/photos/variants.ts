import fs from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Photo } from '../derive/article.ts';
import { SHARE_IMAGE, WEBP } from '../settings.ts';

// One thread a photo, and as many photos at once as there are cores: no thread waits for another.
sharp.concurrency(1);

/** A variant as its address names it: `800.webp`, `chia-se.jpg`. */
export type Variant = `${number}.webp` | 'chia-se.jpg';

/** Variants made with other settings are other files. */
const MADE_WITH = `webp-q${WEBP.quality}-e${WEBP.effort}-${SHARE_IMAGE.width}x${SHARE_IMAGE.height}`;

/** Where a variant is kept in the cache: by content and settings, so that schools and branches share it. */
export function cachedVariant(cacheDir: string, id: string, variant: Variant): string {
  return path.join(cacheDir, 'photos', MADE_WITH, id.slice(0, 2), `${id}-${variant}`);
}

/**
 * Makes those variants of a photo that the cache lacks. The original is decoded
 * once, at the largest width; the smaller ones are made from that. Orientation is
 * applied, colours become sRGB, no metadata is kept, nothing is enlarged.
 *
 * @throws Error when the photo cannot be decoded without a fault
 */
export async function makeVariants(
  photo: Photo,
  variants: readonly Variant[],
  cacheDir: string,
): Promise<void> {
  const missing = variants.filter((variant) => !fs.existsSync(cachedVariant(cacheDir, photo.id, variant)));
  if (missing.length === 0) return;
  const widest = Math.max(...missing.map(widthOf));
  const { data, info } = await sharp(photo.file, { failOn: 'error' })
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const decoded = () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  for (const variant of missing.toSorted((a, b) => widthOf(b) - widthOf(a))) {
    const file = cachedVariant(cacheDir, photo.id, variant);
    const temporary = `${file}.${process.pid}.tmp`;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await encode(decoded(), variant).toFile(temporary);
    fs.renameSync(temporary, file);
  }
}

/** The picture of a link to a page without a photo: the school's logo on paper. */
export async function makeLogoCard(svg: string, id: string, cacheDir: string): Promise<void> {
  const card = cachedVariant(cacheDir, id, 'chia-se.jpg');
  if (fs.existsSync(card)) return;
  const { width, height } = SHARE_IMAGE;
  const logo = await sharp(Buffer.from(svg), { density: 600 })
    .resize({ width: 380, height: 380, fit: 'inside' })
    .png()
    .toBuffer();
  fs.mkdirSync(path.dirname(card), { recursive: true });
  const temporary = `${card}.${process.pid}.tmp`;
  await sharp({ create: { width, height, channels: 3, background: '#faf8f4' } })
    .composite([{ input: logo }])
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(temporary);
  fs.renameSync(temporary, card);
}

function encode(image: Sharp, variant: Variant): Sharp {
  if (variant === 'chia-se.jpg') {
    // The upper third is where faces are.
    return image
      .resize({ ...SHARE_IMAGE, fit: 'cover', position: 'top' })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true });
  }
  return image.resize({ width: widthOf(variant), withoutEnlargement: true }).webp(WEBP);
}

function widthOf(variant: Variant): number {
  return variant === 'chia-se.jpg' ? SHARE_IMAGE.width : parseInt(variant, 10);
}
