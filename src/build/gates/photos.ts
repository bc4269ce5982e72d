import type { Problem } from '../../problems.ts';
import type { Output } from '../output.ts';

/** Every picture of the finished site is one that our photo path made: an original would carry the phone's metadata. */
export function checkPhotos({ files }: Output): Problem[] {
  return [...files]
    .filter(
      (file) =>
        /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)$/i.test(file) &&
        !/^anh\/(?:[0-9a-f]{16}-\d+\.webp|chia-se\/[0-9a-f]{16}\.jpg)$/.test(file),
    )
    .map((file) => ({
      file,
      line: 1,
      severity: 'error',
      problem: `Tệp ảnh ${file} không phải do trang làm ra, có thể còn mang vị trí chụp.`,
      fix: 'Xin đưa ảnh vào thư mục của bài viết.',
    }));
}
