import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** A file of an archive: its bytes, or how it is to be lied about. */
type Entry =
  string | Uint8Array | { bytes: string | Uint8Array; says?: number; method?: number; flags?: number };

/** A ZIP archive of the given files, packed as programs pack them. */
export function aZip(files: Readonly<Record<string, Entry>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, entry] of Object.entries(files)) {
    const {
      bytes,
      says,
      method = 8,
      flags = 0,
    } = typeof entry === 'object' && 'bytes' in entry ? entry : { bytes: entry };
    const content = Buffer.from(bytes);
    const packed = method === 8 ? deflateRawSync(content) : content;
    const nameBytes = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(says ?? content.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, nameBytes, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, rest, nameBytes]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** A Word document with further parts. */
export function aDocx(parts: Readonly<Record<string, Entry>> = {}): Buffer {
  return aZip({ '[Content_Types].xml': TYPES, 'word/document.xml': '<w:document/>', ...parts });
}

export function anXlsx(parts: Readonly<Record<string, Entry>> = {}): Buffer {
  return aZip({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': '<workbook/>', ...parts });
}

export function anOdt(parts: Readonly<Record<string, Entry>> = {}): Buffer {
  return aZip({
    mimetype: { bytes: 'application/vnd.oasis.opendocument.text', method: 0 },
    'content.xml': '<office/>',
    ...parts,
  });
}

/** A document of the old Office as far as it is looked at: its mark, and names of its streams. */
export function anOldDocument(...streams: readonly string[]): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ]);
}

/** A PDF of the given objects; the first is the catalogue. */
export function aPdf(
  objects: readonly (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
  ],
  trailer = '',
): Buffer {
  const written = objects.map((object, index) =>
    Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
  );
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
    ...written,
    Buffer.from(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\nstartxref\n0\n%%EOF\n`),
  ]);
}

/** A compressed stream object of a PDF. */
export function aStream(text: string | Uint8Array, dictionary = ''): Buffer {
  const packed = deflateSync(text);
  return Buffer.concat([
    Buffer.from(`<< /Filter /FlateDecode /Length ${packed.length} ${dictionary} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

/** A stream that holds objects, as programs of today write them. */
export function anObjectStream(object: string, dictionary = '/Type /ObjStm /N 1 /First 5'): Buffer {
  return aStream(`9 0  ${object}`, dictionary);
}
