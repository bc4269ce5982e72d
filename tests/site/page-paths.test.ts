import { expect, test } from 'vitest';
import { pagePaths, pathsToPages } from '../../src/derive/page-paths.ts';
import { assembleSite } from '../../src/derive/site.ts';
import { readContent } from '../../src/load/content.ts';
import { readEnvironment } from '../../src/load/environment.ts';
import { builtFiles, FIXTURE_SITES, type FixtureSite } from '../fixture-sites.ts';

async function siteOf({ contentDir, environment }: FixtureSite) {
  const read = readEnvironment({ ...environment, CONTENT_DIR: contentDir, CACHE_DIR: '.cache/tests' });
  const { content } = await readContent(read);
  if (!content) throw new Error(`${contentDir} cannot be read`);
  return assembleSite(content, read.now, false);
}

test.each(Object.values(FIXTURE_SITES))('$contentDir: visits are counted of every page that is built, and of no other', async (fixture) => {
  const built = builtFiles(fixture).filter((file) => file.endsWith('index.html')).map((file) => `/${file.slice(0, -'index.html'.length)}`); // prettier-ignore
  expect(pagePaths(await siteOf(fixture)).toSorted()).toEqual(built.toSorted());
});

test('an article is found by its old addresses too, unless only a query tells them apart', async () => {
  const site = await siteOf(FIXTURE_SITES.tiny);
  const [article] = site.published;
  if (!article) throw new Error('no article');
  const today = `/tin-tuc/${article.slug}/`;
  const aliases = ['/tin/123.aspx', 'http://cong-cu.example/Tin//b/index.html', '/tin.aspx?id=5', '/'];
  const paths = pathsToPages({ ...site, published: [{ ...article, aliases }] });
  expect(paths.get('/tin/123.aspx')).toBe(today);
  expect(paths.get('/Tin/b/')).toBe(today);
  expect(paths.get('/tin.aspx')).toBeUndefined();
  expect(paths.get('/')).toBe('/');
});
