import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/build/search-index.ts';
import type { Article } from '../../src/derive/article.ts';
import type { SearchWords } from '../../src/search/knowledge.ts';
import { createUrls } from '../../src/urls.ts';
import { aContentFolder, anArticle } from '../make.ts';

const ARTICLES = [anArticle({ slug: 'moi', title: 'Kết nạp Đảng', text: 'Chi bộ <kết nạp> & chúc mừng.', date: '2022-10-07' }), anArticle({ slug: 'cu', title: 'Hội thi', text: 'Vui và bổ ích.', date: '2021-10-07' })];

async function write(listed: readonly Article[]): Promise<string> {
  const outDir = aContentFolder({});
  const urls = createUrls('/truong/', 'https://truong.example');
  await writeSearchIndex({ listed, urls, school: { abbreviations: {} } as never }, outDir);
  return path.join(outDir, 'pagefind');
}

const filesOf = (folder: string) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
const fragmentsOf = (folder: string) =>
  fs.readdirSync(path.join(folder, 'fragment')).map((name) => {
    const text = gunzipSync(fs.readFileSync(path.join(folder, 'fragment', name))).toString();
    return { name, shown: JSON.parse(text.replace(/^pagefind_dcd/, '')) as Record<string, unknown> };
  });

describe('the index', () => {
  test('holds what the page loads, and none of Pagefind\u2019s interfaces', async () => {
    const names = filesOf(await write(ARTICLES)).map((name) => path.basename(name));
    expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.unknown.pagefind', 'words.json']));
    expect(names.filter((name) => /ui|highlight|worker|playground/.test(name))).toEqual([]);
  });

  test('shows people their own text, under the site\u2019s base', async () => {
    const shown = fragmentsOf(await write(ARTICLES)).map((one) => one.shown);
    expect(shown).toContainEqual({
      url: '/truong/tin-tuc/moi/',
      content: 'Chi bộ <kết nạp> & chúc mừng.',
      word_count: 0,
      filters: {},
      meta: { title: 'Kết nạp Đảng', category: 'tin', date: '2022-10-07' },
      anchors: [],
    });
  });

  test('another excerpt is another file, also where no key changes', async () => {
    const before = fragmentsOf(await write(ARTICLES));
    const [first, ...others] = ARTICLES;
    const after = fragmentsOf(await write([{ ...(first as Article), text: 'CHI BỘ <kết nạp> & chúc mừng!' }, ...others]));
    expect(after.map(({ name }) => name).filter((name) => before.some((one) => one.name === name))).toHaveLength(1);
  });

  test('is the same, byte for byte, when made again', async () => {
    const [one, other] = [await write(ARTICLES), await write(ARTICLES)];
    expect(filesOf(one)).toEqual(filesOf(other));
    for (const name of filesOf(one).filter((file) => fs.statSync(path.join(one, file)).isFile())) expect(fs.readFileSync(path.join(one, name)).equals(fs.readFileSync(path.join(other, name))), name).toBe(true);
  });

  test('of a school without articles is an index of nothing', async () => {
    const folder = await write([]);
    expect((JSON.parse(fs.readFileSync(path.join(folder, 'words.json'), 'utf8')) as SearchWords).pages).toBe(0);
  });
});
