import sharp, { type Sharp } from 'sharp';
import type { Photo } from '../derive/article.ts';
import { toneOf } from '../derive/tone.ts';
import { SHARE_IMAGE, WEBP } from '../settings.ts';
import type { Variant } from '../urls.ts';
import { cachedVariant, writeRecord, writeVariant, type PhotoRecord } from './cache.ts';
import { decodePhoto } from './decode.ts';
import { soundRecord } from './verify.ts';

// One thread a photo, and as many photos at once as there are cores: no thread waits for another.
sharp.concurrency(1);
// Each photo is read once: what libvips keeps of it is never asked for again.
sharp.cache(false);

/**
 * Those of a photo's variants that its record, as `soundRecord` gives it, does not
 * hold. All were made from the photo at the width of the widest: what was made from
 * another width has other bytes, and the same content must always give the same.
 */
export function missingVariants(variants: readonly Variant[], record: PhotoRecord | undefined): Variant[] {
  if (record?.decoded !== widest(variants)) return [...variants];
  return variants.filter((variant) => !record.files[variant]);
}

/**
 * Makes those variants of a photo that the cache lacks, and records them. The original
 * is decoded once; each variant is made from that. No metadata is kept, nothing is
 * enlarged.
 *
 * @param record what the cache holds, where that is known already
 * @throws DamagedPhoto when it cannot be decoded without a fault
 */
export async function makeVariants(
  photo: Pick<Photo, 'id' | 'file'>,
  variants: readonly Variant[],
  cacheDir: string,
  record = soundRecord(cacheDir, photo.id),
): Promise<PhotoRecord> {
  const missing = missingVariants(variants, record);
  if (record && missing.length === 0) return record;
  const decoded = widest(variants);
  const { data, info: { width, height, channels } } = await decodePhoto(photo.file, decoded); // prettier-ignore
  const files = record?.decoded === decoded ? { ...record.files } : {};
  for (const variant of missing) {
    const bytes = await encode(sharp(data, { raw: { width, height, channels } }), variant).toBuffer();
    files[variant] = writeVariant(cachedVariant(cacheDir, photo.id, variant), bytes);
  }
  const made = { tone: toneOf(data, channels), decoded, files };
  writeRecord(cacheDir, photo.id, made);
  return made;
}

/** The picture of a link to a page without a photo: the school's logo on paper. */
export async function makeLogoCard(svg: string, id: string, cacheDir: string): Promise<PhotoRecord> {
  const { width, height } = SHARE_IMAGE;
  const logo = await sharp(Buffer.from(svg), { density: 600 })
    .resize({ width: 380, height: 380, fit: 'inside' })
    .png()
    .toBuffer();
  const card = await sharp({ create: { width, height, channels: 3, background: '#faf8f4' } })
    .composite([{ input: logo }])
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
  const file = writeVariant(cachedVariant(cacheDir, id, 'chia-se.jpg'), card);
  const made = { tone: '', decoded: width, files: { 'chia-se.jpg': file } };
  writeRecord(cacheDir, id, made);
  return made;
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

function widest(variants: readonly Variant[]): number {
  return Math.max(...variants.map(widthOf));
}

function widthOf(variant: Variant): number {
  return variant === 'chia-se.jpg' ? SHARE_IMAGE.width : parseInt(variant, 10);
}
