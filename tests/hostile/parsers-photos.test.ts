import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, test } from 'vitest';
import { kindOf } from '../../src/attachments/file-kind.ts';
import { isAnimated, isComplete } from '../../src/photos/complete.ts';
import { metadataParts } from '../../src/photos/metadata.ts';
import { readPhoto } from '../../src/photos/read-photo.ts';
import { aContentFolder, aDrawnJpeg } from '../make.ts';
import { aTalkativeJpeg } from '../make-photos.ts';
import { marked, mutated, random } from './any-bytes.ts';

const FEW = { numRuns: 60 };
const MANY = { numRuns: 400 };

describe('whatever a photo holds, it is said and never thrown', () => {
  const photos: Buffer[] = [];
  beforeAll(async () => {
    const image = sharp(await aDrawnJpeg());
    photos.push(
      await aDrawnJpeg(),
      await aTalkativeJpeg(300, 200),
      await image.png().toBuffer(),
      await image.webp().toBuffer(),
      await image
        .withExif({ IFD0: { Artist: 'A' } })
        .webp()
        .toBuffer(),
    );
  });

  test('what it is, whether it is whole and what it carries', () => {
    fc.assert(
      fc.property(fc.oneof(random, marked, mutated(photos)), (bytes) => {
        const kind = kindOf(bytes);
        try {
          isAnimated(bytes, kind);
          isComplete(bytes, kind);
          metadataParts(bytes, kind);
          return true;
        } catch (error) {
          // What is cut off in the middle of a number.
          return error instanceof RangeError;
        }
      }),
      MANY,
    );
  });

  test('the photo as it is read', async () => {
    const file = path.join(aContentFolder({}), 'anh.jpg');
    await fc.assert(
      fc.asyncProperty(fc.oneof(random, marked, mutated(photos)), async (bytes) => {
        fs.writeFileSync(file, bytes);
        const read = await readPhoto(file);
        return 'fault' in read
          ? /\. Xin /.test(read.fault) || read.fault.includes('Xin')
          : read.width >= 200 && read.height >= 200;
      }),
      FEW,
    );
  });
});
