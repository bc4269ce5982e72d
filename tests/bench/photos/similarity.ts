import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';

/** Pixels without loss, as all comparisons begin. */
export interface Pixels {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

export interface Similarity {
  /** The structural similarity of Wang et al. (2004), 0 to 1, seen from a distance: both pictures are made small first. */
  readonly ssim: number;
  /** The same idea at full size, window by window (Venkataramanan et al., 2021): tells what is lost in fine detail. */
  readonly fine: number;
}

type Compare = (a: Buffer, b: Buffer, map: undefined, width: number, height: number) => number;

/** The module is named at run time: types are checked without the bench's packages. */
async function load(name: string): Promise<Compare> {
  const file = path.resolve(`tests/bench/node_modules/@blazediff/ssim/dist/${name}.mjs`);
  const module = (await import(pathToFileURL(file).href)) as { default: Compare };
  return module.default;
}

/** The photo resized without loss (Lanczos), never enlarged: what an encoder is given and judged by. */
export function resized(file: string, width: number): Promise<Pixels> {
  return sharp(file)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** How like encoded pictures are to the pixels they were made of; both have to be of one size. */
export async function comparer(): Promise<
  (original: Pixels) => Promise<(encoded: Buffer) => Promise<Similarity>>
> {
  const [ssim, fine] = [await load('ssim'), await load('hitchhikers-ssim')];
  return async ({ data, info: { width, height, channels } }) => {
    const original = await sharp(data, { raw: { width, height, channels } }).ensureAlpha().raw().toBuffer();
    return async (encoded) => {
      const decoded = await sharp(encoded).ensureAlpha().raw().toBuffer();
      return {
        ssim: ssim(original, decoded, undefined, width, height),
        fine: fine(original, decoded, undefined, width, height),
      };
    };
  };
}
