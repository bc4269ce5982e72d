import type { Site } from '../../derive/site.ts';
import type { Problem } from '../../problems.ts';
import type { Output, OutputPage } from '../output.ts';
import { fileAt } from './links.ts';
import { xmlFault } from './well-formed.ts';

/**
 * Feeds and sitemap are well-formed and agree with what is published: every address
 * in them is there, none twice, and the sitemap has every article.
 */
export function checkFeeds(
  { pages, files }: Output,
  { articles, published, urls }: Pick<Site, 'articles' | 'published' | 'urls'>,
): Problem[] {
  const documents = pages.filter(({ path }) => path.endsWith('.xml'));
  const malformed = documents.flatMap((page) => {
    const fault = xmlFault(page.text);
    return fault === undefined ? [] : [{ page, fault }];
  });
  const sound = documents.filter((page) => !malformed.some((one) => one.page === page));
  const origin = urls.absolute('');
  const addresses = sound.flatMap((page) => addressesIn(page).map((address) => ({ page, address })));
  const outside = (address: string): boolean => !address.startsWith(`${origin}${urls.home}`);
  const missing = (address: string): boolean => !files.has(fileAt(URL.parse(address)?.pathname ?? '', urls.home) ?? ''); // prettier-ignore
  // What is not published has a gate of its own.
  const shown = new Set(published);
  const hidden = new Set(
    articles.filter((article) => !shown.has(article)).map(({ slug }) => urls.absolute(urls.article(slug))),
  );
  const sitemaps = sound.filter(({ text }) => /<urlset[\s>]/.test(text));
  const listed = sitemaps.flatMap((page) => addressesIn(page).map((address) => ({ page, address })));
  const inSitemap = new Set(listed.map(({ address }) => address));
  return [
    ...malformed.map(({ page, fault }) => problem(page.path, `Tệp ${page.path} không phải XML đúng dạng: ${fault}.`)),
    ...onceEach(addresses.filter(({ address }) => outside(address)), ({ page, address }) => `${page.path} ${URL.parse(address)?.host}`)
      .map(({ page, address }) => problem(page.path, `Tệp ${page.path} dẫn tới “${address}”, ngoài trang ${origin}${urls.home}.`)),
    ...onceEach(addresses.filter(({ address }) => !outside(address) && !hidden.has(address) && missing(address)), ({ page, address }) => `${page.path} ${address}`)
      .map(({ page, address }) => problem(page.path, `Tệp ${page.path} dẫn tới “${address}” nhưng không có trang ấy.`)),
    ...[...twice(listed), ...sound.flatMap((page) => twice(itemsOf(page).map((address) => ({ page, address }))))]
      .map(({ page, address }) => problem(page.path, `Tệp ${page.path} nêu hai lần “${address}”.`)),
    ...(sitemaps.length === 0 ? [] : published)
      .filter(({ slug }) => !inSitemap.has(urls.absolute(urls.article(slug))))
      .map(({ slug, source }) => problem(source, `Bài đã đăng nhưng sơ đồ trang (sitemap) không có ${urls.article(slug)}.`)),
    ...(sitemaps.length === 0 && malformed.length === 0 && files.has('robots.txt')
      ? [problem('robots.txt', 'Tệp robots.txt chỉ tới sơ đồ trang (sitemap) nhưng không có sơ đồ nào.')]
      : []),
  ]; // prettier-ignore
}

/** Addresses in elements and attributes, as written but for `&amp;`. */
function addressesIn({ text }: OutputPage): string[] {
  return [
    ...[...text.matchAll(/<(?:[\w-]+:)?(?:loc|link|guid|comments)(?:\s[^<>]*)?>([^<]*)</g)],
    ...[
      ...text.matchAll(
        /<(?:[\w-]+:)?(?:link|enclosure|content|thumbnail)\s[^<>]*?(?:href|url)=["']([^"']*)/g,
      ),
    ],
  ]
    .map(([, address = '']) => address.trim().replaceAll('&amp;', '&'))
    .filter((address) => /^[a-z]+:/i.test(address));
}

/** What the entries of a feed lead to. */
function itemsOf({ text }: OutputPage): string[] {
  return [...text.matchAll(/<(item|entry)[\s>]([\s\S]*?)<\/\1>/g)].flatMap(([, , item = '']) => {
    const [, plain, attribute] = /<link>([^<]*)<|<link\s[^<>]*?href=["']([^"']*)/.exec(item) ?? [];
    return [plain ?? attribute ?? ''].filter(Boolean);
  });
}

interface Named {
  readonly page: OutputPage;
  readonly address: string;
}

/** The second of two that name one address. */
function twice(named: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return named.filter(({ address }) => seen.size === seen.add(address).size);
}

function onceEach(named: readonly Named[], key: (one: Named) => string): Named[] {
  return [...new Map(named.map((one) => [key(one), one])).values()];
}

function problem(file: string, text: string): Problem {
  return { file, line: 1, severity: 'error', problem: text, fix: '' };
}
