import sharp from 'sharp';
import type { Sample } from './formats-samples.ts';
import { SETTINGS, WIDTHS, type Setting } from './formats-settings.ts';
import { comparer, resized, type Pixels } from './similarity.ts';

// CPU time then is what one thread does.
sharp.concurrency(1);
const likenessTo = await comparer();

/** A photo to encode; `slow`: in the slow settings, too. */
export interface Job {
  readonly photo: string;
  readonly slow: boolean;
}

async function cpuMs<T>(work: () => Promise<T>): Promise<[result: T, milliseconds: number]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

function encode({ data, info }: Pixels, { format, quality, effort }: Setting): Promise<Buffer> {
  const { width, height, channels } = info;
  const image = sharp(data, { raw: { width, height, channels } });
  // WebP always halves the colour; AVIF would not, and SSIM, blind to colour, could not see what for.
  const encoded =
    format === 'webp'
      ? image.webp({ quality, effort })
      : image.avif({ quality, effort, chromaSubsampling: '4:2:0' });
  return encoded.toBuffer();
}

async function measurePhoto({ photo, slow }: Job): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const width of WIDTHS) {
    const pixels = await resized(photo, width);
    const likenessOf = await likenessTo(pixels);
    for (const setting of SETTINGS.filter((one) => slow || !one.slow)) {
      const [encoded, encodeMs] = await cpuMs(() => encode(pixels, setting));
      const [, decodeMs] = await cpuMs(() => sharp(encoded).raw().toBuffer());
      const { format, quality, effort } = setting;
      const likeness = await likenessOf(encoded);
      samples.push({
        photo,
        width,
        format,
        quality,
        effort,
        bytes: encoded.length,
        encodeMs,
        decodeMs,
        ...likeness,
      });
    }
  }
  return samples;
}

const jobs = JSON.parse(process.argv[2] ?? '[]') as Job[];
// The first of everything pays for loading the encoders.
const black = { create: { width: 64, height: 64, channels: 3 as const, background: '#000' } };
for (const format of ['webp', 'avif'] as const) await sharp(await sharp(black).toFormat(format).toBuffer()).raw().toBuffer(); // prettier-ignore
for (const job of jobs) process.stdout.write(`${JSON.stringify(await measurePhoto(job))}\n`);
