import { describe, expect, test } from 'vitest';
import { normalisePath } from '../../src/visits/path.ts';
import { isPagePath } from '../../src/visits/rule.ts';

test.each([
  ['/tin-tuc/hop/', '/tin-tuc/hop/'],
  ['/tin-tuc/hop', '/tin-tuc/hop/'],
  ['/', '/'],
  ['/?trang=2', '/'],
  ['/tin-tuc/hop/#anh-3', '/tin-tuc/hop/'],
  ['/tin-tuc/hop/index.html?x=/a.css', '/tin-tuc/hop/'],
  ['/index.html', '/'],
  ['//tin-tuc///hop//', '/tin-tuc/hop/'],
  ['/x/../tin-tuc/./hop/', '/tin-tuc/hop/'],
  ['/../../tin-tuc/', '/tin-tuc/'],
  ['/tin-tuc/hop/..', '/tin-tuc/'],
  ['/tin-tuc/%2e%2E/thong-ke/', '/thong-ke/'],
  ['/h%C3%A0/', '/hà/'],
  ['/h%c3%a0/', '/hà/'],
  ['/h\u00c3\u00a0/', '/hà/'],
  ['/ha%CC%80/', '/hà/'],
  ['/100%/', '/100%/'],
  ['/h%E0/', '/h%E0/'],
  ['/%252e%252e/', '/%2e%2e/'],
  ['/%C0%AE%C0%AE/', '/%C0%AE%C0%AE/'],
  ['http://truong.example/tin-tuc/', '/tin-tuc/'],
  ['HTTPS://truong.example:443', '/'],
  ['/logo.svg', '/logo.svg'],
  ['*', undefined],
  ['truong.example:443', undefined],
  ['', undefined],
])('%j is %j', (target, path) => {
  expect(normalisePath(target, '/')).toBe(path);
});

test.each([
  ['/truong/tin-tuc/', '/tin-tuc/'],
  ['/truong', '/'],
  ['//truong/./tin-tuc', '/tin-tuc/'],
  ['http://a.example/truong/', '/'],
  ['/truong/../tin-tuc/', undefined],
  ['/tin-tuc/', undefined],
  ['/truong-khac/', undefined],
])('under a base path %j is %j', (target, path) => {
  expect(normalisePath(target, '/truong/')).toBe(path);
});

describe('what can be a page', () => {
  test.each(['/', '/tin-tuc/hop/', '/cu/bai.html', '/cu/bai.HTM', '/v1.2/'])('%s', (path) => {
    expect(isPagePath(path)).toBe(true);
  });

  test.each(['/logo.svg', '/anh/a-800.webp', '/rss.xml', '/_astro/', '/pagefind/x/', '/tin-tuc/hop/a.pdf'])(
    'not %s',
    (path) => {
      expect(isPagePath(path)).toBe(false);
    },
  );
});
