import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { writePdfs } from './pdf.ts';
import { PHOTOS, type Photo } from './plan.ts';
import { random } from './random.ts';

interface Choice {
  /** The folder that stands for content/. */
  readonly root: string;
  /** Also what is there already. */
  readonly all: boolean;
  /** Only files whose path holds one of these, if there are any. */
  readonly words: readonly string[];
}

/** What a phone notes down, and nothing about who or where. */
function exif(photo: Photo, seed: string): Record<string, Record<string, string>> {
  const r = random(`exif ${seed}`);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const time = `${pad(photo.hour + (r.chance(0.5) ? 0 : 1))}:${pad(r.int(0, 59))}:${pad(r.int(0, 59))}`;
  return {
    IFD0: { Make: 'Sample', Model: 'Phone 12', Orientation: '1' },
    IFD2: {
      DateTimeOriginal: `${photo.day.replaceAll('-', ':')} ${time}`,
      ExposureTime: `1/${r.pick([50, 60, 100, 120, 200, 250, 500])}`,
      FNumber: '18/10',
      FocalLength: '42/10',
    },
  };
}

async function draw(photo: Photo, { root, all, words }: Choice): Promise<number> {
  const name = path.join('news', photo.folder, photo.file);
  const target = path.join(root, name);
  if (words.length > 0 ? !words.some((word) => name.includes(word)) : !all && fs.existsSync(target)) return 0;
  const svg = photo.scene(random(name.replaceAll('\\', '/')));
  const bytes = await sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .withExif(exif(photo, name))
    .toBuffer();
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, bytes);
  return bytes.length;
}

/**
 * `npm run samples`: draws the sample photos and papers that are missing. `--all`
 * draws also those already there, `--into DIR` writes below another folder, a word
 * draws only files whose path holds it.
 */
export async function run(args: readonly string[]): Promise<number> {
  const all = args.includes('--all');
  const into = args.includes('--into') ? args[args.indexOf('--into') + 1] : undefined;
  const words = args.filter((arg) => !arg.startsWith('--') && arg !== into);
  const root = path.resolve(into ?? 'content');
  let count = 0;
  let size = 0;
  for (const photo of PHOTOS) {
    const bytes = await draw(photo, { root, all, words });
    if (bytes > 0) count += 1;
    size += bytes;
  }
  const papers = words.length > 0 ? 0 : writePdfs(root, all);
  console.log(`${count} photos drawn (${Math.round(size / 1000)} kB), ${papers} papers written.`);
  return 0;
}
