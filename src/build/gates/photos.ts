import type { Problem } from '../../problems.ts';
import type { Output } from '../output.ts';

/** What was found in a picture of the finished site. */
export interface Raster {
  readonly file: string;
  /** A whole JPEG, PNG or WebP. */
  readonly decodes: boolean;
  /** Names of the parts that it carries beside its pixels. */
  readonly metadata: readonly string[];
}

/** Whether a file of the site is a picture made of pixels, by its name. */
export function isPicture(file: string): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif|heic|heif|tiff?|bmp|ico|jxl)$/i.test(file);
}

/** Every picture of the finished site is one that our photo path made: an original would carry the phone's metadata. */
export function checkPhotos({ files }: Output): Problem[] {
  return [...files]
    .filter(
      (file) => isPicture(file) && !/^anh\/(?:[0-9a-f]{16}-\d+\.webp|chia-se\/[0-9a-f]{16}\.jpg)$/.test(file),
    )
    .map((file) =>
      problem(
        file,
        `Tệp ảnh ${file} không phải do trang làm ra, có thể còn mang vị trí chụp.`,
        'Xin đưa ảnh vào thư mục của bài viết.',
      ),
    );
}

/** Every picture can be seen, and shows nothing but itself: no position, no name, no camera. */
export function checkRasters(rasters: readonly Raster[]): Problem[] {
  const again = 'Xin xóa thư mục tạm (.cache/photos) rồi dựng lại trang.';
  return rasters.flatMap(({ file, decodes, metadata }) => {
    if (!decodes) return [problem(file, `Tệp ảnh ${file} đã hỏng, không xem được.`, again)];
    return metadata.length > 0
      ? [problem(file, `Tệp ảnh ${file} còn mang thông tin kèm theo (${metadata.join(', ')}).`, again)]
      : [];
  });
}

function problem(file: string, words: string, fix: string): Problem {
  return { file, line: 1, severity: 'error', problem: words, fix };
}
