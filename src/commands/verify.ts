import { compareSite, type Difference } from '../build/compare-site.ts';
import { MANIFEST, parseManifest, readManifest, type Manifest } from '../build/manifest.ts';
import { progressLine } from '../build/progress.ts';
import { createStatusLine } from '../build/status-line.ts';
import { readEnvironment, UsageError } from '../load/environment.ts';
import { displayPath } from '../load/files.ts';
import { formatNumber } from '../text/numbers.ts';

/** Differences that are named one by one. */
const NAMED = 50;

const KINDS: Readonly<Record<Difference['kind'], string>> = {
  changed: 'khác với bản đã dựng',
  missing: 'không còn trên mạng',
  unreachable: 'không tải được',
};

/**
 * `npm run verify -- URL`: compares a live site, file by file, with the one built
 * here. Exit code 0 when all is as it was built, 1 when something differs, 2 for wrong
 * usage or when there is nothing to compare with.
 */
export async function run(args: readonly string[]): Promise<number> {
  const address = readAddress(args);
  const { outDir } = readEnvironment();
  const own = readManifest(outDir);
  const live = await fetchManifest(address);
  const manifest = own ?? live;
  if (!manifest) {
    throw new UsageError(
      `Không có gì để đối chiếu: ở ${displayPath(outDir)} chưa có trang đã dựng, và trên mạng không đọc được ${address}${MANIFEST}. Xin chạy trước: npm run build`,
    );
  }
  for (const note of notes(own, live)) console.log(note);
  const status = createStatusLine(process.stderr);
  const differences = await compareSite(manifest, {
    address,
    fetch,
    progress: (done, all) =>
      status.update((seconds) =>
        progressLine('Tệp', { done, all, seconds }, [`${formatNumber(done)}/${formatNumber(all)}`]),
      ),
  });
  status.clear();
  console.log(report(differences, manifest));
  return differences.length > 0 ? 1 : 0;
}

/** @throws UsageError for anything but one address of the web */
function readAddress(args: readonly string[]): string {
  const url = args.length === 1 ? URL.parse(args[0] ?? '') : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError('Cách dùng: npm run verify -- https://dia-chi-trang.example/');
  return `${url.origin}${url.pathname.replace(/(?:\/index\.html)?(?<!\/)\/*$/, '/')}`;
}

async function fetchManifest(address: string): Promise<Manifest | undefined> {
  try {
    const response = await fetch(address + MANIFEST, {
      cache: 'no-store',
      signal: AbortSignal.timeout(30_000),
    });
    return response.ok ? parseManifest(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

function notes(own: Manifest | undefined, live: Manifest | undefined): string[] {
  if (!own)
    return [
      'Ở máy này chưa có trang đã dựng nên chỉ đối chiếu được với bản kê trên mạng; ai sửa trang có thể đã sửa cả bản kê. Muốn chắc chắn, xin dựng lại từ kho rồi chạy lại.',
    ];
  if (!live || (live.commit === own.commit && live.now === own.now)) return [];
  const checkout = live.commit && live.commit !== own.commit ? `git checkout ${live.commit} && ` : '';
  return [
    `Trang trên mạng nói rằng nó được dựng lần khác, nên nhiều tệp có thể khác mà không sao. Muốn so đúng lần ấy, xin dựng lại rồi chạy lại: ${checkout}BUILD_NOW=${live.now} npm run build`,
  ];
}

function report(differences: readonly Difference[], { files }: Manifest): string {
  if (differences.length === 0)
    return `Đã đối chiếu ${formatNumber(Object.keys(files).length)} tệp: trang trên mạng đúng như bản đã dựng.`;
  const more = differences.length - NAMED;
  return [
    ...differences.slice(0, NAMED).map(({ file, kind }) => `${file}: ${KINDS[kind]}`),
    ...(more > 0 ? [`… và ${formatNumber(more)} tệp nữa`] : []),
    `Có ${formatNumber(differences.length)} tệp không như bản đã dựng. Nếu nhà trường không sửa gì, có thể trang đã bị người khác sửa: xin đổi mật khẩu nơi lưu trữ rồi đăng lại.`,
  ].join('\n');
}
