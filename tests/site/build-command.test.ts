import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURE_SITES, NOW } from '../fixture-sites.ts';
import { aContentFolder } from '../make.ts';

function run(script: string, args: readonly string[], environment: Readonly<Record<string, string>>) {
  return spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    env: { ...process.env, BUILD_NOW: NOW, CACHE_DIR: '.cache/tests', ...environment },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

const good = '---\ntitle: Một bài\ndate: 2022-10-01\ncategory: thong-bao\n---\n\nĐoạn.\n';
const bad = good.replace('thong-bao', 'thongbao');

describe('npm run check', () => {
  test('exit code 0 and a count when nothing is wrong', () => {
    const { status, stdout } = run('check', [], { CONTENT_DIR: FIXTURE_SITES.school.contentDir });
    expect(status).toBe(0);
    expect(stdout).toContain('Đã đọc 31 bài, 1 trang');
  });

  test('exit code 1 and every line on stderr when something is', () => {
    const dir = aContentFolder({ 'news/2022/a/index.md': bad });
    const { status, stderr } = run('check', [], { CONTENT_DIR: dir });
    expect(status).toBe(1);
    expect(stderr).toMatch(/news\/2022\/a\/index\.md:4: Không có chuyên mục “thongbao”\./);
    expect(stderr).toContain('Có 1 chỗ cần sửa trong 1 bài. Trang đang chạy vẫn giữ nguyên.');
  });

  test('exit code 2 for a word it does not know', () => {
    expect(run('check', ['--all'], {}).status).toBe(2);
  });
});

describe('npm run build', () => {
  test('a mistake says the same as the check and leaves the published site as it was', () => {
    const dir = aContentFolder({ 'news/2022/a/index.md': bad, 'dist/index.html': 'trang cũ' });
    const outDir = path.join(dir, 'dist');
    const { status, stderr } = run('build', [], { CONTENT_DIR: dir, OUT_DIR: outDir });
    expect(status).toBe(1);
    expect(stderr).toContain('Không có chuyên mục “thongbao”');
    expect(fs.readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe('trang cũ');
    expect(fs.readdirSync(dir).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test('so does a fault that only the finished site shows', () => {
    const dir = aContentFolder({
      'news/2022/a/index.md': good.replace('Đoạn.', '[b](/chuyen-muc/thong-bao/#khong-co)'),
      'dist/index.html': 'trang cũ',
    });
    const outDir = path.join(dir, 'dist');
    const { status, stderr } = run('build', [], { CONTENT_DIR: dir, OUT_DIR: outDir });
    expect(status).toBe(1);
    expect(stderr).toMatch(/news\/2022\/a\/index\.md:1: Trang tin-tuc\/a\/index\.html dẫn tới “\/chuyen-muc\/thong-bao\/#khong-co”/);
    expect(fs.readFileSync(path.join(outDir, 'index.html'), 'utf8')).toBe('trang cũ');
    expect(fs.readdirSync(dir).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test('a school without an article is a site too', () => {
    const dir = aContentFolder({});
    const { status, stderr } = run('build', [], { CONTENT_DIR: dir, OUT_DIR: path.join(dir, 'dist') });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(fs.readFileSync(path.join(dir, 'dist/index.html'), 'utf8')).toContain('Chưa có bài nào ở đây.');
  });
});

test('of two builds at once the second waits its turn and says so', async () => {
  const dir = aContentFolder({ 'news/2022/a/index.md': good });
  const start = async (outDir: string) => {
    const child = spawn(process.execPath, ['src/commands/main.js', 'build'], {
      env: { ...process.env, BUILD_NOW: NOW, CACHE_DIR: '.cache/tests', CONTENT_DIR: dir, OUT_DIR: outDir },
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, said };
  };
  const [one, two] = await Promise.all(['dist', 'dist'].map((name) => start(path.join(dir, name))));
  expect([one?.code, two?.code]).toEqual([0, 0]);
  expect(`${one?.said}${two?.said}`).toContain('Một lần dựng khác đang chạy, xin chờ.');
  expect(fs.readdirSync(dir).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
}, 120_000);

describe('wrong usage: one sentence, exit code 2, nothing touched', () => {
  test.each([
    ['SITE_URL', 'abc'],
    ['BUILD_NOW', 'hôm nay'],
    ['BASE_PATH', 'a b'],
    ['BASE_PATH', '../x'],
    ['BASE_PATH', 'https://a.vn/b'],
  ])('%s=%s', (name, value) => {
    const { status, stderr } = run('check', [], { CONTENT_DIR: FIXTURE_SITES.tiny.contentDir, [name]: value });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${name} ghi “${value}”`);
  });

  test('CACHE_DIR is a file', () => {
    const dir = aContentFolder({});
    const { status, stderr } = run('check', [], { CONTENT_DIR: dir, CACHE_DIR: path.join(dir, 'school.yaml') });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^Không ghi được vào thư mục tạm .*CACHE_DIR/);
  });

  test.each([
    ['the content itself', (dir: string) => dir],
    ['a folder round the content', (dir: string) => path.dirname(dir)],
    ['a folder of something else', (dir: string) => path.join(dir, 'luan-van')],
    ['a file', (dir: string) => path.join(dir, 'school.yaml')],
  ])('OUT_DIR is %s', (_, outDirOf) => {
    const dir = aContentFolder({ 'news/2022/a/index.md': good, 'luan-van/chuong-1.txt': 'quý' });
    const { status, stderr } = run('build', [], { CONTENT_DIR: dir, OUT_DIR: outDirOf(dir) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/OUT_DIR/);
    expect(fs.readFileSync(path.join(dir, 'luan-van/chuong-1.txt'), 'utf8')).toBe('quý');
    expect(fs.existsSync(path.join(dir, 'school.yaml'))).toBe(true);
  });
});

test('a photo that breaks off is one problem, at the line that names it', () => {
  const jpeg = fs.readFileSync(path.join(FIXTURE_SITES.school.contentDir, 'news/2022/gps-photo/gps.jpg'));
  const dir = aContentFolder({ 'news/2022/a/index.md': good.replace('Đoạn.', '![Ảnh](./anh.jpg)'), 'news/2022/a/anh.jpg': jpeg.subarray(0, jpeg.length * 0.6) });
  const { status, stderr } = run('build', [], { CONTENT_DIR: dir, OUT_DIR: path.join(dir, 'dist') });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(stderr).toMatch(/news\/2022\/a\/index\.md:7: Ảnh “anh\.jpg” đã hỏng/);
});

test('one that breaks off and has an end all the same is told by the build, at each article and the line that names it', () => {
  const jpeg = fs.readFileSync(path.join(FIXTURE_SITES.school.contentDir, 'news/2022/gps-photo/gps.jpg'));
  const damaged = Buffer.concat([jpeg.subarray(0, jpeg.length * 0.6), Buffer.from([0xff, 0xd9])]);
  const text = good.replace('Đoạn.', 'Đoạn.\n\n![Ảnh](./anh.jpg)');
  const dir = aContentFolder({ 'news/2022/a/index.md': text, 'news/2022/a/anh.jpg': damaged, 'news/2022/b/index.md': text, 'news/2022/b/anh.jpg': damaged });
  const { status, stderr } = run('build', [], { CONTENT_DIR: dir, OUT_DIR: path.join(dir, 'dist') });
  expect(status).toBe(1);
  for (const slug of ['a', 'b']) expect(stderr).toMatch(new RegExp(`news/2022/${slug}/index\\.md:9: Ảnh “anh\\.jpg” đã hỏng`));
  expect(fs.existsSync(path.join(dir, 'dist'))).toBe(false);
});

test('npm run gates looks a finished site over', () => {
  const { school } = FIXTURE_SITES;
  const environment = { CONTENT_DIR: school.contentDir, ...school.environment };
  expect(run('gates', [school.outDir], environment).status).toBe(0);
  expect(run('gates', [], environment).status).toBe(2);
});
