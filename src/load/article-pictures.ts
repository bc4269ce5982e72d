import fs from 'node:fs';
import type { Gallery, Picture } from '../derive/article.ts';
import type { PhotoProbe } from '../photos/probe.ts';
import type { Report } from '../problems.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import { beginning } from '../markdown/plain-text.ts';
import { decodeText } from './decode.ts';
import { displayPath, nearestFile, type Folder } from './files.ts';
import { parseYaml } from './yaml.ts';
import { reporter, type Problem } from '../problems.ts';

const PHOTO_FILE = /\.(?:jpe?g|png|webp|heic)$/i;
const NATURAL = new Intl.Collator('vi', { numeric: true });

/** What a photo is called where it is used. */
interface Wanted {
  readonly src: string;
  readonly caption?: string | undefined;
  readonly alt?: string | undefined;
  readonly line: number;
  /** How the fault's line should read, with the right name in it. */
  readonly example: (name: string) => string;
}

/** Finds the photos of one article and reports those that are not to be had, with the name that was meant. */
export function createPictureFinder(folder: Folder, photos: PhotoProbe, report: Report) {
  return async ({ src, caption, alt, line, example }: Wanted): Promise<Picture | undefined> => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src)) {
      report(
        line,
        `Ảnh “${src.slice(0, 60)}” không nằm trong thư mục của bài.`,
        'Xin chép ảnh vào thư mục của bài rồi viết tên tệp, ví dụ: `./anh-1.jpg`',
      );
      return undefined;
    }
    const name = decodeName(src).replace(/^\.\//, '').normalize('NFC');
    const file = folder.pathOf(name);
    if (file === undefined) {
      reportMissing(name, { folder, line, example, report });
      return undefined;
    }
    const photo = await photos.probe(file);
    if ('fault' in photo) {
      report(line, `Ảnh “${name}” ${photo.fault}`);
      return undefined;
    }
    const said = caption ?? '';
    // An alt that repeats the caption would be read twice.
    return { photo, caption: said, alt: alt === undefined || alt === said ? '' : alt };
  };
}

export type PictureFinder = ReturnType<typeof createPictureFinder>;

function reportMissing(
  name: string,
  {
    folder,
    line,
    example,
    report,
  }: { folder: Folder; line: number; example: Wanted['example']; report: Report },
): void {
  const near = nearestFile(
    name,
    folder.names.filter((other) => PHOTO_FILE.test(other)),
  );
  if (near) {
    report(
      line,
      `Không thấy ảnh “${name}” trong thư mục của bài. Ở đó có “${near.name}”${near.difference}.`,
      `Xin viết: \`${example(near.name)}\``,
    );
  } else {
    report(
      line,
      `Không thấy ảnh “${name}” trong thư mục của bài.`,
      'Xin chép ảnh vào đó, hoặc xóa chỗ nhắc đến ảnh.',
    );
  }
}

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
    find: PictureFinder;
    lineOf: (path: readonly PropertyKey[]) => number;
    report: Report;
    problems: Problem[];
  },
): Promise<Omit<Gallery, 'first'> | undefined> {
  const wanted =
    'folder' in gallery
      ? folderPhotos(gallery.folder, { folder, line: lineOf(['gallery']), report, problems })
      : listedPhotos(gallery.photos, lineOf);
  const pictures = (await Promise.all(wanted.map(find))).filter((picture) => picture !== undefined);
  for (const [index, item] of wanted.entries()) {
    if (item.caption === undefined)
      report(
        item.line,
        `Ảnh thứ ${index + 1} trong bộ ảnh (${item.src}) chưa có chú thích.`,
        'Xin thêm một câu nói ảnh chụp gì, ví dụ: `caption: Toàn thể Chi bộ làm lễ chào cờ`',
        'warning',
      );
  }
  return pictures.length > 0
    ? { title: 'title' in gallery ? gallery.title : undefined, pictures }
    : undefined;
}

function listedPhotos(
  photos: readonly { src: string; caption?: string | undefined; alt?: string | undefined }[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Wanted[] {
  return photos.map((photo, index) => ({
    ...photo,
    line: lineOf(['gallery', 'photos', index, 'src']),
    example: (name: string) => `src: ${name}`,
  }));
}

function folderPhotos(
  name: string,
  { folder, line, report, problems }: { folder: Folder; line: number; report: Report; problems: Problem[] },
): Wanted[] {
  const prefix = `${name}/`;
  const names = folder.names
    .filter((file) => file.startsWith(prefix) && PHOTO_FILE.test(file))
    .toSorted(NATURAL.compare);
  if (names.length === 0)
    report(
      line,
      `Thư mục ảnh “${name}” không có ảnh nào, hoặc không có thư mục ấy.`,
      'Xin chép ảnh vào thư mục đó, hoặc xóa mục gallery.',
    );
  const captions = readCaptions(
    folder.pathOf(`${prefix}captions.yaml`),
    names.map((file) => file.slice(prefix.length)),
    problems,
  );
  return names.map((src) => ({
    src,
    caption: captions.get(src.slice(prefix.length)),
    line,
    example: () => `gallery: ./${name}/`,
  }));
}

function readCaptions(
  file: string | undefined,
  names: readonly string[],
  problems: Problem[],
): Map<string, string> {
  const captions = new Map<string, string>();
  if (file === undefined) return captions;
  const report = reporter(problems, displayPath(file));
  const text = decodeText(fs.readFileSync(file), report);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, report);
  if (!yaml?.data || typeof yaml.data !== 'object' || Array.isArray(yaml.data)) return captions;
  for (const [name, caption] of Object.entries(yaml.data)) {
    if (!names.includes(name)) {
      const near = nearestFile(name, names);
      report(
        yaml.lineOf([name]),
        `Không thấy ảnh “${name}” trong thư mục này.`,
        near ? `Có phải thầy cô định viết “${near.name}”?` : 'Xin xóa dòng này.',
      );
    } else if (typeof caption === 'string') captions.set(name, beginning(caption.trim(), 500));
  }
  return captions;
}

function decodeName(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
