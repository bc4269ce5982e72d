import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { NOW } from '../fixture-sites.ts';
import { aContentFolder, aDrawnJpeg, aJpeg } from '../make.ts';

const text = (more: string, body: string): string =>
  `---\ntitle: Thư mời họp\ndate: 2022-10-01\ncategory: thong-bao\nconsent: none-needed\n${more}---\n\n${body}\n`;
const A = 'news/2022/hop/index.md';

let dir = '';
let before: Record<string, string> = {};

function environment(more: Readonly<Record<string, string>> = {}) {
  return { ...process.env, BUILD_NOW: NOW, CONTENT_DIR: dir, CACHE_DIR: path.join(dir, '.cache'), OUT_DIR: path.join(dir, 'dist'), ...more }; // prettier-ignore
}

function build(more?: Readonly<Record<string, string>>): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['src/commands/main.js', 'build'], { encoding: 'utf8', env: environment(more) }); // prettier-ignore
}

/** Every file of a folder with the hash of its bytes. */
function snapshot(folder: string): Record<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    files
      .filter((file) => fs.statSync(path.join(folder, file)).isFile())
      .map((file) => [file, createHash('sha256').update(fs.readFileSync(path.join(folder, file))).digest('hex')]), // prettier-ignore
  );
}

/** The published site is byte for byte what it was, and nothing half-made lies beside it. */
function expectUntouched(): void {
  expect(snapshot(path.join(dir, 'dist'))).toEqual(before);
  expect(fs.readdirSync(dir).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
}

/** Writes a file of the content; gives what makes it as it was. */
function put(name: string, content: string | Buffer): () => void {
  const file = path.join(dir, name);
  const was = fs.existsSync(file) ? fs.readFileSync(file) : undefined;
  const made = fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return () => {
    if (was) fs.writeFileSync(file, was);
    else fs.rmSync(made ?? file, { recursive: true });
  };
}

beforeAll(async () => {
  dir = aContentFolder({
    [A]: text('', 'Đoạn mở đầu.\n\n![Sân trường](./san.jpg)'),
    'news/2022/hop/san.jpg': await aDrawnJpeg(),
    'news/2022/b/index.md': text('', 'Đoạn.'),
  });
  const { status, stderr } = build();
  expect([status, stderr]).toEqual([0, '']);
  before = snapshot(path.join(dir, 'dist'));
});

describe('a build that fails leaves the published site as it was', () => {
  const jpeg = (): Buffer => fs.readFileSync(path.join(dir, 'news/2022/hop/san.jpg'));
  test.each<[string, () => Readonly<Record<string, string | Buffer>>, RegExp]>([
    ['a script in an article', () => ({ [A]: text('', '<script>alert(1)</script>') }), /hop\/index\.md:8: Mã HTML/],
    ['31 February', () => ({ [A]: text('', 'A').replace('2022-10-01', '2022-02-31') }), /hop\/index\.md:3: .*28 ngày/],
    ['one slug twice', () => ({ 'news/2021/hop/index.md': text('', 'A') }), /hop\/index\.md:1: .*đã dùng cho bài/],
    ['a photo cut off', () => ({ 'news/2022/hop/san.jpg': jpeg().subarray(0, 5000) }), /hop\/index\.md:10: Ảnh “san\.jpg” đã hỏng/],
    ['a photo damaged and ended', () => ({ 'news/2022/hop/san.jpg': Buffer.concat([jpeg().subarray(0, 5000), Buffer.from([0xff, 0xd9])]) }), /hop\/index\.md:10: Ảnh “san\.jpg” đã hỏng/],
    ['a web page for a photo', () => ({ 'news/2022/hop/san.jpg': '<!doctype html><html></html>' }), /hop\/index\.md:10: Ảnh “san\.jpg” là một trang web/],
    ['a link that only the finished site shows to be broken', () => ({ [A]: text('', '[A](/chuyen-muc/thong-bao/#khong-co)') }), /dẫn tới “\/chuyen-muc\/thong-bao\/#khong-co”/],
    ['school.yaml that cannot be read', () => ({ 'school.yaml': 'name: [\n' }), /school\.yaml:\d+: /],
    ['takedown.yaml that cannot be read', () => ({ 'takedown.yaml': '- [\n' }), /takedown\.yaml:\d+: /],
    ['letters turned around', () => ({ 'news/2022/b/index.md': text('', 'A\u202eB') }), /b\/index\.md:8: .*đảo chiều/],
  ])('%s', (_, files, says) => {
    const undo = Object.entries(files()).map(([name, content]) => put(name, content));
    const { status, stderr } = build();
    for (const back of undo) back();
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr).toContain('Trang đang chạy vẫn giữ nguyên.');
    expectUntouched();
  }); // prettier-ignore
});

describe('a build that is stopped', () => {
  test.each([
    ['SIGINT', 700],
    ['SIGKILL', 1000],
    ['SIGKILL', 2500],
  ] as const)('by %s after %i ms leaves it too, and the next build mends the rest', async (signal, after) => {
    const child = spawn(process.execPath, ['src/commands/main.js', 'build'], { env: environment(), stdio: 'ignore' }); // prettier-ignore
    await setTimeout(after);
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    // Between two renames the site is the other folder, whole.
    const old = path.join(dir, 'dist.old');
    expect(snapshot(fs.existsSync(path.join(dir, 'dist')) ? path.join(dir, 'dist') : old)).toEqual(before);
    expect(build().status).toBe(0);
    expectUntouched();
  });

  test('between the two renames is mended by the next', () => {
    fs.renameSync(path.join(dir, 'dist'), path.join(dir, 'dist.old'));
    fs.mkdirSync(path.join(dir, 'dist.next'));
    fs.writeFileSync(path.join(dir, 'dist.next/index.html'), 'dở');
    const article = fs.readFileSync(path.join(dir, A));
    fs.writeFileSync(path.join(dir, A), 'hỏng');
    expect(build().status).toBe(1);
    fs.writeFileSync(path.join(dir, A), article);
    expectUntouched();
  });
});

describe('a full disk', () => {
  test('is said in one sentence, and the site on it stays as it was', async ({ skip }) => {
    const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'bang-tin-disk-'));
    const isMounted =
      process.platform === 'linux' &&
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0;
    if (!isMounted) fs.rmdirSync(disk);
    skip(!isMounted, 'no small disk can be mounted here');
    try {
      const site = path.join(disk, 'dist');
      fs.mkdirSync(site);
      fs.writeFileSync(path.join(site, 'index.html'), 'trang cũ');
      fs.writeFileSync(path.join(site, 'manifest.json'), JSON.stringify({ commit: null, now: NOW, files: { 'index.html': '' } })); // prettier-ignore
      fs.writeFileSync(path.join(disk, 'full'), Buffer.alloc(700_000));
      const was = snapshot(site);
      const { status, stderr } = build({ OUT_DIR: site });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Chưa dựng xong: .*đĩa.*Trang đang chạy vẫn giữ nguyên\.\n$/);
      expect(snapshot(site)).toEqual(was);
      expect(fs.readdirSync(disk).toSorted()).toEqual(['dist', 'full']);
      // Likewise where photos are kept.
      const photo = path.join(dir, 'news/2022/hop/moi.jpg');
      fs.writeFileSync(photo, await aJpeg(1800, 1200));
      fs.writeFileSync(path.join(disk, 'full'), Buffer.alloc(1_000_000));
      const cached = build({ CACHE_DIR: path.join(disk, 'cache') });
      fs.rmSync(photo);
      expect(cached.status).not.toBe(0);
      expect(cached.stderr.trim().split('\n')).toHaveLength(1);
      expectUntouched();
    } finally {
      spawnSync('umount', [disk]);
      fs.rmSync(disk, { recursive: true, force: true });
    }
  });
});
