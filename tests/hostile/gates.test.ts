import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { runGates } from '../../src/build/gates.ts';
import { contentSecurityPolicy } from '../../src/security-headers.ts';
import type { SchoolSettings } from '../../src/schemas/school.ts';
import { createUrls } from '../../src/urls.ts';
import { anArticle } from '../make.ts';

const POLICY = contentSecurityPolicy(undefined);
const SCHOOL: SchoolSettings = { name: 'A', url: 'https://a.example', hosts: ['moet.gov.vn'] };
const ARTICLE = 'tin-tuc/bai/index.html';

interface Parts {
  readonly body?: string;
  readonly head?: string;
  readonly policy?: string;
  readonly title?: string;
}

const page = ({ body = '', head = '', policy = POLICY, title = 'A' }: Parts): string =>
  `<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>${title}</title>${head}</head><body><h1>A</h1>${body}</body></html>`;

const urlset = (...paths: readonly string[]): string => `<?xml version="1.0"?><urlset>${paths.map((path) => `<url><loc>https://a.example${path}</loc></url>`).join('')}</urlset>`;

/** A small site in order: home, one article, sitemap and feed. */
const SITE = {
  'index.html': page({ body: '<a href="/tin-tuc/bai/">Phòng chống cờ bạc, cá độ bóng đá</a>' }),
  [ARTICLE]: page({ body: '<p>Phòng chống cờ bạc: nhà cái, tài xỉu, soi kèo đều là lừa đảo.</p>' }),
  'sitemap-0.xml': urlset('/', '/tin-tuc/bai/'),
  'rss.xml': '<rss version="2.0"><channel><link>https://a.example/</link><item><link>https://a.example/tin-tuc/bai/</link></item></channel></rss>',
  'robots.txt': '',
} as const;

type Files = Readonly<Record<string, string | undefined>>;

/** What is said of the site with other files in place of its own; `undefined` takes one away. */
function said(files: Files): string[] {
  const all = Object.entries({ ...SITE, ...files }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const articles = [
    anArticle({
      slug: 'bai',
      source: 'content/news/2022/bai/index.md',
      links: [{ url: 'https://la.example/x', line: 12 }],
    }),
    anArticle({ slug: 'nhap', source: 'content/news/2022/nhap/index.md', draft: true }),
  ];
  const pages = all.filter(([path]) => /\.(?:html|xml)$/.test(path)).map(([path, text]) => ({ path, text }));
  const output = { dir: '', files: new Set(all.map(([path]) => path)), pages };
  return runGates(output, {
    articles,
    published: articles.slice(0, 1),
    pages: [],
    school: SCHOOL,
    urls: createUrls('/', SCHOOL.url),
  }).map(({ file, line, problem, fix }) => `${file}:${line}: ${problem} ${fix}`);
}

const article = (parts: Parts | string): Files => ({
  [ARTICLE]: page(typeof parts === 'string' ? { body: parts } : parts),
});
const TEXT = 'Kế hoạch năm học mới của nhà trường. '.repeat(9000);
/** Markup that does not compress. */
const NOISE = Array.from({ length: 4000 }, (_, index) => `<b class="x${createHash('md5').update(String(index)).digest('hex')}"></b>`).join('');

test.each<[string, Files]>([
  ['as it is', {}],
  ['with a link against betting to an office', article('<a href="https://moet.gov.vn/">Kế hoạch phòng chống cá độ bóng đá</a>')],
  ['with 300 kB of words', article(`<p>${TEXT}</p>`)],
  [
    'with a picture that repeats a link',
    {
      ...article('<a href="/" aria-hidden="true" tabindex="-1"><img src="/anh/0123456789abcdef-400.webp" alt=""></a><a href="/">Trang chủ</a>'),
      'anh/0123456789abcdef-400.webp': '',
    },
  ],
  ['with the skip link', article('<a class="skip" href="#a">Đến nội dung chính</a><p id="a">')],
  ['with mail and telephone', article('<a href="mailto:a@la.example">Thư</a><a href="tel:0208">Gọi</a>')],
])('a site in order has no finding: %s', (_, files) => {
  expect(said(files)).toEqual([]);
});

test.each<[name: string, files: Files, says: RegExp]>([
  [
    'a host nobody named, with file, line and remedy',
    article('<a href="https://la.example/x">A</a>'),
    /^content\/news\/2022\/bai\/index\.md:12: Trang tin-tuc\/bai\/index\.html: .*dẫn tới la\.example.*` {2}- la\.example`/,
  ],
  ['a host without its scheme', article('<a href="//la.example/">A</a>'), /dẫn tới la\.example/],
  ['a host behind backslashes', article('<a href="\\\\la.example/">A</a>'), /dẫn tới la\.example/],
  ['a host behind a user name', article('<a href="https://moet.gov.vn@la.example/">A</a>'), /dẫn tới la\.example/],
  ['a form sent elsewhere', article('<form action="https://la.example/"></form>'), /dẫn tới la\.example/],
  ['a button that sends elsewhere', article('<button formaction="https://la.example/">A</button>'), /dẫn tới la\.example/],
  ['a page that moves away', article({ head: '<meta http-equiv="Refresh" content="0; URL=\'https://la.example/\'">' }), /dẫn tới la\.example/],
  ['an area of a picture', article('<map name="a"><area href="https://la.example/" alt="A"></map>'), /dẫn tới la\.example/],
  ['a canonical address elsewhere', article({ head: '<link rel="canonical" href="https://la.example/">' }), /dẫn tới la\.example/],
  ['a link inside a drawing', article('<svg><a xlink:href="https://la.example/">A</a></svg>'), /dẫn tới la\.example/],
  ['a script as a link', article('<a href="java&#10;script:alert(1)">A</a>'), /không dùng được/],
  ['a drawing of another host', article('<svg><use href="https://la.example/a.svg"/></svg>'), /tải “https:\/\/la\.example\/a\.svg” từ nơi khác/],
  ['an object of another host', article('<object data="https://la.example/a"></object>'), /từ nơi khác/],
  ['a picture of another host in a srcset', article('<img alt="" srcset="\\\\la.example/a.webp 2x">'), /từ nơi khác/],
  ['another base', article({ head: '<base href="/khac/">' }), /có phần tử base/],
  ['betting in the words', article('<a href="/">Nhà cái số 1</a>'), /quảng cáo cờ bạc \(“nhà cái”\)/],
  ['betting in a picture', article('<a href="/"><img alt="soi kèo" src="data:,"></a>'), /quảng cáo cờ bạc/],
  ['betting in a tooltip', article('<a href="/" title="xổ số online">A</a>'), /quảng cáo cờ bạc/],
  ['a host of betting', article('<a href="https://bet88.example/">A</a>'), /một trang cờ bạc/],
  ['a hidden link', article('<a href="https://moet.gov.vn/" hidden>A</a>'), /người đọc không thấy \(hidden\)/],
  ['a link in something hidden', article('<div hidden><p><a href="/">A</a></p></div>'), /người đọc không thấy \(hidden\)/],
  ['a link nobody hears', article('<a href="/" aria-hidden="true">A</a>'), /người đọc không thấy \(aria-hidden\)/],
  ['a link by a style', article('<a href="/" style="font-size: 0">A</a>'), /người đọc không thấy \(style\)/],
  ['a link off the screen', article('<p style="position:absolute;left:-9999px"><a href="/">A</a></p>'), /người đọc không thấy \(style\)/],
  ['a link of a hiding class', article('<a class="unseen" href="/">A</a>'), /người đọc không thấy \(class="unseen"\)/],
  ['a link of no width', article('<a href="/"><img width="0" alt="" src="data:,"></a>'), /người đọc không thấy/],
  ['a link without words', article('<a href="/">\u200b</a>'), /người đọc không thấy \(không có chữ\)/],
  ['a link in a running line', article('<marquee width="1"><a href="/">A</a></marquee>'), /người đọc không thấy/],
  ['no title', article({ title: ' ' }), /thiếu tiêu đề trang/],
  ['a photo that was not put in', article('<p>__ASTRO_IMAGE_a</p>'), /__ASTRO_IMAGE_/],
  ['an inline script', article('<script>a()</script>'), /mã lệnh viết thẳng/],
  ['a style element', article('<style>a{}</style>'), /có phần tử style/],
  ['a frame', article('<iframe srcdoc="a"></iframe>'), /có thuộc tính srcdoc/],
  ['no policy', { [ARTICLE]: page({}).replace(/<meta[^>]*>/, '') }, /không có chính sách bảo mật/],
  ['a policy that allows inline scripts', article({ policy: POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'") }), /quá rộng: script-src 'unsafe-inline'/],
  ['a policy that allows every host', article({ policy: POLICY.replace("img-src 'self'", 'img-src *') }), /quá rộng: img-src \*/],
  ['a policy that forgets forms', article({ policy: POLICY.replace("; form-action 'self'", '') }), /thiếu form-action/],
  ['a policy of another school', article({ policy: POLICY.replace("connect-src 'self'", 'connect-src la.example') }), /khác với của trường/],
  ['a policy after a script', { [ARTICLE]: page({ head: '' }).replace('<head>', '<head><script src="/a.js"></script>'), 'a.js': '' }, /đứng sau thứ đã được tải/],
  ['markup that weighs too much', article(NOISE), /Trang tin-tuc\/bai\/index\.html nặng quá: .* \d+.kB, chỉ được 30.kB/],
  ['a sitemap without an article', { 'sitemap-0.xml': urlset('/') }, /^content\/news\/2022\/bai\/index\.md:1: .*sitemap.*\/tin-tuc\/bai\//],
  ['a sitemap with a page that is not there', { 'sitemap-0.xml': urlset('/', '/tin-tuc/bai/', '/khong-co/') }, /“https:\/\/a\.example\/khong-co\/” nhưng không có trang ấy/],
  ['a sitemap with a page twice', { 'sitemap-0.xml': urlset('/', '/tin-tuc/bai/', '/') }, /nêu hai lần/],
  ['a sitemap with a draft', { 'sitemap-0.xml': urlset('/', '/tin-tuc/bai/', '/tin-tuc/nhap/') }, /Bài chưa đăng nhưng đã lộ ở sitemap-0\.xml/],
  ['a sitemap of another site', { 'sitemap-0.xml': urlset('/', '/tin-tuc/bai/').replace('a.example/<', 'la.example/<') }, /ngoài trang https:\/\/a\.example\//],
  ['no sitemap', { 'sitemap-0.xml': undefined }, /không có sơ đồ nào/],
  ['a feed that is no XML', { 'rss.xml': '<rss><channel><title>A & B</title></channel></rss>' }, /không phải XML đúng dạng: có dấu &/],
  ['a feed that breaks off', { 'rss.xml': '<rss><channel>' }, /thẻ <channel> chưa đóng/],
  ['a feed with an article twice', { 'rss.xml': SITE['rss.xml'].replace(/<item>.*<\/item>/, '$&$&') }, /nêu hai lần/],
  ['a feed with an article that is not there', { 'rss.xml': SITE['rss.xml'].replace('tin-tuc/bai', 'tin-tuc/khac') }, /tin-tuc\/khac\/” nhưng không có/],
])('%s', (_, files, says) => {
  expect(said(files)).toContainEqual(expect.stringMatching(says));
});
