import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { NOW } from '../fixture-sites.ts';
import { aContentFolder, aJpeg } from '../make.ts';

const text = (title: string, more: string, body: string): string =>
  `---\ntitle: ${title}\ndate: 2022-10-01\ncategory: thong-bao\nconsent: yes\n${more}---\n\n${body}\n`;

async function aSchool() {
  const dir = aContentFolder({
    'news/2022/le-hoi/index.md': text(
      'Lễ hội',
      'gallery: [{ src: be.jpg, caption: Bé Na múa }, { src: san.jpg, caption: Sân trường }]\n',
      'Đoạn mở đầu.\n\n![Cả lớp](./lop.jpg)',
    ),
    'news/2022/le-hoi/be.jpg': await aJpeg(900, 600),
    'news/2022/le-hoi/san.jpg': await aJpeg(901, 600),
    'news/2022/le-hoi/lop.jpg': await aJpeg(902, 600),
    'news/2022/da-ngoai/index.md': text('Dã ngoại mùa thu', '', '![Bé Na cười](./na.jpg)\n\nVườn rau.'),
    'news/2022/da-ngoai/na.jpg': await aJpeg(900, 600),
    'news/2022/tham-quan/index.md': text('Tham quan bảo tàng', 'tags: [Bảo tàng]\n', '![Bé Na và trống đồng](./trong.jpg)'), // prettier-ignore
    'news/2022/tham-quan/trong.jpg': await aJpeg(903, 600),
    'takedown.yaml': '# Danh sách gỡ\n[]\n',
  });
  const env = { ...process.env, BUILD_NOW: NOW, CONTENT_DIR: dir, CACHE_DIR: path.join(dir, '.cache'), OUT_DIR: path.join(dir, 'dist') }; // prettier-ignore
  return {
    dir,
    run: (command: string, ...args: string[]) =>
      spawnSync(process.execPath, ['src/commands/main.js', command, ...args], { encoding: 'utf8', env }),
    list: (): string => fs.readFileSync(path.join(dir, 'takedown.yaml'), 'utf8'),
  };
}

/** All that is published, packed files unpacked. */
function published(dir: string): Map<string, string> {
  const files = fs.readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => fs.statSync(path.join(dir, file)).isFile())
      .map((file) => {
        const bytes = fs.readFileSync(path.join(dir, file));
        return [file, (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')];
      }),
  );
}

test('a photo and an article go, with all that was made of them', { timeout: 120_000 }, async () => {
  const school = await aSchool();
  expect(school.run('build').status).toBe(0);
  const before = published(path.join(school.dir, 'dist'));
  const idOf = (width: number): string =>
    /anh\/([0-9a-f]{16})-\d+\.webp[^>]*width="WIDTH"/.exec(
      [...before.values()].join('').replaceAll(`width="${width}"`, 'width="WIDTH"'),
    )?.[1] ?? 'none';
  const [child, drum, yard] = [idOf(900), idOf(903), idOf(901)];
  expect([...before.keys()].filter((file) => file.includes(child)).length).toBeGreaterThan(0);
  expect([...before].filter(([file, content]) => file.startsWith('pagefind') && content.includes('Tham quan bảo tàng')).length).toBeGreaterThan(0); // prettier-ignore

  const { status, stdout } = school.run('takedown', 'le-hoi#anh-1', 'https://thu.example/tin-tuc/tham-quan/');
  expect(status).toBe(0);
  expect(school.list()).toBe('# Danh sách gỡ\n- article: le-hoi\n  photo: be.jpg\n  date: 2022-10-07\n- article: tham-quan\n  date: 2022-10-07\n'); // prettier-ignore
  expect(stdout).toMatch(/git rm[^\n]*le-hoi\/be\.jpg/);
  expect(stdout).toMatch(/git filter-repo[^\n]*tham-quan/);
  expect(stdout).toContain(`https://thu.example/anh/${child}-`);
  expect(stdout).toMatch(/còn nằm trong bài khác[^\n]*da-ngoai\/index\.md/);

  const built = school.run('build');
  expect(built.stderr).toBe('');
  const after = published(path.join(school.dir, 'dist'));
  const holding = (words: string): string[] =>
    [...after].filter(([file, content]) => `${file}\n${content}`.includes(words)).map(([file]) => file);
  for (const gone of [
    child,
    drum,
    'Bé Na múa',
    'Bé Na cười',
    'Bé Na và trống đồng',
    'Tham quan bảo tàng',
    'bao-tang',
  ])
    // prettier-ignore
    expect([gone, holding(gone)]).toEqual([gone, []]);
  expect(holding(yard).length).toBeGreaterThan(0);
  const placeholder = 'Ảnh đã được gỡ theo yêu cầu';
  expect(holding(placeholder).toSorted()).toEqual(['da-ngoai', 'le-hoi', 'tham-quan'].map((slug) => `tin-tuc/${slug}/index.html`)); // prettier-ignore
  expect(holding('tin-tuc/tham-quan/')).toEqual(['manifest.json', 'tin-tuc/tham-quan/index.html']);
  expect(after.get('tin-tuc/tham-quan/index.html')).toContain('name="robots" content="noindex"');

  // The next build has pruned the cache.
  const cached = fs.readdirSync(path.join(school.dir, '.cache'), { recursive: true, encoding: 'utf8' });
  expect(cached.filter((file) => file.includes(child))).toEqual([]);
});

test('what is not there, or there already, changes nothing', async () => {
  const school = await aSchool();
  const list = school.list();
  for (const [args, words] of [
    [['le-hoy'], '“le-hoi”'],
    [['le-hoi#BE.jpg'], '“be.jpg”'],
    [['le-hoi#anh-9'], 'be.jpg, lop.jpg, san.jpg'],
    [['le-hoi', 'khong-co-bai-nay'], 'Không có bài'],
    [[], 'Cách dùng'],
    [['--help'], 'Cách dùng'],
  ] as const) {
    const { status, stderr } = school.run('takedown', ...args);
    expect([args, status]).toEqual([args, 2]);
    expect(stderr).toContain(words);
  }
  expect(school.list()).toBe(list);
  expect(school.run('takedown', 'le-hoi').status).toBe(0);
  const once = school.list();
  expect(school.run('takedown', 'le-hoi').stdout).toContain('Đã có từ trước');
  expect(school.list()).toBe(once);
  fs.writeFileSync(path.join(school.dir, 'takedown.yaml'), 'article: [le-hoi\n');
  const damaged = school.run('takedown', 'da-ngoai');
  expect([damaged.status, school.list()]).toEqual([2, 'article: [le-hoi\n']);
});
