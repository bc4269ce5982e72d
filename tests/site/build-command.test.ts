import { spawnSync } from 'node:child_process';
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
    expect(stdout).toContain('Đã đọc 29 bài, 1 trang');
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
      'news/2022/a/index.md': good.replace('Đoạn.', '[b](/tin-tuc/khong-co/)'),
      'dist/index.html': 'trang cũ',
    });
    const outDir = path.join(dir, 'dist');
    const { status, stderr } = run('build', [], { CONTENT_DIR: dir, OUT_DIR: outDir });
    expect(status).toBe(1);
    expect(stderr).toMatch(/news\/2022\/a\/index\.md:1: Trang tin-tuc\/a\/index\.html dẫn tới “\/tin-tuc\/khong-co\/”/);
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

test('npm run gates looks a finished site over', () => {
  const { school } = FIXTURE_SITES;
  const environment = { CONTENT_DIR: school.contentDir, ...school.environment };
  expect(run('gates', [school.outDir], environment).status).toBe(0);
  expect(run('gates', [], environment).status).toBe(2);
});
