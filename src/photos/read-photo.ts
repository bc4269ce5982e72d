import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import sharp from 'sharp';
import { formatNumber } from '../text/numbers.ts';
import { isComplete } from './complete.ts';

/** A JPEG is decoded at a fraction of its size, so that the largest phones' 200 million pixels fit in memory. */
const MAX_PIXELS: Readonly<Record<string, number>> = { jpeg: 210e6, png: 60e6, webp: 60e6 };

/** Smaller is not a photo but a dot that came along when copying from the web. */
const MIN_SIDE = 16;

/** Why a file cannot be shown as a photo, as the end of a Vietnamese sentence that begins with the photo's name. */
export interface PhotoFault {
  readonly fault: string;
}

/** What the bytes of a photo say: sixteen hex digits of their SHA-256, and the size with orientation applied. */
export interface ReadPhoto {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Reads a file that should be a photo; only one that seems cut off is decoded. */
export async function readPhoto(file: string): Promise<ReadPhoto | PhotoFault> {
  const bytes = await fs.readFile(file);
  const other = otherKind(bytes);
  if (other) return { fault: other };
  try {
    // The size is looked at here, with a sentence of its own.
    const { format, pages = 1, autoOrient: { width, height } } = await sharp(bytes, { limitInputPixels: false }).metadata(); // prettier-ignore
    const limit = MAX_PIXELS[format];
    if (limit === undefined)
      return { fault: `là tệp ${format.toUpperCase()}. Xin dùng ảnh JPEG, PNG hoặc WebP.` };
    if (pages > 1) return { fault: 'là ảnh động. Xin dùng ảnh thường (JPEG).' };
    const size = `${formatNumber(width)} × ${formatNumber(height)} điểm ảnh`;
    if (width * height > limit) return { fault: `quá lớn (${size}). Xin thu nhỏ lại.` };
    if (Math.min(width, height) < MIN_SIDE)
      return { fault: `quá nhỏ (${size}), không xem được. Xin lấy lại ảnh gốc.` };
    // Some old cameras leave out the end mark: then decoding decides.
    if (!isComplete(bytes, format) && !(await decodes(bytes)))
      return { fault: 'đã hỏng (có lẽ chép chưa hết). Xin chép lại ảnh từ máy chụp.' };
    return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 16), width, height };
  } catch {
    return { fault: 'không phải là ảnh, hoặc đã hỏng. Xin chép lại ảnh từ máy chụp.' };
  }
}

/** What a file is that only bears a photo's name. */
function otherKind(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'là tệp rỗng. Xin chép lại ảnh từ máy chụp.';
  const start = bytes.toString('latin1', 0, 400);
  if (/^....ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/s.test(start))
    return 'là ảnh HEIC của iPhone; trình duyệt chưa xem được. Xin lưu lại dạng JPEG.';
  if (/<(?:!doctype html|html|head|body)\b/i.test(start))
    return 'là một trang web lưu nhầm thành ảnh. Xin mở ảnh trên trang ấy, chọn “Lưu hình ảnh”, rồi chép lại.';
  return start.startsWith('%PDF') ? 'là tệp PDF đổi đuôi. Xin lưu lại dạng JPEG.' : undefined;
}

async function decodes(bytes: Buffer): Promise<boolean> {
  return sharp(bytes, { failOn: 'error', limitInputPixels: false })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}
