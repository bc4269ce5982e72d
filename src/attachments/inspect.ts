import { KIND_NAMES, kindOf, type FileKind } from './file-kind.ts';
import type { Fault, Inspection } from './inspection.ts';
import { DOCUMENT_NAMES, faultOfZip, inspectOld, inspectPacked, LOCKED, oldKind, packedKind, type OldKind, type PackedKind } from './office.ts'; // prettier-ignore
import { inspectPdf } from './pdf.ts';
import { readZip, UNPACKED_LIMIT, type ZipEntry } from './zip.ts';

/** What parents' phones open, and nothing a browser would run as a page of the site. */
export const ATTACHMENT_KINDS = ['pdf', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'odt', 'ods', 'odp', 'zip'] as const; // prettier-ignore
type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** As long as a parent waits on a phone. */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 ** 2;

/** Whether a file may be attached by its name; what it really is, `inspectAttachment` says. */
export function isAttachmentKind(kind: string): kind is AttachmentKind {
  return ATTACHMENT_KINDS.some((known) => known === kind);
}

/**
 * Whether a file is what its name says and holds nothing that harms readers, else
 * why not; what it tells of people is noted. Never throws for what a file holds.
 *
 * @param kind the ending of its name
 */
export function inspectAttachment(bytes: Buffer, kind: AttachmentKind): Inspection {
  return inspect(bytes, kind, { left: UNPACKED_LIMIT });
}

function inspect(bytes: Buffer, kind: AttachmentKind, budget: { left: number }): Inspection {
  const real = kindOf(bytes);
  switch (kind) {
    case 'pdf':
      return real === 'pdf' ? inspectPdf(bytes) : mismatch(KIND_NAMES[real], kind, real);
    case 'doc':
    case 'xls':
    case 'ppt':
      return real === 'ole' ? inspectOldAs(bytes, kind) : inspectWrongly(bytes, kind, real);
    default:
      if (real === 'ole' && !('notes' in inspectOld(bytes))) return inspectOld(bytes);
      return real === 'zip' ? inspectZipAs(bytes, kind, budget) : inspectWrongly(bytes, kind, real);
  }
}

function inspectOldAs(bytes: Buffer, kind: OldKind): Inspection {
  const real = oldKind(bytes);
  if (real && real !== kind) return mismatch(DOCUMENT_NAMES[real], kind);
  return inspectOld(bytes);
}

/** A document under another's name: what it is, as exactly as can be seen. */
function inspectWrongly(bytes: Buffer, kind: AttachmentKind, real: FileKind): Inspection {
  const old = real === 'ole' ? oldKind(bytes) : undefined;
  if (old) return mismatch(DOCUMENT_NAMES[old], kind);
  if (real !== 'zip') return mismatch(KIND_NAMES[real], kind, real);
  try {
    const packed = packedKind(readZip(bytes));
    return mismatch(packed ? DOCUMENT_NAMES[packed] : KIND_NAMES.zip, kind);
  } catch (error) {
    return faultOfZip(error);
  }
}

function inspectZipAs(bytes: Buffer, kind: PackedKind | 'zip', budget: { left: number }): Inspection {
  try {
    const entries = readZip(bytes, budget);
    const real = packedKind(entries);
    if (kind === 'zip') return real ? mismatch(DOCUMENT_NAMES[real], kind) : inspectArchive(entries, budget);
    return real === kind
      ? inspectPacked(entries)
      : mismatch(real ? DOCUMENT_NAMES[real] : KIND_NAMES.zip, kind);
  } catch (error) {
    return faultOfZip(error);
  }
}

/** An archive may hold documents that could be attached themselves and plain text; no archive again. */
function inspectArchive(entries: readonly ZipEntry[], budget: { left: number }): Inspection {
  const notes: string[] = [];
  for (const { name, encrypted, bytes } of entries) {
    if (encrypted || !bytes) return LOCKED;
    const kind = name.split('.').at(-1)?.toLowerCase() ?? '';
    if (kind !== 'zip' && isAttachmentKind(kind)) {
      const inner = inspect(bytes, kind, budget);
      if ('fault' in inner) return { ...inner, fault: `có tệp “${name}” bên trong ${inner.fault}` };
      notes.push(...inner.notes.map((note) => `có tệp “${name}” ${note}`));
    } else if (!isHarmless(bytes, kind)) return stranger(name, bytes);
  }
  return { notes };
}

/** Plain text. Photos are not: they would keep what they tell of place and people. */
function isHarmless(bytes: Buffer, kind: string): boolean {
  return /^(?:txt|csv)$/.test(kind) && ['unknown', 'empty'].includes(kindOf(bytes));
}

function stranger(name: string, bytes: Buffer): Fault {
  const real = kindOf(bytes);
  return {
    fault: `có bên trong “${name}”${real === 'unknown' ? '' : ` (${KIND_NAMES[real]})`}, loại tệp không đăng được.`,
    fix: 'Xin chỉ nén văn bản (PDF, Office) và tệp .txt, .csv; ảnh xin đặt vào bài.',
  };
}

/** How a file of another kind than its name says is mended; for most, saving it again. */
const ADVICE: Partial<Record<FileKind, string>> = {
  empty: 'Xin chép lại tệp.',
  html: 'Xin mở tệp bằng Word hoặc Excel, chọn “Lưu dưới dạng” docx, xlsx hoặc PDF.',
  program: 'Trang không đăng chương trình; xin kiểm tra máy có virus không.',
  script: 'Trang không đăng tệp lệnh; xin xóa tệp này.',
  'git-lfs': 'Xin lấy tệp thật về (git lfs pull).',
  jpeg: 'Xin đưa ảnh vào bài, hoặc lưu lại dạng PDF.',
  png: 'Xin đưa ảnh vào bài, hoặc lưu lại dạng PDF.',
};

function mismatch(realName: string, kind: AttachmentKind, real?: FileKind): Fault {
  return {
    fault: `mang đuôi .${kind} nhưng thật ra là ${realName}.`,
    fix:
      (real && ADVICE[real]) ?? `Xin đặt lại đúng đuôi, hoặc mở tệp rồi lưu lại dạng ${kind.toUpperCase()}.`,
  };
}
