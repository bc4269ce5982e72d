import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { random } from '../../samples/random.ts';
import { spread } from '../statistics.ts';
import { samplePhotos } from './sample-photos.ts';

const WIDTH = 4000;
const HEIGHT = 3000;
const COUNT = 24;
/** Side of the noise that is made once and laid at another place of each photo. */
const TILE = 1021;
/** Standard deviation in grey levels, about what a phone leaves indoors. */
const NOISE = 5;

/**
 * The paths of `count` photos as phones deliver them: 12 megapixels, noisy, JPEG at
 * quality 90. Drawn sample photos, enlarged; made once and the same bytes every time.
 */
export async function noisyPhotos(count = COUNT): Promise<string[]> {
  const dir = path.resolve('.cache/bench/photos');
  fs.mkdirSync(dir, { recursive: true });
  const wide = [];
  for (const file of samplePhotos()) {
    const { width, height } = await sharp(file).metadata();
    if (width > height) wide.push(file);
  }
  let noise: Int8Array | undefined;
  const files: string[] = [];
  for (const [i, source] of spread(wide, COUNT).slice(0, count).entries()) {
    const file = path.join(dir, `photo-${String(i + 1).padStart(2, '0')}.jpg`);
    if (!fs.existsSync(file)) await makePhoto(source, file, (noise ??= noiseTile()));
    files.push(file);
  }
  return files;
}

async function makePhoto(source: string, file: string, noise: Int8Array): Promise<void> {
  const pixels = await sharp(source).resize(WIDTH, HEIGHT, { fit: 'cover' }).raw().toBuffer();
  const { int } = random(path.basename(file));
  const [left, top] = [int(0, TILE - 1), int(0, TILE - 1)];
  for (let y = 0, i = 0; y < HEIGHT; y++) {
    const row = ((y + top) % TILE) * TILE;
    for (let x = 0; x < WIDTH; x++) {
      const tile = (row + ((x + left) % TILE)) * 3;
      for (let channel = 0; channel < 3; channel++, i++) {
        pixels[i] = Math.min(255, Math.max(0, (pixels[i] ?? 0) + (noise[tile + channel] ?? 0)));
      }
    }
  }
  const temporary = `${file}.tmp`;
  await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 90 })
    .toFile(temporary);
  fs.renameSync(temporary, file);
}

/** Normal noise: most of it the same in all channels (brightness), a third in each for itself (colour). */
function noiseTile(): Int8Array {
  const { range } = random('noise');
  const normal = (): number =>
    NOISE * Math.sqrt(-2 * Math.log(1 - range(0, 1))) * Math.cos(2 * Math.PI * range(0, 1));
  const tile = new Int8Array(TILE * TILE * 3);
  for (let i = 0; i < tile.length; i += 3) {
    const brightness = normal();
    for (let channel = 0; channel < 3; channel++) tile[i + channel] = Math.round(brightness + normal() / 3);
  }
  return tile;
}
