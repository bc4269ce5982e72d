import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { photosById } from '../../src/derive/article-photos.ts';
import { readContent } from '../../src/load/content.ts';
import { readEnvironment } from '../../src/load/environment.ts';
import { aContentFolder, aJpeg } from '../make.ts';
import { article, check, checkWithRecords, FILE, type Files } from './check.ts';

const A = await aJpeg(300, 200);
const B = await aJpeg(301, 200);
const C = await aJpeg(302, 200);
const PHOTOS = { 'news/2022/bai/a.jpg': A, 'news/2022/bai/b.jpg': B, 'news/2022/bai/c.jpg': C };

/** Widths of the photos that each article still shows: they tell the photos apart. */
async function shown(files: Files): Promise<Record<string, number[]>> {
  const dir = aContentFolder(files);
  const { content } = await readContent(readEnvironment({ CONTENT_DIR: dir, CACHE_DIR: path.join(dir, '.cache') }));
  return Object.fromEntries((content?.articles ?? []).map((one) => [one.slug, [...photosById([one]).values()].map(({ photo }) => photo.width).toSorted()]));
}

const gallery = (photos: string, more = ''): string => article(`gallery:\n  title: Ảnh\n${more}  photos:\n${photos}`);
const BODY = '![A](./a.jpg)\n\nĐoạn ![](./b.jpg) văn.\n\n![C](./c.jpg)';

describe('a photo is withheld', () => {
  test.each<[string, Files, number[]]>([
    ['by its own word', { [FILE]: gallery('    - { src: a.jpg, caption: A, consent: no }\n    - { src: b.jpg, caption: B }\n') }, [301]],
    ['by its gallery’s', { [FILE]: gallery('    - { src: a.jpg, caption: A }\n    - { src: b.jpg, caption: B, consent: yes }\n', '  consent: no\n') }, [301]],
    ['by its article’s', { [FILE]: article('consent: no\ncover: a.jpg\n', BODY) }, []],
    ['also where the article says otherwise', { [FILE]: article('consent: yes\ngallery: [{ src: a.jpg, caption: A, consent: no }]\n', BODY) }, [301, 302]],
    ['by captions.yaml', { [FILE]: article('gallery: ./anh/\n'), 'news/2022/bai/anh/1.jpg': A, 'news/2022/bai/anh/2.jpg': B, 'news/2022/bai/anh/captions.yaml': '1.jpg: { caption: Một, consent: no }\n2.jpg: Hai\n' }, [301]],
    ['by takedown.yaml, as a map', { [FILE]: article('', BODY), 'takedown.yaml': '- article: bai\n  photo: b.jpg\n  date: 2022-10-08\n' }, [300, 302]],
    ['by takedown.yaml, in short', { [FILE]: article('', BODY), 'takedown.yaml': '- bai#a.jpg # 08/10/2022\n- "bai#./b.jpg"\n' }, [302]],
    ['with its cover', { [FILE]: article('cover: a.jpg\n', BODY), 'takedown.yaml': '- bai#a.jpg' }, [301, 302]],
  ])('%s', async (_, files, widths) => {
    expect(await shown({ ...PHOTOS, ...files })).toEqual({ bai: widths });
  }); // prettier-ignore

  test('wherever the same file is used again, whatever is read first', async () => {
    const others = { 'news/2022/a/index.md': article('', '![A](./x.jpg)'), 'news/2022/a/x.jpg': A, 'news/2022/z/index.md': article('', '![A](./x.jpg)'), 'news/2022/z/x.jpg': A }; // prettier-ignore
    const no = { [FILE]: article('gallery: [{ src: a.jpg, caption: A, consent: no }, { src: b.jpg, caption: B }]\n') }; // prettier-ignore
    expect(await shown({ ...PHOTOS, ...others, ...no })).toEqual({ a: [], bai: [301], z: [] });
    const down = { [FILE]: article('', BODY), 'takedown.yaml': '- bai#a.jpg' };
    expect(await shown({ ...PHOTOS, ...others, ...down })).toEqual({ a: [], bai: [301, 302], z: [] });
  });

  test('also when its file is gone already', async () => {
    expect(await check({ [FILE]: article('', '![A](./a.jpg)'), 'takedown.yaml': '- bai#a.jpg' })).toEqual([]);
  });
});

describe('what takedown.yaml may not say', () => {
  test.each([
    ['an article that is not there', '- article: bay\n', 1, '“bai”', 'error'],
    ['a photo that is spelt otherwise', '- article: bai\n  photo: A.JPG\n', 1, '“a.jpg”', 'error'],
    ['an article of long ago', '# Ghi chú\n- hoi-khoe-phu-dong-2019\n', 2, 'đã xóa hẳn', 'warning'],
    ['an unknown key', '- article: bai\n  ly-do: A\n', 2, 'ly-do', 'error'],
    ['no list', 'article: bai\n', 1, 'Xin viết mỗi mục một dòng', 'error'],
    ['a way out', '- bai#../x.jpg\n', 1, '', 'error'],
    ['an impossible date', '- article: bai\n  date: 2022-02-31\n', 2, '28', 'error'],
  ])('%s', async (_, written, line, words, severity) => {
    const problems = await check({ ...PHOTOS, [FILE]: article('consent: yes\n', BODY), 'takedown.yaml': written }); // prettier-ignore
    expect(problems).toHaveLength(1);
    const [{ problem, fix, ...rest }] = problems as [(typeof problems)[0]];
    expect(rest).toEqual({ file: 'takedown.yaml', line, severity });
    expect(`${problem} ${fix}`).toContain(words);
  });

  test.each(['', '# Chưa có\n', '[]\n', '# Chưa có\n[]\n'])('nothing: %j', async (written) => {
    expect(await check({ 'takedown.yaml': written })).toEqual([]);
  });
});

describe('photos without a record', () => {
  test('are listed by the article, in one sentence', async () => {
    const [one, ...more] = await checkWithRecords({ ...PHOTOS, [FILE]: article('', BODY) });
    expect(more).toEqual([]);
    expect(one).toMatchObject({ file: FILE, severity: 'warning' });
    expect(one?.problem).toContain('3 ảnh của bài');
    expect(one?.problem).toContain('a.jpg, b.jpg, c.jpg');
  });

  test.each(['yes', 'none-needed'])('not those of an article that says %s', async (consent) => {
    expect(await checkWithRecords({ ...PHOTOS, [FILE]: article(`consent: ${consent}\nconsentRef: Sổ 2022, trang 12\n`, BODY) })).toEqual([]); // prettier-ignore
  });

  test('are errors where the school asks for one', async () => {
    const school = 'name: Trường Thử\nurl: https://thu.example\nconsentRequired: true\n';
    const [one] = await checkWithRecords({ ...PHOTOS, 'school.yaml': school, [FILE]: article('', BODY) });
    expect(one).toMatchObject({ file: FILE, severity: 'error' });
  });

  test('of many articles the newest are named, the others counted', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 23 }, (_, index) => [
        [`news/2022/bai-${index}/index.md`, article('', '![A](./a.jpg)')],
        [`news/2022/bai-${index}/a.jpg`, A],
      ]).flat(),
    ) as Files;
    const problems = await checkWithRecords(files);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ file: 'school.yaml', severity: 'warning' });
    expect(problems.at(-1)?.problem).toContain('Còn 3 bài');
  });
});
