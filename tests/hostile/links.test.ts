import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/load/content.ts';
import { readEnvironment } from '../../src/load/environment.ts';
import { aContentFolder, aJpeg } from '../make.ts';
import { aPdf } from '../make-attachments.ts';
import { article } from '../load/check.ts';

/** What is said of a school after something was put into its folder that `files` cannot express. */
async function said(change: (dir: string, secret: string) => void): Promise<string[]> {
  const secret = aContentFolder({
    'mat.jpg': await aJpeg(),
    'mat.pdf': aPdf(),
    'index.md': article(),
    'anh/1.jpg': await aJpeg(),
    'logo.svg': '<svg/>',
  });
  const dir = aContentFolder({
    'news/2022/bai/index.md': article(
      'gallery: ./photos/\nattachments: [{ file: a.pdf, title: A }]\n',
      '![x](./anh.jpg)',
    ),
    'news/2022/bai/anh.jpg': await aJpeg(),
    'news/2022/bai/a.pdf': aPdf(),
    'news/2022/bai/photos/1.jpg': await aJpeg(),
    'pages/a.md': '---\ntitle: A\n---\n\nĐoạn văn.\n',
    'visits/2022.jsonl': '',
    'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
  change(dir, secret);
  const { problems } = await readContent(
    readEnvironment({ CONTENT_DIR: dir, CACHE_DIR: path.join(secret, '.cache') }),
  );
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ file, line, problem, fix }) =>
        `${path.relative(dir, path.resolve(file))}:${line}: ${problem} ${fix}`,
    );
}

/** Puts a link where a file or folder is. */
const link = (from: string, to: string) => (dir: string, secret: string) => {
  fs.rmSync(path.join(dir, from), { recursive: true, force: true });
  fs.symlinkSync(path.join(secret, to), path.join(dir, from));
};

describe.skipIf(process.platform === 'win32')(
  'no link is followed, and what is no file is not opened',
  () => {
    test.each([
      ['news/2022/bai/anh.jpg', 'mat.jpg'],
      ['news/2022/bai/a.pdf', 'mat.pdf'],
      ['news/2022/bai/photos', 'anh'],
      ['news/2022/bai/photos/1.jpg', 'mat.jpg'],
      ['news/2022/bai/photos/captions.yaml', 'index.md'],
      ['news/2022/bai/index.md', 'index.md'],
      ['news/2022/bai-2', '.'],
      ['news/2023', '.'],
      ['news', '.'],
      ['pages', '.'],
      ['pages/b.md', 'index.md'],
      ['visits/2022.jsonl', 'index.md'],
      ['logo.svg', 'logo.svg'],
      ['school.yaml', 'index.md'],
      ['categories.yaml', 'index.md'],
      ['takedown.yaml', 'khong-co'],
      ['news/2022/bai/vong', 'khong-co'],
    ])('a link: %s', async (from, to) => {
      const [first, ...rest] = await said(link(from, to));
      expect(rest).toEqual([]);
      expect(first).toMatch(
        new RegExp(`^${RegExp.escape(from)}:1: .*liên kết \\(symlink\\).* Xin xóa liên kết`),
      );
    });

    test('what else is wrong, elsewhere, is said in the same run', async () => {
      const lines = await said((dir, secret) => {
        link('news/2022/bai/anh.jpg', 'mat.jpg')(dir, secret);
        fs.mkdirSync(path.join(dir, 'news/2022/bai-2'));
        fs.writeFileSync(path.join(dir, 'news/2022/bai-2/index.md'), article('category: khac\n'));
        fs.writeFileSync(path.join(dir, 'pages/b.md'), 'Không có phần mở đầu.');
      });
      expect(lines.map((line) => line.replace(/:.*/, '')).toSorted()).toEqual([
        'news/2022/bai-2/index.md',
        'news/2022/bai/anh.jpg',
        'pages/b.md',
      ]);
    });

    test('a link to itself', async () => {
      expect(await said((dir) => fs.symlinkSync('.', path.join(dir, 'news/2022/bai/lap')))).toHaveLength(1);
    });

    test('the content folder itself', async () => {
      const [first] = await said((dir) => {
        fs.renameSync(dir, `${dir}-that`);
        fs.symlinkSync(`${dir}-that`, dir);
      });
      expect(first).toMatch(/Thư mục nội dung là một liên kết.*CONTENT_DIR.*-that/);
    });

    test.each([
      'news/2022/bai/anh.jpg',
      'news/2022/bai/a.pdf',
      'news/2022/bai/photos/2.jpg',
      'news/2022/bai/index.md',
      'pages/a.md',
      'school.yaml',
      'takedown.yaml',
    ])('a pipe does not keep waiting: %s', async (name) => {
      const [first, ...rest] = await said((dir) => {
        fs.rmSync(path.join(dir, name), { force: true });
        execFileSync('mkfifo', [path.join(dir, name)]);
      });
      expect(rest).toEqual([]);
      expect(first).toContain(`${name}:1: “${path.basename(name)}” không phải tệp thường`);
    });

    test('a socket', async () => {
      const server = net.createServer();
      const [first] = await said((dir) => {
        // The path of a socket has a hundred letters at most.
        const short = path.relative(process.cwd(), path.join(dir, 'news/2022/bai/s.jpg'));
        const long = path.join(dir, 'news/2022/bai/s.jpg');
        server.listen(short.length < long.length ? short : long);
      });
      server.close();
      expect(first).toContain('s.jpg:1: “s.jpg” không phải tệp thường');
    });

    test.each(['news/2022/bai/index.md', 'school.yaml', 'pages/a.md', 'visits/2022.jsonl'])(
      'a folder where a file should be: %s',
      async (name) => {
        const [first] = await said((dir) => {
          fs.rmSync(path.join(dir, name));
          fs.mkdirSync(path.join(dir, name));
        });
        expect(first).toContain(`${name}:1: “${path.basename(name)}” phải là một tệp`);
      },
    );

    test.each(['news', 'pages', 'visits'])('a file where a folder should be: %s', async (name) => {
      const [first] = await said((dir) => {
        fs.rmSync(path.join(dir, name), { recursive: true });
        fs.writeFileSync(path.join(dir, name), '');
      });
      expect(first).toContain(`${name}:1: “${name}” phải là một thư mục`);
    });

    test('folders of programs and of git are their own affair', async () => {
      expect(
        await said((dir) => {
          fs.mkdirSync(path.join(dir, '.git'));
          fs.symlinkSync('/', path.join(dir, '.git/x'));
        }),
      ).toEqual([]);
    });
  },
);
