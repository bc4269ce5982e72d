import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NOW } from '../fixture-sites.ts';
import { aContentFolder, aJpeg } from '../make.ts';

const PORT = 4391;
const article = (title: string, body = 'Đoạn.'): string => `---\ntitle: ${title}\ndate: 2022-10-01\ncategory: thong-bao\n---\n\n${body}\n`;

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** The answer as soon as it is the one that is waited for; else the last. */
async function answer(address: string, isIt: (answer: Answer) => boolean): Promise<Answer> {
  let last: Answer = { status: 0, text: '' };
  for (let attempt = 0; attempt < 100 && !isIt(last); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    last = await fetch(`http://localhost:${PORT}${address}`).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      () => last,
    );
  }
  return last;
}

/** The page's text as soon as it holds the words. */
const pageWith = async (address: string, words: string): Promise<string> => (await answer(address, ({ text }) => text.includes(words))).text;

test('npm run dev shows drafts, photos, edits and new articles at once, and recovers from a mistake', async () => {
  const dir = aContentFolder({
    'news/2022/a/index.md': article('Bài đầu', '![Ảnh](./anh.jpg)'),
    'news/2022/a/anh.jpg': await aJpeg(),
    'news/2022/nhap/index.md': article('Bài nháp').replace('category', 'draft: true\ncategory'),
  });
  const server = spawn(process.execPath, ['src/commands/main.js', 'dev', '--port', String(PORT)], {
    // Without what the test runner sets, by which Vite would take the server for a test.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CONTENT_DIR: dir, CACHE_DIR: path.join(dir, '.cache'), BUILD_NOW: NOW },
    stdio: 'ignore',
  });
  const write = (slug: string, text: string): void => {
    fs.mkdirSync(path.join(dir, 'news/2022', slug), { recursive: true });
    fs.writeFileSync(path.join(dir, 'news/2022', slug, 'index.md'), text);
  };
  try {
    expect(await pageWith('/tin-tuc/nhap/', 'Bản nháp, chưa đăng')).toContain('Bài nháp');
    const page = await pageWith('/tin-tuc/a/', 'Bài đầu');
    const photo = /\/anh\/[0-9a-f]{16}-\d+\.webp/.exec(page)?.[0] ?? '';
    expect((await fetch(`http://localhost:${PORT}${photo}`)).headers.get('content-type')).toBe('image/webp');
    write('a', article('Bài đã sửa'));
    expect(await pageWith('/tin-tuc/a/', 'Bài đã sửa')).toContain('<h1>Bài đã sửa</h1>');
    write('b', article('Bài mới'));
    expect(await pageWith('/tin-tuc/b/', 'Bài mới')).toContain('<h1>Bài mới</h1>');
    write('b', article('Bài mới').replace('thong-bao', 'sai'));
    expect((await answer('/tin-tuc/b/', ({ status }) => status === 500)).status).toBe(500);
    write('b', article('Bài đã chữa'));
    expect(await pageWith('/tin-tuc/b/', 'Bài đã chữa')).toContain('<h1>Bài đã chữa</h1>');
  } finally {
    server.kill();
  }
}, 60_000);
