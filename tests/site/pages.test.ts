import { describe, expect, test } from 'vitest';
import { builtFiles, FIXTURE_SITES, isBuilt, readBuilt, words } from '../fixture-sites.ts';

const { school } = FIXTURE_SITES;
const page = (path: string): string => readBuilt(school, `${path}index.html`);
describe('every kind of page is there', () => {
  test.each([
    '', 'tin-tuc/', 'tin-tuc/trang/2/', 'tin-tuc/cover/', 'chuyen-muc/tin-nha-truong/', 'chuyen-muc/chua-co-bai/', 'chu-de/chi-bo/',
    'dong-su-kien/dai-hoi-chi-bo/', 'luu-tru/', 'luu-tru/2021-2022/', 'luu-tru/2021-2022/04/', 'thu-vien-anh/', 'tim-kiem/', 'thong-ke/', 'gioi-thieu/',
  ])('/%s', (path) => {
    const html = page(path);
    expect(html).toContain('<html lang="vi"');
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toContain(`<link rel="canonical" href="https://thu.example/${path}"`);
    expect(html).toMatch(/<meta name="description" content="[^"]+"/);
    expect(html).toMatch(/<meta property="og:title" content="[^"]+"/);
    expect(html).toMatch(/<meta property="og:description" content="[^"]+"/);
    expect(html).toMatch(/<meta property="og:image" content="https:\/\/thu\.example\/anh\/chia-se\/[0-9a-f]{16}\.jpg"/);
  }); // prettier-ignore

  test.each(['404.html', 'rss.xml', 'chuyen-muc/thong-bao/rss.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'robots.txt', 'logo.svg', 'pagefind/pagefind.js'])('/%s', (file) => {
    expect(isBuilt(school, file)).toBe(true);
  });

  test('a page beyond the last is not', () => {
    expect(isBuilt(school, 'tin-tuc/trang/3/index.html')).toBe(false);
  });
});

test('every page carries its policy', () => {
  for (const file of builtFiles(school).filter((name) => name.endsWith('.html'))) expect(readBuilt(school, file)).toContain('<meta http-equiv="Content-Security-Policy" content="default-src');
});

describe('what is published', () => {
  const lists = ['', 'tin-tuc/', 'tin-tuc/trang/2/', 'chuyen-muc/tin-nha-truong/', 'chuyen-muc/thong-bao/', 'luu-tru/2022-2023/'];
  const everywhere = (): string => [...lists.map(page), ...['rss.xml', 'chuyen-muc/thong-bao/rss.xml'].map((file) => readBuilt(school, file))].join('\n');

  test.each(['draft', 'scheduled'])('%s: no page, and no trace in any file', (slug) => {
    expect(isBuilt(school, `tin-tuc/${slug}/index.html`)).toBe(false);
    const texts = builtFiles(school)
      .filter((file) => /\.(?:html|xml|txt|js)$/.test(file))
      .map((file) => readBuilt(school, file));
    expect(texts.join('\n')).not.toMatch(/tin-tuc\/(?:draft|scheduled)\/|Bản nháp không ai|hẹn đăng sau một phút/);
  });

  test('dated to this minute: published', () => {
    expect(isBuilt(school, 'tin-tuc/just-published/index.html')).toBe(true);
    expect(everywhere()).toContain('Bài vừa đăng đúng giờ');
  });

  test('expired: its own page with a banner and a place in the sitemap, absent from lists and feeds', () => {
    expect(words(page('tin-tuc/expired/'))).toContain('Có hiệu lực đến hết ngày 06/10/2022 , nay đã hết hiệu lực.');
    expect(readBuilt(school, 'sitemap-0.xml')).toContain('/tin-tuc/expired/');
    expect(everywhere()).not.toContain('Thông báo đã hết hạn hôm qua');
    expect(page('tin-tuc/expires-today/')).not.toContain('nay đã hết hiệu lực');
    expect(everywhere()).toContain('Thông báo còn hạn đến hết hôm nay');
  });

  test('the newest stands first', () => {
    const order = [...page('tin-tuc/').matchAll(/<h2[^>]*>\s*<a href="\/tin-tuc\/([^/"]+)\//g)].map(([, slug]) => slug);
    expect(order.slice(0, 3)).toEqual(['just-published', 'urgent', 'expires-today']);
    expect(order).toHaveLength(20);
  });
});

describe('on an article', () => {
  test('breadcrumb, category, date in words, updated, lead, author, source', () => {
    const html = page('tin-tuc/cover/');
    expect(html).toMatch(/<nav class="crumbs"[\s\S]*href="\/chuyen-muc\/tin-nha-truong\/"/);
    expect(html).toContain('<time datetime="2022-09-15">Thứ Năm, 15/09/2022</time>');
    expect(html).toContain('<time datetime="2022-09-20">20/09/2022</time>');
    expect(html).toMatch(/<p class="lead">Tóm tắt do người viết\.<\/p>/);
    expect(words(html)).toContain('Người viết: Tổ Toán');
    expect(words(html)).toContain('Nguồn: Báo Thử');
  });

  test('the event with its place', () => {
    const text = words(page('tin-tuc/event/'));
    expect(text).toContain('07:30, Chủ nhật, 09/10/2022');
    expect(text).toContain('Địa điểm Hội trường');
  });

  test('attachments with type and size, the file beside the page', () => {
    const html = page('tin-tuc/attachments/');
    expect(html).toContain('href="/tin-tuc/attachments/ke-hoach.pdf"');
    expect(html).toContain('PDF, 48\u00a0kB');
    expect(isBuilt(school, 'tin-tuc/attachments/ke-hoach.pdf')).toBe(true);
  });

  test('signs in the title are text everywhere', () => {
    const html = page('tin-tuc/signs-in-title/');
    expect(html).toContain('Lễ &amp; Hội &lt;b&gt;');
    expect(html).not.toContain('<b>"vui"');
    expect(readBuilt(school, 'rss.xml')).toContain('Lễ &amp; Hội &lt;b&gt;');
  });

  test('a note of staff is not published', () => {
    expect(page('tin-tuc/table/')).not.toContain('ghi chú riêng');
  });

  test('a file written on Windows is an article like others', () => {
    expect(words(page('tin-tuc/day-first/'))).toContain('Thứ Hai, 05/09/2022');
  });

  test('related: five others, hand-picked first, the other year of a yearly event next', () => {
    const block = /<div data-related[\s\S]*?<\/ul>/.exec(page('tin-tuc/khai-giang-2022/'))?.[0] ?? '';
    const slugs = [...block.matchAll(/href="\/tin-tuc\/([^/"]+)\//g)].map(([, slug]) => slug);
    expect(slugs).toHaveLength(5);
    expect(slugs.slice(0, 2)).toEqual(['table', 'khai-giang-2021']);
    expect(slugs).not.toContain('khai-giang-2022');
    expect(words(block)).toContain('Dòng sự kiện: Khai giảng');
    expect(page('tin-tuc/')).not.toContain('data-related');
  });

  test('an abbreviation is explained where it first stands, outside headings, code and links', () => {
    const html = page('tin-tuc/filler-1/');
    const abbr = '<abbr title="Ban Giám hiệu" tabindex="0">BGH</abbr>';
    expect(html).toContain(`<p class="lead">${abbr} kể việc nhỏ thứ 1.</p>`);
    expect(html.split(abbr)).toHaveLength(2);
    expect(html).toContain('>Lời BGH</h2>');
  });

  test('its place in a series, with the part before and the part after', () => {
    const first = words(page('tin-tuc/text-gallery/'));
    const last = words(page('tin-tuc/gallery-list/'));
    expect(first).toMatch(/Dòng sự kiện: Đại hội Chi bộ \(bài 1 trong 2 bài\) Bài tiếp theo: Bộ ảnh kể tên/);
    expect(last).toMatch(/Dòng sự kiện: Đại hội Chi bộ \(bài 2 trong 2 bài\) Bài trước: Bộ ảnh trong bài/);
    expect(page('dong-su-kien/dai-hoi-chi-bo/')).toMatch(/<ol class="list">[\s\S]*text-gallery[\s\S]*gallery-list[\s\S]*<\/ol>/);
  });

  test('previous and next by time, no draft and none expired among them', () => {
    expect(page('tin-tuc/event/')).toMatch(/<a href="\/tin-tuc\/cover\/"[^>]*rel="prev"|<a href="\/tin-tuc\/gps-photo\/"[^>]*rel="prev"/);
    expect(page('tin-tuc/event/')).toMatch(/<a href="\/tin-tuc\/expires-today\/"[^>]*rel="next"/);
  });

  test('tags of one address are one, in the most frequent spelling', () => {
    expect(page('tin-tuc/gallery-list/')).toMatch(/href="\/chu-de\/chi-bo\/">Chi bộ</);
    expect(words(page('chu-de/chi-bo/'))).toMatch(/Bộ ảnh cả thư mục.*Bộ ảnh kể tên.*Bộ ảnh trong bài/);
  });
});

describe('galleries', () => {
  test('images one after another in the text: one gallery where they stand; a single one: a figure', () => {
    const html = page('tin-tuc/text-gallery/');
    expect(html.match(/data-gallery/g)).toHaveLength(1);
    expect([...html.matchAll(/<figure id="(anh-\d+)"/g)].map(([, id]) => id)).toEqual(['anh-1', 'anh-2', 'anh-3']);
    expect(html.match(/<figure/g)).toHaveLength(4);
    expect(words(html)).toMatch(/Ảnh lẻ trong bài.*Toàn thể Chi bộ làm lễ chào cờ.*Đọc quyết định.*Trao quyết định.*Đoạn cuối/);
  });

  test('a folder comes in natural order with its captions', () => {
    expect(words(page('tin-tuc/gallery-folder/'))).toMatch(/Ảnh một.*Ảnh hai.*Ảnh mười/);
  });

  test('front matter: title, captions, and alt apart from the caption', () => {
    const html = page('tin-tuc/gallery-list/');
    expect(html).toContain('Một số hình ảnh buổi lễ</h2>');
    expect(html).toContain('alt="Các đại biểu đứng nghiêm trước cờ"');
    expect(html).toContain('<figcaption>Chào cờ</figcaption>');
    expect(html).toMatch(/alt="Trao cờ"[\s\S]*?<figcaption aria-hidden="true">Trao cờ<\/figcaption>/);
  });

  test('every photo has its size; only the first is not lazy', () => {
    const main = /<main[\s\S]*<\/main>/.exec(page('tin-tuc/gallery-folder/'))?.[0] ?? '';
    const images = main.match(/<img[^>]*>/g) ?? [];
    expect(images.length).toBeGreaterThan(3);
    for (const image of images) expect(image).toMatch(/width="\d+" height="\d+"/);
    expect(images.filter((image) => !image.includes('loading="lazy"'))).toHaveLength(1);
  });

  test('the photo library has every gallery, newest first', () => {
    expect(words(page('thu-vien-anh/'))).toMatch(/Năm học 2022 – 2023.*Bộ ảnh cả thư mục.*3 ảnh.*Năm học 2021 – 2022.*Một số hình ảnh buổi lễ.*2 ảnh.*Bộ ảnh trong bài.*3 ảnh/);
  });
});

describe('around every page', () => {
  test('the Vietnamese date, the welcome line as text, no English weekday', () => {
    for (const path of ['', 'tin-tuc/cover/', 'tim-kiem/']) {
      const text = words(page(path));
      expect(text).toContain('Thứ Sáu, 07/10/2022');
      expect(text).toContain('Chào mừng bạn đến với Trường Thử Nghiệm');
      expect(text).not.toMatch(/\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/);
    }
    expect(page('')).not.toContain('<marquee');
  });

  test('an urgent notice until it expires, not on its own page', () => {
    expect(words(page('tin-tuc/cover/'))).toContain('Khẩn: Nghỉ học ngày 08/10 do mưa lũ (hiệu lực đến 10/10/2022 )');
    expect(page('tin-tuc/urgent/')).not.toContain('<b>Khẩn');
    expect(page('')).toMatch(/data-expires="1665421200000"/);
  });

  test('the blocks of the board', () => {
    const text = words(page('tin-tuc/cover/'));
    for (const title of ['Bài tin liên quan', 'Tin đọc nhiều', 'Chính phủ điện tử', 'Liên kết website', 'Thống kê truy cập']) expect(text).toContain(title);
    expect(words(page('tin-tuc/'))).toContain('Tin mới');
  });

  test('visit figures in the field\u2019s own writing, each with its date', () => {
    const html = page('');
    const figure = (key: string): string | undefined => new RegExp(`data-visits="${key}">([^<]*)<`).exec(html)?.[1];
    expect(['today', 'yesterday', 'month', 'year', 'total'].map(figure)).toEqual(['7', '0', '37', '11.297', '11.297']);
    const rows = [.../<dl class="visits">[\s\S]*?<\/dl>/.exec(html)?.[0].matchAll(/<time datetime="([^"]+)"[^>]*>\s*([^<]+?)\s*<\/time>/g) ?? []].map(([, of, label]) => `${label}: ${of}`); // prettier-ignore
    expect(rows).toEqual(['Hôm nay (07/10): 2022-10-07', 'Hôm qua (06/10): 2022-10-06', 'Tháng 10: 2022-10', 'Năm 2022: 2022', 'Tổng: 2022-10-07']);
    expect(html).toContain('<time datetime="2022-10-07T19:16">19:16 ngày 07/10/2022</time>');
  });

  test('most read: true reads only, no draft, none expired', () => {
    const block = /<ol[^>]*data-most-read[\s\S]*?<\/ol>/.exec(page(''))?.[0] ?? '';
    expect([...block.matchAll(/href="\/tin-tuc\/([^/"]+)\//g)].map(([, slug]) => slug)).toEqual(['pinned', 'cover', 'event', 'khai-giang-2022', 'no-photo']);
    expect(words(block)).toContain('9 lượt đọc trong 30 ngày qua');
  });
});

test('feeds: absolute links, newest first, of their category only', () => {
  const feed = readBuilt(school, 'chuyen-muc/thong-bao/rss.xml');
  const links = [...feed.matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g)].map(([, link]) => link);
  expect(links.slice(0, 2)).toEqual(['https://thu.example/tin-tuc/urgent/', 'https://thu.example/tin-tuc/expires-today/']);
  expect(links).not.toContain('https://thu.example/tin-tuc/cover/');
});
