import sharp, { type Sharp } from 'sharp';
import type { Photo } from '../derive/article.ts';
import { dominantColour, isTransparent, toneClasses, TRANSPARENT } from '../derive/tone.ts';
import { PHOTO_WIDTHS, SHARE_IMAGE, WEBP } from '../settings.ts';
import type { Variant } from '../urls.ts';
import { cachedVariant, isIntact, readRecord, writeRecord, writeVariant, type PhotoRecord } from './cache.ts';

// One thread a photo, and as many photos at once as there are cores: no thread waits for another.
sharp.concurrency(1);
// Each photo is read once: what libvips keeps of it is never asked for again.
sharp.cache(false);

/** Points that tell a colour: one of each 25 in both directions. */
const TONE_WIDTH = 64;

/** Whatever is wanted now: a variant's bytes must not depend on which others the cache has. */
const DECODED_WIDTH = Math.max(...PHOTO_WIDTHS);

/** A photo decoded at the largest width. */
interface Decoded {
  readonly open: () => Sharp;
  readonly tone: string;
}

/** The photo's bytes are not a whole picture. */
export class DamagedPhoto extends Error {
  override readonly name = 'DamagedPhoto';
}

/** Those of a photo's variants that the cache does not hold as they were written. */
export function missingVariants(id: string, variants: readonly Variant[], cacheDir: string): Variant[] {
  const record = readRecord(cacheDir, id);
  return variants.filter(
    (variant) => !isIntact(cachedVariant(cacheDir, id, variant), record?.files[variant]),
  );
}

/**
 * Makes those variants of a photo that the cache lacks, and records them. The original
 * is decoded once, at the largest width; each variant is made from that.
 * Orientation is applied, colours become sRGB, no metadata is kept, nothing is
 * enlarged.
 *
 * @throws DamagedPhoto when it cannot be decoded without a fault
 */
export async function makeVariants(
  photo: Pick<Photo, 'id' | 'file'>,
  variants: readonly Variant[],
  cacheDir: string,
): Promise<PhotoRecord> {
  const missing = missingVariants(photo.id, variants, cacheDir);
  const record = readRecord(cacheDir, photo.id);
  if (record && missing.length === 0) return record;
  const { open, tone } = await decode(photo.file);
  const files = { ...record?.files };
  for (const variant of missing) {
    const bytes = await encode(open(), variant).toBuffer();
    files[variant] = writeVariant(cachedVariant(cacheDir, photo.id, variant), bytes);
  }
  const made = { tone, files };
  writeRecord(cacheDir, photo.id, made);
  return made;
}

async function decode(file: string): Promise<Decoded> {
  const { data, info } = await decodeStrictly(file);
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const open = (): Sharp => sharp(data, { raw });
  if (isTransparent(data, info.channels)) return { open, tone: TRANSPARENT };
  const few = await open().resize({ width: TONE_WIDTH, kernel: 'nearest' }).raw().toBuffer();
  return { open, tone: toneClasses(dominantColour(few, info.channels)) };
}

/** What libjpeg says of pictures with grey or torn parts, and goes on; "extraneous bytes" do no harm. */
const DAMAGE = /premature end|Corrupt JPEG data: (?!\d+ extraneous)/;

async function decodeStrictly(file: string) {
  const read = (failOn: 'warning' | 'error') =>
    sharp(file, { failOn })
      .autoOrient()
      .resize({ width: DECODED_WIDTH, withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
  const refuse = (error: Error): never => {
    throw new DamagedPhoto(error.message, { cause: error });
  };
  return read('warning').catch((warning: Error) =>
    // Many sound photos of phones are a little outside the standard.
    DAMAGE.test(warning.message) ? refuse(warning) : read('error').catch(refuse),
  );
}

/** The picture of a link to a page without a photo: the school's logo on paper. */
export async function makeLogoCard(svg: string, id: string, cacheDir: string): Promise<void> {
  const file = cachedVariant(cacheDir, id, 'chia-se.jpg');
  if (isIntact(file, readRecord(cacheDir, id)?.files['chia-se.jpg'])) return;
  const { width, height } = SHARE_IMAGE;
  const logo = await sharp(Buffer.from(svg), { density: 600 })
    .resize({ width: 380, height: 380, fit: 'inside' })
    .png()
    .toBuffer();
  const card = await sharp({ create: { width, height, channels: 3, background: '#faf8f4' } })
    .composite([{ input: logo }])
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
  writeRecord(cacheDir, id, { tone: '', files: { 'chia-se.jpg': writeVariant(file, card) } });
}

function encode(image: Sharp, variant: Variant): Sharp {
  if (variant === 'chia-se.jpg') {
    // The upper third is where faces are.
    return image
      .resize({ ...SHARE_IMAGE, fit: 'cover', position: 'top' })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true });
  }
  return image.resize({ width: parseInt(variant, 10), withoutEnlargement: true }).webp(WEBP);
}
