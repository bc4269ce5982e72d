import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { isComplete } from './complete.ts';
import type { Photo } from '../derive/article.ts';

const MAX_PIXELS = 60e6;
const FORMATS = ['jpeg', 'png', 'webp'];

/** Why a file cannot be shown as a photo, as a Vietnamese sentence. */
export interface PhotoFault {
  readonly fault: string;
}

/** Size and hash by path, valid while length and time of change are the same. */
type Memory = Record<string, { size: number; mtime: number; id: string; width: number; height: number }>;

export interface PhotoProbe {
  /** Size (orientation applied) and content hash of a photo; the same file is read once. */
  probe(file: string): Promise<Photo | PhotoFault>;
  /** Keeps what was learnt for the next run. */
  save(): void;
}

/**
 * Reads photos' headers, remembering them in `cacheDir` by length and time of
 * change: a warm run of 20,000 photos stats files and reads none.
 */
export function createPhotoProbe(cacheDir: string): PhotoProbe {
  const memoryFile = path.join(cacheDir, 'photos', 'probe.json');
  const memory = readMemory(memoryFile);
  const used: Memory = {};
  const pending = new Map<string, Promise<Photo | PhotoFault>>();
  const probe = async (file: string): Promise<Photo | PhotoFault> => {
    const { size, mtimeMs: mtime } = fs.statSync(file);
    const key = path.relative(cacheDir, file);
    const known = memory[key];
    if (known?.size === size && known.mtime === mtime) {
      used[key] = known;
      return { id: known.id, file, width: known.width, height: known.height };
    }
    const read = await readPhoto(file, size);
    if (!('fault' in read)) used[key] = { size, mtime, id: read.id, width: read.width, height: read.height };
    return read;
  };
  return {
    probe(file) {
      const running = pending.get(file) ?? probe(file);
      pending.set(file, running);
      return running;
    },
    save() {
      fs.mkdirSync(path.dirname(memoryFile), { recursive: true });
      const temporary = `${memoryFile}.${process.pid}`;
      fs.writeFileSync(temporary, JSON.stringify({ ...memory, ...used }));
      fs.renameSync(temporary, memoryFile);
    },
  };
}

async function readPhoto(file: string, size: number): Promise<Photo | PhotoFault> {
  if (size === 0) return { fault: 'là tệp rỗng.' };
  const bytes = fs.readFileSync(file);
  if (isHeic(bytes))
    return { fault: 'là ảnh HEIC của iPhone; trình duyệt chưa xem được. Xin lưu lại dạng JPEG.' };
  try {
    const { format, pages = 1, autoOrient: { width, height } } = await sharp(bytes).metadata(); // prettier-ignore
    if (!FORMATS.includes(format)) return { fault: `là tệp ${format}. Xin dùng ảnh JPEG, PNG hoặc WebP.` };
    if (pages > 1) return { fault: 'là ảnh động. Xin dùng ảnh thường (JPEG).' };
    if (width * height > MAX_PIXELS)
      return { fault: `quá lớn (${width} × ${height} điểm ảnh). Xin thu nhỏ lại.` };
    // Some old cameras leave out the end mark: then decoding decides.
    if (!isComplete(bytes, format) && !(await decodes(bytes)))
      return { fault: 'đã hỏng (có lẽ chép chưa hết). Xin chép lại ảnh từ máy chụp.' };
    return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 16), file, width, height };
  } catch {
    return { fault: 'không phải là ảnh, hoặc đã hỏng. Xin chép lại ảnh từ máy chụp.' };
  }
}

async function decodes(bytes: Buffer): Promise<boolean> {
  return sharp(bytes, { failOn: 'error' })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

function isHeic(bytes: Uint8Array): boolean {
  return /^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'));
}

function readMemory(file: string): Memory {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Memory;
  } catch {
    // Missing or damaged: everything is learnt anew.
    return {};
  }
}
