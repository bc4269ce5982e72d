import type { Gallery } from '../derive/article.ts';
import type { Problem, Report } from '../problems.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import { sortOut } from './article-body.ts';
import { PHOTO_FILE } from './article-pictures.ts';
import type { AskedPicture, ConsentedFinder } from './consent.ts';
import { nearestFile, type Folder } from './files.ts';
import { readCaptions } from './gallery-captions.ts';

/** A person puts 2 before 10. */
const NATURAL = new Intl.Collator('vi', { numeric: true });

/** The gallery of the front matter: a list of photos, or a whole folder in natural order. */
export async function readGallery(
  gallery: NonNullable<ArticleFrontMatter['gallery']>,
  {
    folder,
    find,
    lineOf,
    report,
    problems,
  }: {
    folder: Folder;
    find: ConsentedFinder;
    lineOf: (path: readonly PropertyKey[]) => number;
    report: Report;
    problems: Problem[];
  },
): Promise<Omit<Gallery, 'first'> | undefined> {
  const wanted =
    'folder' in gallery
      ? folderPhotos(gallery.folder, { folder, line: lineOf(['gallery']), report, problems })
      : listedPhotos(gallery.photos, lineOf);
  const ofGallery = 'consent' in gallery ? gallery.consent : undefined;
  const asked = wanted.map((one) => ({ ...one, consent: one.consent ?? ofGallery }));
  const { pictures, removed } = sortOut(await Promise.all(asked.map(find)));
  for (const [index, item] of wanted.entries()) {
    if (item.caption === undefined)
      report(
        item.line,
        `Ảnh thứ ${index + 1} trong bộ ảnh (${item.src}) chưa có chú thích.`,
        'folder' in gallery
          ? `Xin thêm một dòng vào ${gallery.folder}/captions.yaml, ví dụ: \`${item.src.slice(gallery.folder.length + 1)}: Toàn thể Chi bộ làm lễ chào cờ\``
          : 'Xin thêm một câu nói ảnh chụp gì, ví dụ: `caption: Toàn thể Chi bộ làm lễ chào cờ`',
        'warning',
      );
  }
  return pictures.length + removed > 0
    ? { title: 'title' in gallery ? gallery.title : undefined, pictures, removed }
    : undefined;
}

function listedPhotos(
  photos: Extract<NonNullable<ArticleFrontMatter['gallery']>, { photos: unknown }>['photos'],
  lineOf: (path: readonly PropertyKey[]) => number,
): AskedPicture[] {
  return photos.map((photo, index) => ({
    ...photo,
    // Of the two forms the one that is written has its own line, the other the gallery's.
    line: Math.max(lineOf(['gallery', 'photos', index, 'src']), lineOf(['gallery', index, 'src'])),
    example: (name: string) => `src: ${name}`,
  }));
}

function folderPhotos(
  name: string,
  { folder, line, report, problems }: { folder: Folder; line: number; report: Report; problems: Problem[] },
): AskedPicture[] {
  const prefix = `${name}/`;
  const names = folder.names
    .filter((file) => file.startsWith(prefix) && PHOTO_FILE.test(file))
    .toSorted(NATURAL.compare);
  if (names.length === 0) reportNoPhotos(name, { folder, line, report });
  for (const other of folder.names.filter((file) => file.startsWith(prefix)))
    reportStranger(other.slice(prefix.length), { name, line, report });
  const captions = readCaptions(
    folder.pathOf(`${prefix}captions.yaml`),
    names.map((file) => file.slice(prefix.length)),
    problems,
  );
  return names.map((src) => ({
    src,
    ...captions.get(src.slice(prefix.length)),
    line,
    example: () => `gallery: ./${name}/`,
  }));
}

function reportNoPhotos(
  name: string,
  { folder, line, report }: { folder: Folder; line: number; report: Report },
): void {
  const folders = folder.names
    .filter((file) => file.includes('/'))
    .map((file) => file.replace(/\/[^/]*$/, ''));
  const near = folders.includes(name) ? undefined : nearestFile(name, [...new Set(folders)]);
  if (near)
    report(
      line,
      `Không thấy thư mục ảnh “${name}”. Ở đó có “${near.name}”${near.difference}.`,
      `Xin viết: \`gallery: ./${near.name}/\``,
    );
  else
    report(
      line,
      `Thư mục ảnh “${name}” không có ảnh nào, hoặc không có thư mục ấy.`,
      'Xin chép ảnh vào thư mục đó, hoặc xóa mục gallery.',
    );
}

/** A file of a photo folder that is neither a photo nor its captions: left out without a word, it would be missed. */
function reportStranger(
  file: string,
  { name, line, report }: { name: string; line: number; report: Report },
): void {
  if (PHOTO_FILE.test(file) || file === 'captions.yaml') return;
  if (/^captions\.ya?ml$/i.test(file))
    report(
      line,
      `Tệp chú thích trong thư mục “${name}” tên là “${file}” nên máy không đọc.`,
      'Xin đổi tên tệp thành `captions.yaml`',
    );
  else
    report(
      line,
      `Tệp “${file}” trong thư mục “${name}” không phải ảnh dùng được.`,
      'Xin chỉ để ảnh JPEG, PNG hoặc WebP trong thư mục này.',
    );
}
