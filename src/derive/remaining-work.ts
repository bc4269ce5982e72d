/** What was taken down, and where it still lies. */
export interface TakenDownPlace {
  /** The file, or the article's folder, as the repository has it. */
  readonly path: string;
  /** Whether it is a whole article. */
  readonly isArticle: boolean;
  /** Other articles that show the same photo: their index.md. */
  readonly alsoIn: readonly string[];
  /** Addresses of the published site that hold it until the next build is there. */
  readonly addresses: readonly string[];
}

/** Addresses that are named one by one. */
const NAMED = 12;

/** What no build can do about what was taken down, as numbered Vietnamese sentences, one a line. */
export function remainingWork(places: readonly TakenDownPlace[]): string[] {
  const paths = places.map(({ path }) => `"${path}"`);
  const alsoIn = [...new Set(places.flatMap((place) => place.alsoIn))];
  const addresses = places.flatMap((place) => place.addresses);
  const steps = [
    [
      'Đăng lại trang ngay: lưu takedown.yaml vào kho (commit, push) rồi chờ máy dựng, hoặc chạy `npm run build` rồi đưa lên nơi lưu trữ. Trước lúc ấy ảnh vẫn còn trên mạng.',
    ],
    [
      'Xóa bản gốc khỏi kho. Chỗ nhắc tới ảnh trong bài cứ để nguyên, ở đó sẽ hiện “Ảnh đã được gỡ theo yêu cầu”.',
      `   git rm ${places.some(({ isArticle }) => isArticle) ? '-r ' : ''}${paths.join(' ')}`,
    ],
    [
      'Xóa khỏi lịch sử git: bản cũ của kho vẫn giữ ảnh, ai tải được kho đều lấy lại được. Việc này đổi cả lịch sử, xin nhờ người rành git và báo mọi người tải lại kho:',
      `   git filter-repo --invert-paths ${paths.map((path) => `--path ${path}`).join(' ')} && git push --force --all`,
      '   Kho công khai trên GitHub: nhờ GitHub Support xóa bản lưu tạm của các commit cũ, và kiểm tra các bản fork.',
    ],
    [
      'Xóa bộ nhớ tạm: nơi lưu trữ và CDN (Purge cache), bộ nhớ tạm của CI (GitHub: Actions → Caches). Trong .cache của máy này, lần dựng tới tự xóa.',
      ...named(addresses),
    ],
    [
      'Nhờ các nơi khác quên đi: Zalo (developers.zalo.me, mục Debug Sharing), Facebook (developers.facebook.com/tools/debug), Google (search.google.com, mục Xóa nội dung đã lỗi thời), Internet Archive (info@archive.org).',
    ],
  ];
  if (alsoIn.length > 0)
    steps.push([`Ảnh này còn nằm trong bài khác, cũng sẽ được gỡ ở đó: ${alsoIn.join(', ')}.`]);
  return steps.flatMap(([first = '', ...more], index) => [`${index + 1}. ${first}`, ...more]);
}

function named(addresses: readonly string[]): string[] {
  const more = addresses.length - NAMED;
  return [
    ...addresses.slice(0, NAMED).map((address) => `   ${address}`),
    ...(more > 0 ? [`   … và ${more} địa chỉ nữa`] : []),
  ];
}
