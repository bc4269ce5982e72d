import { oneOf, type Random } from './random.ts';

/** Titles as old portals made addresses of them. */
const SUBJECTS = ['Họp-phụ-huynh', 'Khai-giảng-năm-học', 'Kết-nạp-đảng-viên', 'Hội-khỏe-Phù-Đổng', 'Lịch-kiểm-tra', 'Tuyển-sinh-lớp-10', 'Đại-hội-chi-đoàn', 'Trao-học-bổng']; // prettier-ignore
const ASCII = ['hop-phu-huynh', 'khai-giang-nam-hoc', 'ket-nap-dang-vien', 'hoi-khoe-phu-dong', 'lich-kiem-tra', 'tuyen-sinh-lop-10', 'dai-hoi-chi-doan', 'trao-hoc-bong']; // prettier-ignore
const ARTICLES = 600;

/** A page that the site publishes. */
export interface PublishedPage {
  readonly path: string;
  /** Every address that was ever published, decoded. */
  readonly addresses: readonly string[];
}

/** A page, and the ways in which its address is asked for, as a log writes them. */
export interface Page extends PublishedPage {
  readonly written: readonly string[];
}

/** The pages of a school's site: lists, and articles of which most had another address on the old portal. */
export function publishedPages(): PublishedPage[] {
  const lists = ['/', '/tin-tuc/', '/thu-vien-anh/', '/tim-kiem/', '/luu-tru/2021-2022/'];
  return [...lists.map((path) => pageOf(path, [])), ...Array.from({ length: ARTICLES }, makeArticle)];
}

/** The same as they are asked for. */
export function makePages(): Page[] {
  return publishedPages().map((page) => ({ ...page, written: page.addresses.flatMap(spellings) }));
}

function makeArticle(_: unknown, index: number): PublishedPage {
  const subject = index % SUBJECTS.length;
  const old = `/bài-viết/${SUBJECTS[subject]}-trường-THPT-Võ-Thị-Sáu-${index}${index % 2 ? '' : '.html'}`;
  return pageOf(`/tin-tuc/${ASCII[subject]}-${index}/`, index % 4 === 3 ? [] : [old]);
}

function pageOf(path: string, old: readonly string[]): PublishedPage {
  return {
    path,
    addresses: [path, ...old.map((address) => (/\.html$/.test(address) ? address : `${address}/`))],
  };
}

/** The usual spellings several times, so that they come more often. */
function spellings(address: string): string[] {
  const upper = encodeURI(address);
  const lower = upper.replaceAll(/%../g, (escape) => escape.toLowerCase());
  const bare = upper.replace(/(.)\/$/, '$1');
  return [
    ...[upper, upper, upper, lower, lower, upper, lower, upper],
    bare,
    /\.html$/.test(address) ? lower : `${upper}index.html`,
    `/${upper}`,
    `/cu/..${lower}`,
    `/.${upper}`,
    encodeURI(address.normalize('NFD')),
    upper.replaceAll('%', '\\x').replace(/-/, '%2D'),
  ];
}

/** What is asked beside pages, as a log writes it: photos, styles, files. */
export function makeAsset(random: Random): string {
  const kind = random(20);
  if (kind < 12)
    return `/anh/${(0x10000000 + random(0xfff) * 7919).toString(16)}a1b2c3d4-${oneOf([400, 800, 1600], random)}.webp`;
  if (kind < 17)
    return oneOf(['/_astro/Base.C1xq9a.css', '/_astro/viewer.D2k1.js', '/_astro/search/'], random);
  if (kind < 18) return `/tin-tuc/${oneOf(ASCII, random)}-${random(ARTICLES)}/K%E1%BA%BF%20ho%E1%BA%A1ch.pdf`;
  return oneOf(['/favicon.ico', '/logo.svg', '/rss.xml', '/pagefind/pagefind.vi.pf_meta?v=3'], random);
}

/** What strangers ask for; nothing of it is published. */
export const STRANGE: readonly string[] = [
  '/wp-login.php', '/.env', '/xmlrpc.php?rsd', '/admin/', '/tin-tuc/khong-co-bai-nay/', '/%C0%AE%C0%AE/', '/100%/',
  '/h%E0ng/', '/cgi-bin/', '/vendor/phpunit', '/%252e%252e/', '*', '/b\\xC3\\xA0i\\x22><script>/',
]; // prettier-ignore
