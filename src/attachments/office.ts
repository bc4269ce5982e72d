import type { Fault, Inspection } from './inspection.ts';
import { positionNotes } from './position.ts';
import { UnreadableZip, type ZipEntry } from './zip.ts';

/** Kinds of documents that are a ZIP archive inside. */
export type PackedKind = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp';
/** Those of the years before 2007. */
export type OldKind = 'doc' | 'xls' | 'ppt';

export const DOCUMENT_NAMES: Readonly<Record<PackedKind | OldKind, string>> = {
  docx: 'tệp Word (docx)',
  xlsx: 'tệp Excel (xlsx)',
  pptx: 'tệp PowerPoint (pptx)',
  odt: 'văn bản LibreOffice (odt)',
  ods: 'bảng tính LibreOffice (ods)',
  odp: 'tệp trình chiếu LibreOffice (odp)',
  doc: 'tệp Word đời cũ (doc)',
  xls: 'tệp Excel đời cũ (xls)',
  ppt: 'tệp PowerPoint đời cũ (ppt)',
};

const MACROS: Fault = {
  fault: 'có macro (lệnh tự chạy), máy người tải về có thể bị hại.',
  fix: 'Xin lưu lại dạng không có macro (docx, xlsx, pptx), hoặc lưu dạng PDF.',
};
/** Nobody can look into it. */
export const LOCKED: Fault = {
  fault: 'đặt mật khẩu, nên không kiểm tra được và người đọc không mở được.',
  fix: 'Xin bỏ mật khẩu rồi lưu lại.',
};
const CARRIES_FILES: Fault = {
  fault: 'có tệp khác giấu bên trong.',
  fix: 'Xin xóa tệp nhúng trong văn bản rồi lưu lại, hoặc lưu dạng PDF.',
};
const DAMAGED: Fault = {
  fault: 'đã hỏng (có lẽ chép chưa hết).',
  fix: 'Xin chép lại tệp.',
};
const BOMB: Fault = {
  fault: 'bung ra quá lớn, có thể làm treo máy người tải về.',
  fix: 'Xin tạo lại tệp, hoặc lưu dạng PDF.',
};

const MAIN_FOLDERS = { word: 'docx', xl: 'xlsx', ppt: 'pptx' } as const;

/** Which document an archive is, by its parts; undefined when it is none. */
export function packedKind(entries: readonly ZipEntry[]): PackedKind | undefined {
  const mimetype = entries.find(({ name }) => name === 'mimetype')?.bytes?.toString('latin1') ?? '';
  const [, open] = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)/.exec(mimetype) ?? []; // prettier-ignore
  if (open) return ({ text: 'odt', spreadsheet: 'ods', presentation: 'odp' } as const)[open as 'text'];
  if (!entries.some(({ name }) => name === '[Content_Types].xml')) return undefined;
  const folders = new Set(entries.map(({ name }) => name.split('/')[0] ?? ''));
  return Object.entries(MAIN_FOLDERS).find(([folder]) => folders.has(folder))?.[1];
}

/** What a document of today's Office or LibreOffice holds that it should not, else what it tells of people. */
export function inspectPacked(entries: readonly ZipEntry[]): Inspection {
  if (entries.some(({ encrypted }) => encrypted)) return LOCKED;
  if (entries.some(isMacro)) return MACROS;
  if (entries.some(({ name, bytes }) => /\.bin$/i.test(name) && bytes && holdsPackage(bytes)))
    return CARRIES_FILES;
  const positions = entries.flatMap(({ bytes }) => (bytes ? positionNotes(bytes) : []));
  return { notes: [...peopleIn(entries), ...new Set(positions)] };
}

/** What a document of the old Office holds that it should not. Its properties are not read. */
export function inspectOld(bytes: Buffer): Inspection {
  if (holdsWide(bytes, 'EncryptedPackage') || holdsWide(bytes, 'EncryptionInfo')) return LOCKED;
  if (holdsWide(bytes, '_VBA_PROJECT')) return MACROS;
  return holdsPackage(bytes) ? CARRIES_FILES : { notes: positionNotes(bytes) };
}

/** Which of the old documents a file is, by its streams; undefined when that cannot be seen. */
export function oldKind(bytes: Buffer): OldKind | undefined {
  if (holdsWide(bytes, 'WordDocument')) return 'doc';
  if (holdsWide(bytes, 'PowerPoint Document')) return 'ppt';
  return holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book\0') ? 'xls' : undefined;
}

/** The fault of an archive that could not be read. @throws what is no such error */
export function faultOfZip(error: unknown): Fault {
  if (!(error instanceof UnreadableZip)) throw error;
  return error.reason === 'bomb' ? BOMB : DAMAGED;
}

/** Macros lie in a part of a fixed name, under another name that the list of parts gives, or in LibreOffice's own folders. */
function isMacro({ name, bytes }: ZipEntry): boolean {
  if (/(?:^|\/)vba(?:project|data)[^/]*$|^xl\/(?:macro|dialog)sheets\/|^(?:basic|scripts)\/./i.test(name))
    return true;
  return name === '[Content_Types].xml' && /vbaProject|macroEnabled|ms-excel\.macrosheet/i.test(bytes?.toString('latin1') ?? ''); // prettier-ignore
}

/** A file of any kind packed into a document; formulas and charts, which are embedded too, have no such part. */
function holdsPackage(bytes: Buffer): boolean {
  return holdsWide(bytes, 'Ole10Native');
}

function holdsWide(bytes: Buffer, words: string): boolean {
  return bytes.includes(Buffer.from(words, 'utf16le'));
}

/** The names that a document's properties tell, as ends of a sentence. */
function peopleIn(entries: readonly ZipEntry[]): string[] {
  const xml = entries
    .filter(({ name }) => name === 'docProps/core.xml' || name === 'meta.xml')
    .map(({ bytes }) => bytes?.toString('utf8') ?? '')
    .join('\n');
  const names = [
    ...xml.matchAll(/<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)(?:\s[^<>]*)?>([^<]*)</g),
  ]
    .map(([, name = '']) => name.trim())
    .filter(Boolean);
  return [...new Set(names)].map((name) => `ghi tên người soạn “${name}”`);
}
