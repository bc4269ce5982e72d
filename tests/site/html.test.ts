import { expect, test } from 'vitest';
import { checkValidity, pageOfEachKind } from '../../src/build/valid-html.ts';
import { builtFiles, FIXTURE_SITES, readBuilt, type FixtureSite } from '../fixture-sites.ts';

const pagesOf = (site: FixtureSite) =>
  builtFiles(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, source: path, html: readBuilt(site, path) }));

test.each(Object.entries(FIXTURE_SITES))('every page of %s is valid HTML', async (_, site) => {
  expect(await checkValidity(pagesOf(site))).toEqual([]);
});

test('a build looks at one page of each kind', () => {
  const kinds = pageOfEachKind(pagesOf(FIXTURE_SITES.school)).map(({ path }) => path.replace(/^tin-tuc\/[^/]+\/index/, 'tin-tuc/*/index'));
  expect(kinds).toEqual(expect.arrayContaining(['index.html', '404.html', 'tin-tuc/index.html', 'tin-tuc/*/index.html', 'tin-tuc/trang/2/index.html', 'thong-ke/index.html', 'tim-kiem/index.html']));
  expect(kinds.length).toBeLessThan(25);
});

test('a fault is told with its page', async () => {
  const html = '<!doctype html><html lang="vi"><head><title>A</title></head><body><h1>A</h1><p><div></div></p></body></html>';
  expect(await checkValidity([{ path: 'a/index.html', source: 'content/pages/a.md', html }])).toContainEqual(
    expect.objectContaining({ file: 'content/pages/a.md', problem: expect.stringContaining('Trang a/index.html có HTML sai ở dòng 1') as string }),
  );
});
