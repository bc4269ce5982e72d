import { describe, expect, test } from 'vitest';
import { aJpeg } from '../make.ts';
import { article, check, FILE } from './check.ts';

describe('a gallery', () => {
  const photos = async () => ({ 'news/2022/bai/photos/1.jpg': await aJpeg(), 'news/2022/bai/a.jpg': await aJpeg() });

  test('may be a plain list of photos, with the lines of its own', async () => {
    const files = await photos();
    expect(await check({ ...files, [FILE]: article('gallery:\n  - src: a.jpg\n    caption: Chào cờ\n') })).toEqual([]);
    expect(await check({ ...files, [FILE]: article('gallery:\n  - src: a.jpg\n    caption: Chào cờ\n  - b.jpg\n') })).toMatchObject([
      { line: 8, fix: 'Xin viết: `src: a.jpg`' },
      { line: 8, problem: expect.stringContaining('chưa có chú thích') as string, severity: 'warning' },
    ]);
  });

  test('in a folder whose name has other capitals is told with the folder that is there', async () => {
    expect(await check({ ...(await photos()), [FILE]: article('gallery: ./Photos/\n') })).toMatchObject([
      { line: 5, problem: 'Không thấy thư mục ảnh “Photos”. Ở đó có “photos”, chỉ khác chữ hoa, chữ thường.', fix: 'Xin viết: `gallery: ./photos/`' },
    ]);
  });

  test('with captions that cannot be read says just that', async () => {
    const problems = await check({ ...(await photos()), [FILE]: article('gallery: ./photos/\n'), 'news/2022/bai/photos/captions.yaml': '1.jpg: "Chào' });
    expect(problems).toMatchObject([{ file: 'news/2022/bai/photos/captions.yaml', severity: 'error' }]);
  });
});

test('a photo of the text without a caption is asked for one', async () => {
  expect(await check({ [FILE]: article('', 'Chữ.\n\n![](./a.jpg)'), 'news/2022/bai/a.jpg': await aJpeg() })).toMatchObject([
    { line: 9, severity: 'warning', problem: 'Ảnh “a.jpg” chưa có chú thích.', fix: expect.stringContaining('](./a.jpg)`') as string },
  ]);
});

test('a photo whose name has a percent sign is found as it is written', async () => {
  expect(await check({ [FILE]: article('cover: "20%20.jpg"\n'), 'news/2022/bai/20%20.jpg': await aJpeg() })).toEqual([]);
});
