import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isComplete } from '../../src/photos/complete.ts';
import { gitBlobs } from '../../src/photos/git-blobs.ts';
import { createPhotoProbe } from '../../src/photos/probe.ts';
import { aContentFolder, aDrawnJpeg, aJpeg } from '../make.ts';

describe('probing', () => {
  test('gives the size upright and the content\u2019s hash', async () => {
    const image = await sharp(await aJpeg(1200, 800))
      .withMetadata({ orientation: 8 })
      .toBuffer();
    const dir = aContentFolder({ 'anh.jpg': image });
    expect(await createPhotoProbe(dir, path.join(dir, '.cache')).probe(path.join(dir, 'anh.jpg'))).toMatchObject({ width: 800, height: 1200, id: createHash('sha256').update(image).digest('hex').slice(0, 16) });
  });

  test('remembers a file until it changes', async () => {
    const dir = aContentFolder({ 'anh.jpg': await aJpeg(300, 200) });
    const file = path.join(dir, 'anh.jpg');
    const first = createPhotoProbe(dir, path.join(dir, '.cache'));
    const before = await first.probe(file);
    first.save();
    expect(await createPhotoProbe(dir, path.join(dir, '.cache')).probe(file)).toEqual(before);
    fs.writeFileSync(file, await aJpeg(600, 200));
    expect(await createPhotoProbe(dir, path.join(dir, '.cache')).probe(file)).toMatchObject({ width: 600 });
  });

  test.each(['{', 'null', '{"../anh.jpg":null}', '{"../anh.jpg":{}}'])('a damaged memory is forgotten: %s', async (memory) => {
    const dir = aContentFolder({ 'anh.jpg': await aJpeg(), '.cache/photos/probe.json': memory });
    expect(await createPhotoProbe(dir, path.join(dir, '.cache')).probe(path.join(dir, 'anh.jpg'))).toMatchObject({ width: 300 });
  });

  test.each(['jpeg', 'png', 'webp'] as const)('a %s that breaks off is told, wherever it breaks', async (format) => {
    const whole = await sharp(await aDrawnJpeg())
      .toFormat(format)
      .toBuffer();
    const dir = aContentFolder({ whole, ...Object.fromEntries([0.5, 0.8, 0.99].map((share) => [`cut-${share}`, whole.subarray(0, whole.length * share)])) });
    const { probe } = createPhotoProbe(dir, path.join(dir, '.cache'));
    expect(await probe(path.join(dir, 'whole'))).not.toHaveProperty('fault');
    for (const share of [0.5, 0.8, 0.99]) expect(await probe(path.join(dir, `cut-${share}`))).toHaveProperty('fault');
  });

  test('what a phone appends behind a JPEG does not matter; a thumbnail\u2019s end mark is not the photo\u2019s', async () => {
    const whole = await aDrawnJpeg();
    const thumbnail = Buffer.concat([Buffer.from([0xff, 0xe1, 0x00, 0x0a]), Buffer.from('Exif\0\0'), Buffer.from([0xff, 0xd9])]);
    const withThumbnail = Buffer.concat([whole.subarray(0, 2), thumbnail, whole.subarray(2)]);
    expect(isComplete(Buffer.concat([whole, Buffer.alloc(50_000, 7)]), 'jpeg')).toBe(true);
    expect(isComplete(withThumbnail, 'jpeg')).toBe(true);
    expect(isComplete(withThumbnail.subarray(0, withThumbnail.length / 2), 'jpeg')).toBe(false);
  });

  test('on request decodes what no build has made yet, and remembers that', async () => {
    const whole = await aDrawnJpeg();
    const torn = Buffer.from(whole);
    torn.fill(0xff, whole.length >> 1, (whole.length >> 1) + 1000);
    const dir = aContentFolder({ 'anh.jpg': whole, 'rach.jpg': torn });
    const cacheDir = path.join(dir, '.cache');
    fs.utimesSync(path.join(dir, 'anh.jpg'), 1000, 1000);
    const probing = (decode: boolean) => createPhotoProbe(dir, cacheDir, { decode });
    expect(await probing(false).probe(path.join(dir, 'rach.jpg'))).toHaveProperty('width', 900);
    const { probe, save } = probing(true);
    expect(await probe(path.join(dir, 'rach.jpg'))).toHaveProperty('fault');
    expect(await probe(path.join(dir, 'anh.jpg'))).toHaveProperty('width', 900);
    save();
    fs.writeFileSync(path.join(dir, 'anh.jpg'), Buffer.alloc(whole.length));
    fs.utimesSync(path.join(dir, 'anh.jpg'), 1000, 1000);
    expect(await probing(true).probe(path.join(dir, 'anh.jpg'))).toHaveProperty('width', 900);
  });

  test('forgets the files of its folder that were not asked for, and keeps those of another school', async () => {
    const cacheDir = path.join(aContentFolder({}), '.cache');
    const [here, there] = [aContentFolder({ 'a.jpg': await aJpeg(), 'b.jpg': await aJpeg(301) }), aContentFolder({ 'c.jpg': await aJpeg(302) })];
    const run = async (dir: string, ...names: string[]) => {
      const { probe, save } = createPhotoProbe(dir, cacheDir);
      for (const name of names) await probe(path.join(dir, name));
      save();
      return Object.keys(JSON.parse(fs.readFileSync(path.join(cacheDir, 'photos/probe.json'), 'utf8')) as object)
        .map((file) => path.basename(file))
        .toSorted();
    };
    await run(there, 'c.jpg');
    expect(await run(here, 'a.jpg', 'b.jpg')).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(await run(here, 'b.jpg')).toEqual(['b.jpg', 'c.jpg']);
  });
});

describe('in a clone, where every time of change is new', () => {
  const git = (dir: string, ...args: string[]) => execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], { stdio: 'ignore' });

  async function cloned(): Promise<{ dir: string; clone: string; cacheDir: string }> {
    const dir = aContentFolder({ 'ảnh 1.jpg': await aJpeg(), 'b.jpg': await aJpeg(310) });
    const clone = aContentFolder({});
    fs.rmSync(clone, { recursive: true });
    git(dir, 'init', '--quiet');
    git(dir, 'add', '.');
    git(dir, 'commit', '--quiet', '-m', 'a');
    const cacheDir = path.join(dir, '.cache');
    const { probe, save } = createPhotoProbe(dir, cacheDir);
    for (const name of ['ảnh 1.jpg', 'b.jpg']) await probe(path.join(dir, name));
    save();
    git(dir, 'clone', '--quiet', '.', clone);
    return { dir, clone, cacheDir };
  }

  test('git vouches for a photo: what is remembered of its bytes holds, and they are not read', async () => {
    const { clone, cacheDir } = await cloned();
    const memory = path.join(cacheDir, 'photos/probe.json');
    fs.writeFileSync(memory, fs.readFileSync(memory, 'utf8').replace('"width":310', '"width":999'));
    const { probe, save } = createPhotoProbe(clone, cacheDir);
    expect(await probe(path.join(clone, 'b.jpg'))).toMatchObject({ width: 999 });
    expect(await probe(path.join(clone, 'ảnh 1.jpg'))).toMatchObject({ width: 300 });
    save();
    expect(fs.readFileSync(memory, 'utf8')).toContain(path.basename(clone));
  });

  test('one that was changed after is read', async () => {
    const { clone, cacheDir } = await cloned();
    fs.writeFileSync(path.join(clone, 'b.jpg'), await aJpeg(500));
    expect(await createPhotoProbe(clone, cacheDir).probe(path.join(clone, 'b.jpg'))).toMatchObject({ width: 500 });
  });

  test('a folder outside any repository has no blobs', () => {
    expect(gitBlobs(aContentFolder({})).size).toBe(0);
  });
});
