import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import sharp from 'sharp';
import { KIND_NAMES, kindOf, type FileKind } from '../attachments/file-kind.ts';
import { PHOTO_WIDTHS } from '../settings.ts';
import { formatNumber } from '../text/numbers.ts';
import { isAnimated, isComplete } from './complete.ts';
import { decodePhoto, MAX_PIXELS } from './decode.ts';

/** What phones and cameras make is smaller; more is a scan or a mistake. */
const MAX_BYTES = 25 * 1024 ** 2;
/** Smaller is not a photo but a dot or a sign that came along when copying from the web. */
const MIN_SIDE = 200;
const MAX_SIDE = 12_000;

const FORMATS = ['jpeg', 'png', 'webp'] as const;
export type PhotoFormat = (typeof FORMATS)[number];

/** Why a file cannot be shown as a photo, as the end of a Vietnamese sentence that begins with the photo's name. */
export interface PhotoFault {
  readonly fault: string;
}

/** What the bytes of a photo say: sixteen hex digits of their SHA-256, the kind, and the size with orientation applied. */
export interface ReadPhoto {
  readonly id: string;
  readonly format: PhotoFormat;
  readonly width: number;
  readonly height: number;
}

/** Of a photo that cannot be decoded to its end. */
export const DAMAGED: PhotoFault = { fault: 'đã hỏng (có lẽ chép chưa hết). Xin chép lại ảnh từ máy chụp.' };

/**
 * Reads a file that should be a photo. What it is and how large is decided by its
 * first bytes, before anything is decoded; only one that seems cut off is decoded.
 */
export async function readPhoto(file: string): Promise<ReadPhoto | PhotoFault> {
  const { size: length } = await fs.stat(file);
  if (length > MAX_BYTES)
    return {
      fault: `nặng ${formatNumber(Math.ceil(length / 1024 ** 2))} MB, quá ${MAX_BYTES / 1024 ** 2} MB. Xin lưu lại dạng JPEG nhẹ hơn.`,
    };
  const bytes = await fs.readFile(file);
  const kind = kindOf(bytes);
  const format = FORMATS.find((known) => known === kind);
  // Nothing else comes to a decoder, whatever the decoders of today can read.
  if (format === undefined) return { fault: otherKind(kind) };
  try {
    // The size is looked at here, with a sentence of its own.
    const { autoOrient: { width, height } } = await sharp(bytes, { limitInputPixels: false }).metadata(); // prettier-ignore
    if (isAnimated(bytes, format)) return { fault: 'là ảnh động. Xin dùng ảnh thường (JPEG).' };
    const fault = faultOfSize(width, height);
    if (fault !== undefined) return { fault };
    // Some old cameras leave out the end mark: then decoding decides.
    if (!isComplete(bytes, format) && !(await isSound(file))) return DAMAGED;
    return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 16), format, width, height };
  } catch {
    return DAMAGED;
  }
}

function faultOfSize(width: number, height: number): string | undefined {
  const size = `${formatNumber(width)} × ${formatNumber(height)} điểm ảnh`;
  if (Math.min(width, height) < MIN_SIDE)
    return `quá nhỏ (${size}): mỗi cạnh cần ít nhất ${MIN_SIDE} điểm. Xin lấy lại ảnh gốc.`;
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS)
    return `quá lớn (${size}): mỗi cạnh nhiều nhất ${formatNumber(MAX_SIDE)}, cả ảnh nhiều nhất ${MAX_PIXELS / 1e6} triệu điểm. Xin thu nhỏ lại.`;
  return undefined;
}

const SAVE_AS_JPEG = 'Xin mở ảnh rồi lưu lại dạng JPEG.';

/** How a file that only bears a photo's name is mended; pictures of other kinds are saved again. */
const ADVICE: Partial<Record<FileKind, string>> = {
  empty: 'Xin chép lại ảnh từ máy chụp.',
  heic: 'Trình duyệt chưa xem được; xin lưu lại dạng JPEG (trong iPhone: Cài đặt → Camera → Định dạng → Tương thích nhất).',
  html: 'Xin mở ảnh trên trang ấy, chọn “Lưu hình ảnh”, rồi chép lại.',
  svg: 'Xin xuất ra dạng PNG.',
  pdf: 'Xin đính kèm tệp ấy (attachments), hoặc lưu trang cần xem dạng JPEG.',
  zip: 'Xin giải nén (hoặc mở văn bản) rồi lấy từng ảnh JPEG ra.',
  rar: 'Xin giải nén rồi lấy từng ảnh JPEG ra.',
  '7z': 'Xin giải nén rồi lấy từng ảnh JPEG ra.',
  ole: 'Xin mở văn bản rồi lưu ảnh trong đó dạng JPEG.',
  video: 'Xin đăng phim ở nơi khác rồi dẫn đường dẫn, ở đây dùng một ảnh chụp.',
  audio: 'Xin dùng ảnh JPEG.',
  program: 'Trang không đăng chương trình; xin kiểm tra máy có virus không.',
  script: 'Xin dùng ảnh JPEG.',
  'git-lfs': 'Xin lấy ảnh thật về (git lfs pull).',
  unknown: 'Xin chép lại ảnh từ máy chụp.',
};

/** What a file is that only bears a photo's name, and what to do. */
function otherKind(kind: FileKind): string {
  if (kind === 'unknown') return `không phải là ảnh, hoặc đã hỏng. ${ADVICE.unknown ?? ''}`;
  const name = kind === 'html' ? 'một trang web lưu nhầm thành ảnh' : KIND_NAMES[kind];
  return `là ${name}, không phải ảnh JPEG, PNG hay WebP. ${ADVICE[kind] ?? SAVE_AS_JPEG}`;
}

/** Whether a photo can be decoded to its end: decoded as a build does it, so that both say the same. */
export async function isSound(file: string): Promise<boolean> {
  return decodePhoto(file, Math.max(...PHOTO_WIDTHS)).then(
    () => true,
    () => false,
  );
}
