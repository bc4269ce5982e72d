import type { Fault, Inspection } from './inspection.ts';
import { positionNotes } from './position.ts';
import { OpaquePdf, unpackedStreams } from './pdf-streams.ts';
import { NAME_END, plainNames, SPACE, stringAt } from './pdf-text.ts';

const PRINT_AGAIN = 'Xin mở tệp, chọn In, rồi chọn máy in “Microsoft Print to PDF” (hoặc “Lưu dạng PDF”) để có tệp sạch.'; // prettier-ignore
const fault = (what: string): Fault => ({ fault: what, fix: PRINT_AGAIN });

const SCRIPT = fault('có mã JavaScript chạy được trên máy người đọc.');
const LAUNCH = fault('có lệnh mở chương trình trên máy người đọc.');
const OPENS = fault('có lệnh tự chạy khi mở tệp (OpenAction).');
const FILES = fault('có tệp khác giấu bên trong.');
const SENDS = fault('có lệnh gửi hoặc nhận dữ liệu của người đọc.');
const LOCKED: Fault = {
  fault: 'bị khóa (đặt mật khẩu hoặc cấm in, cấm chép), nên không kiểm tra được.',
  fix: 'Xin bỏ khóa, hoặc xuất lại PDF từ tệp gốc.',
};
const OPAQUE = fault('có phần nén không kiểm tra được.');

/** Names too long to stand in pixels or fonts by chance: looked for in all bytes. */
const ANYWHERE: readonly (readonly [RegExp, Fault])[] = [
  [names('Encrypt', `[${SPACE}]*(?:\\d|<<)`), LOCKED],
  [names('JavaScript|Rendition'), SCRIPT],
  [names('Launch'), LAUNCH],
  [names('EmbeddedFiles?|RichMedia'), FILES],
  [names('SubmitForm|ImportData'), SENDS],
  // A list is only the place where the document opens; LibreOffice writes one into every PDF.
  [names('OpenAction', `(?![${SPACE}]*\\[)`), OPENS],
];

/** Short names, looked for where objects stand. */
const IN_OBJECTS: readonly (readonly [RegExp, Fault])[] = [
  [names('JS', `[${SPACE}]*(?:[(<]|\\d+[${SPACE}]+\\d+[${SPACE}]+R)`), SCRIPT],
  [names('GoToE|EF', `[${SPACE}]*(?:<<|/|\\d)`), FILES],
  [names('AA', `[${SPACE}]*(?:<<|\\d+[${SPACE}]+\\d+[${SPACE}]+R)`), OPENS],
];

/**
 * What a PDF holds that runs, opens or hides something; else the names of people and
 * programs that it tells. Everything is looked at, older versions of the document
 * too, and whatever is packed is unpacked. Locked files are refused: nobody can look
 * into them.
 */
export function inspectPdf(bytes: Buffer): Inspection {
  const raw = bytes.toString('latin1');
  const whole = plainNames(raw);
  const found = ANYWHERE.find(([pattern]) => pattern.test(whole)) ?? IN_OBJECTS.find(([pattern]) => pattern.test(withoutStreams(whole))); // prettier-ignore
  if (found) return found[1];
  const notes = new Set([...peopleIn(whole), ...positionNotes(bytes)]);
  try {
    for (const { text, holdsObjects } of unpackedStreams(bytes, raw)) {
      const plain = plainNames(text);
      const rules = holdsObjects ? [...ANYWHERE, ...IN_OBJECTS] : ANYWHERE;
      const hidden = rules.find(([pattern]) => pattern.test(plain));
      if (hidden) return hidden[1];
      for (const note of peopleIn(plain)) notes.add(note);
    }
  } catch (error) {
    if (error instanceof OpaquePdf) return OPAQUE;
    throw error;
  }
  return { notes: [...notes] };
}

function names(alternatives: string, followedBy = ''): RegExp {
  return new RegExp(`/(?:${alternatives})${NAME_END}${followedBy}`);
}

/** What stands between the streams; after one that does not end, everything. */
function withoutStreams(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = 0; (start = text.indexOf('stream', from)) >= 0;) {
    const end = text.indexOf('endstream', start + 1);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + 'endstream'.length;
  }
  return [...kept, text.slice(from)].join(' ');
}

const PROPERTY = new RegExp(`/(Author|Creator)[${SPACE}]*(\\(|<(?!<)|\\d+[${SPACE}]+\\d+[${SPACE}]+R)`, 'g');
const XMP = /<(?:[\w-]+:)?(?:creator|author)(?:\s[^<>]{0,500})?>/gi;
const XMP_END = /<\/(?:[\w-]+:)?(?:creator|author)>/i;
const XMP_TOOL = /<xmp:CreatorTool>([^<]{0,500})<|\bxmp:CreatorTool="([^"]{0,500})"/g;

/** What the document's properties tell of who made it, as ends of a sentence. */
function peopleIn(text: string): string[] {
  const properties = some(text, PROPERTY).map(
    ({ index, 0: written, 1: key, 2: start = '' }) =>
    note(key === 'Author', /\d/.test(start) ? referred(text, start) : stringAt(text, index + written.length - 1)), // prettier-ignore
  );
  // UTF-16 is read by leaving out its empty bytes.
  const xml = /<\0[\w?]\0/.test(text) ? text.replaceAll('\0', '') : text;
  const authors = some(xml, XMP).map(({ index, 0: tag }) => {
    const after = xml.slice(index + tag.length, index + tag.length + 2000);
    return note(true, plainXml(after.slice(0, Math.max(0, after.search(XMP_END)))));
  });
  const tools = some(xml, XMP_TOOL).map(([, a, b]) => note(false, plainXml(a ?? b ?? '')));
  return [...properties, ...authors, ...tools].filter((words) => words !== '');
}

/** The first matches: no document has more authors. */
function some(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.matchAll(pattern).take(50).toArray();
}

function note(isPerson: boolean, value: string): string {
  if (value === '') return '';
  return `ghi ${isPerson ? 'tên người soạn' : 'phần mềm soạn'} “${value.slice(0, 200)}”`;
}

/** The string in an object of its own. */
function referred(text: string, reference: string): string {
  const [number = '', generation = ''] = reference.split(new RegExp(`[${SPACE}]+`));
  const place = new RegExp(`(?:^|[${SPACE}])${number}[${SPACE}]+${generation}[${SPACE}]+obj[${SPACE}]*(?=[(<])`).exec(text); // prettier-ignore
  return (place && stringAt(text, place.index + place[0].length)) || '(không đọc được)';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainXml(text: string): string {
  return Buffer.from(text, 'latin1')
    .toString('utf8')
    .replace(/<[^<>]*>/g, ' ')
    .replace(
      /&(?:(amp|lt|gt|quot|apos)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi,
      (_, entity?: string, decimal?: string, hex?: string) =>
      entity ? (ENTITIES[entity] ?? '') : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16)), // prettier-ignore
    )
    .replace(/\s+/g, ' ')
    .trim();
}
