/** The path of a list's page: the first has none of its own. */
function paged(list: string, page: number): string {
  return page > 1 ? `${list}trang/${page}/` : list;
}

/** First path segments that the site uses itself: no fixed page may take one. */
export const RESERVED_SEGMENTS: readonly string[] = [
  'tin-tuc', 'chuyen-muc', 'chu-de', 'dong-su-kien', 'luu-tru', 'thu-vien-anh', 'tim-kiem', 'thong-ke',
  'anh', 'admin', 'pagefind', '404', 'logo',
]; // prettier-ignore

/** The fixed page that says what the site does with its readers' data; schools write it. */
export const PRIVACY_PAGE = 'quyen-rieng-tu';

/**
 * Makes every address of the site; no other file writes one. All but `absolute`
 * and `feedItem` begin with the base path.
 *
 * @param base begins and ends with a slash
 * @param origin without a trailing slash
 */
export function createUrls(base: string, origin: string) {
  const article = (slug: string): string => `${base}tin-tuc/${slug}/`;
  return {
    home: base,
    news: (page = 1) => paged(`${base}tin-tuc/`, page),
    article,
    attachment: (slug: string, file: string) =>
      `${article(slug)}${encodeURIComponent(file.split('/').at(-1) ?? file)}`,
    category: (slug: string, page = 1) => paged(`${base}chuyen-muc/${slug}/`, page),
    tag: (slug: string, page = 1) => paged(`${base}chu-de/${slug}/`, page),
    series: (slug: string) => `${base}dong-su-kien/${slug}/`,
    archive: (year?: string, month?: string) =>
      `${base}luu-tru/${[year, month].map((part) => (part ? `${part}/` : '')).join('')}`,
    galleries: (page = 1, category?: string) =>
      paged(`${base}thu-vien-anh/${category ? `${category}/` : ''}`, page),
    search: `${base}tim-kiem/`,
    visits: `${base}thong-ke/`,
    visitsTable: `${base}thong-ke/luot-truy-cap.csv`,
    page: (slug: string) => `${base}${slug}/`,
    feed: (category?: string) => (category ? `${base}chuyen-muc/${category}/rss.xml` : `${base}rss.xml`),
    sitemap: `${base}sitemap-index.xml`,
    logo: `${base}logo.svg`,
    pagefind: `${base}pagefind/`,
    /** A variant of a photo; the width is that of the file. */
    photo: (id: string, width: number) => base + photoPath(id, `${width}.webp`),
    /** The JPEG that Zalo and Facebook show. */
    shareImage: (id: string) => base + photoPath(id, 'chia-se.jpg'),
    /** An address of the site as staff write it, `/tin-tuc/…`, under the base; all others as they are. */
    fromContent: (href: string) => (/^\/(?!\/)/.test(href) ? base + href.slice(1) : href),
    absolute: (path: string) => origin + path,
  } as const;
}

export type Urls = ReturnType<typeof createUrls>;

/** Addresses without base path and origin, as the ledger of visits writes them. */
export const PATHS = createUrls('/', '');

/** A picture made from a photo: WebP of a width, or the card that a shared link shows. */
export type Variant = `${number}.webp` | 'chia-se.jpg';

/**
 * Every address of a page, as hostings write patterns: `:name` for one segment. None
 * matches a file beside a page, and no page is matched by two.
 */
export function pagePatterns(base: string): string[] {
  const lists = ['chuyen-muc', 'chu-de'].flatMap((list) => [`${list}/:name/`, `${list}/:name/trang/:page/`]);
  return [
    '', ':page/', 'tin-tuc/:slug/', 'tin-tuc/trang/:page/', ...lists, 'dong-su-kien/:name/',
    'luu-tru/:year/', 'luu-tru/:year/:month/', 'thu-vien-anh/:name/', 'thu-vien-anh/trang/:page/', 'thu-vien-anh/:name/trang/:page/',
  ].map((pattern) => base + pattern); // prettier-ignore
}

/** Where a variant lies in the published folder: `anh/0123456789abcdef-800.webp`, `anh/chia-se/0123456789abcdef.jpg`. */
export function photoPath(id: string, variant: Variant): string {
  return variant === 'chia-se.jpg' ? `anh/chia-se/${id}.jpg` : `anh/${id}-${variant}`;
}

/** Every variant whose address stands in a text, as often as it does. */
export function variantsIn(text: string): { id: string; variant: Variant }[] {
  return [...text.matchAll(/\/anh\/(?:([0-9a-f]{16})-(\d+\.webp)|chia-se\/([0-9a-f]{16})\.jpg)/g)].map(
    ([, id, webp, shared]) => ({
      id: id ?? shared ?? '',
      variant: (webp as Variant | undefined) ?? 'chia-se.jpg',
    }),
  );
}
