import sharp, { type OutputInfo, type Sharp } from 'sharp';

/** More than phones and cameras take; what a decoder may be asked to hold at once. */
export const MAX_PIXELS = 60e6;

/** A photo upright, in sRGB, as raw samples. */
export interface Decoded {
  readonly data: Buffer;
  readonly info: OutputInfo;
}

/** The photo's bytes are not a whole picture. */
export class DamagedPhoto extends Error {
  override readonly name = 'DamagedPhoto';
}

/** What libjpeg says of pictures with grey or torn parts, and goes on; "extraneous bytes" do no harm. */
const DAMAGE = /premature end|Corrupt JPEG data: (?!\d+ extraneous)/;

/**
 * Decodes a photo at a width, or at its own where that is less.
 *
 * @throws DamagedPhoto when it cannot be decoded without a fault
 */
export async function decodePhoto(file: string, width: number): Promise<Decoded> {
  const refuse = (error: Error): never => {
    throw new DamagedPhoto(`${file}: ${error.message}`, { cause: error });
  };
  return decode(file, width, 'warning').catch((warning: Error) =>
    // Many sound photos of phones are a little outside the standard.
    DAMAGE.test(warning.message) ? refuse(warning) : decode(file, width, 'error').catch(refuse),
  );
}

async function decode(file: string, width: number, failOn: 'warning' | 'error'): Promise<Decoded> {
  const { space, icc } = await sharp(file, { limitInputPixels: MAX_PIXELS }).metadata();
  const small = sharp(file, { failOn, limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  if (!icc || (space !== 'srgb' && space !== 'rgb16')) return raw(small);
  // Given a colour profile, sharp decodes every pixel of a JPEG and converts it, up to
  // three times the work, and takes the numbers of 16 bits as they are: so the first step
  // leaves the colours alone and makes 8 bits, and what remains is converted.
  // TIFF takes any profile as it is, PNG refuses those a little outside the standard.
  return raw(sharp(await small.keepIccProfile().tiff({ compression: 'none' }).toBuffer()));
}

function raw(image: Sharp): Promise<Decoded> {
  return image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
}
