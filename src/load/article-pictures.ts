import type { Picture } from '../derive/article.ts';
import type { PhotoProbe } from '../photos/probe.ts';
import type { Report } from '../problems.ts';
import { nearestFile, type Folder } from './files.ts';

/** What counts as a photo by its name; whether it is one, the probe says. */
export const PHOTO_FILE = /\.(?:jpe?g|png|webp|heic)$/i;

/** An address, or a path that leaves the article's folder. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

/** What a photo is called where it is used. */
export interface WantedPicture {
  readonly src: string;
  readonly caption?: string | undefined;
  readonly alt?: string | undefined;
  readonly line: number;
  /** How the fault's line should read, with the right name in it. */
  readonly example: (name: string) => string;
}

/** Finds the photos of one article and reports those that are not to be had, with the name that was meant. */
export function createPictureFinder(folder: Folder, photos: PhotoProbe, report: Report) {
  return async ({ src, caption, alt, line, example }: WantedPicture): Promise<Picture | undefined> => {
    if ([src, decodeName(src)].some((name) => ELSEWHERE.test(name))) {
      report(
        line,
        `Ảnh “${src.slice(0, 60)}” không nằm trong thư mục của bài.`,
        'Xin chép ảnh vào thư mục của bài rồi viết tên tệp, ví dụ: `./anh-1.jpg`',
      );
      return undefined;
    }
    const [written, decoded] = [src, decodeName(src)].map((name) =>
      name.replace(/^\.\//, '').normalize('NFC'),
    );
    const name = (written !== undefined && folder.pathOf(written) ? written : decoded) ?? src;
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
    noteOtherName(name, photo.format, line, report);
    const said = caption ?? '';
    // An alt that repeats the caption would be read twice.
    return { photo, caption: said, alt: alt === undefined || alt === said ? '' : alt };
  };
}

const ENDINGS = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;

/** A photo whose name says another kind than its bytes is shown all the same. */
function noteOtherName(name: string, format: keyof typeof ENDINGS, line: number, report: Report): void {
  const ending = name.split('.').at(-1) ?? '';
  if (ending.toLowerCase().replace('jpeg', 'jpg') === ENDINGS[format]) return;
  report(
    line,
    `Ảnh “${name}” thật ra là ảnh ${format === 'webp' ? 'WebP' : format.toUpperCase()}; trang vẫn dùng được.`,
    `Nếu tiện, xin đổi tên thành \`${name.slice(0, name.length - ending.length)}${ENDINGS[format]}\``,
    'warning',
  );
}

export type PictureFinder = ReturnType<typeof createPictureFinder>;

function reportMissing(
  name: string,
  {
    folder,
    line,
    example,
    report,
  }: { folder: Folder; line: number; example: WantedPicture['example']; report: Report },
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

function decodeName(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
