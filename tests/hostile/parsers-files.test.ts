import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTACHMENT_KINDS, inspectAttachment } from '../../src/attachments/inspect.ts';
import type { Inspection } from '../../src/attachments/inspection.ts';
import { inspectPdf } from '../../src/attachments/pdf.ts';
import { readZip, UnreadableZip } from '../../src/attachments/zip.ts';
import { aDocx, anObjectStream, anOdt, anOldDocument, aPdf, aStream, aZip } from '../make-attachments.ts';
import { marked, mutated, random } from './any-bytes.ts';

const MANY = { numRuns: 400 };

const token = fc.constantFrom(
  '1 0 obj\n',
  'endobj\n',
  'stream\n',
  '\nendstream\n',
  '<< ',
  ' >>',
  '/JS',
  '/Java#53cript',
  '/Author',
  '(',
  ')',
  '\\',
  '<',
  '>',
  '%',
  '\0',
  '/ObjStm',
  '/N 1',
  '/First 5',
  '/Filter',
  '/FlateDecode',
  '5 0 R',
  '#',
  '/',
  'x\x9c',
  '<dc:creator>',
  '</dc:creator>',
  '&#x41;',
);
/** What looks like a PDF all over. */
const soup = fc
  .array(token, { maxLength: 200 })
  .map((tokens) => Buffer.from(`%PDF-1.7\n${tokens.join('')}`, 'latin1'));

function isSaid(inspection: Inspection): boolean {
  return 'fault' in inspection
    ? inspection.fault !== '' && /^\p{Lu}/u.test(inspection.fix)
    : Array.isArray(inspection.notes);
}

const CATALOG = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'];
const PDFS = [
  aPdf([
    ...CATALOG,
    anObjectStream('<< /Author (A) >>'),
    aStream('<x:xmpmeta><dc:creator>A</dc:creator>', '/Type /Metadata'),
  ]),
  aPdf([...CATALOG, '<< /Author <FEFF0041> /Creator 4 0 R >>', '(Word)']),
];
const ARCHIVES = [
  aDocx({ 'docProps/core.xml': '<dc:creator>A</dc:creator>' }),
  anOdt(),
  aZip({ 'a/b.txt': 'xin chào', 'c.pdf': PDFS[0] ?? '' }),
];

describe('whatever an attachment holds, it is said and never thrown', () => {
  const anything = fc.oneof(
    random,
    marked,
    soup,
    mutated([...PDFS, ...ARCHIVES, anOldDocument('WordDocument')]),
  );

  test.each(ATTACHMENT_KINDS)('%s', (kind) => {
    fc.assert(
      fc.property(anything, (bytes) => isSaid(inspectAttachment(bytes, kind))),
      MANY,
    );
  });

  test('an archive is read whole or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(random, marked, mutated(ARCHIVES)), (bytes) => {
        try {
          return Array.isArray(readZip(bytes));
        } catch (error) {
          return error instanceof UnreadableZip;
        }
      }),
      MANY,
    );
  });

  test('an archive gives back what was put in', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 500 })),
        (files) => {
          const read = readZip(aZip(files)).map(({ name, bytes }) => [name, [...(bytes ?? [])]]);
          expect(read).toEqual(Object.entries(files).map(([name, bytes]) => [name, [...bytes]]));
        },
      ),
      MANY,
    );
  });

  test('a script is found wherever it is put and however its name is escaped', () => {
    const escaped = fc
      .array(fc.boolean(), { minLength: 10, maxLength: 10 })
      .map((flags) =>
        [...'JavaScript']
          .map((letter, index) => (flags[index] ? `#${letter.charCodeAt(0).toString(16)}` : letter))
          .join(''),
      );
    const space = fc.constantFrom('', ' ', '\n', '\0', '\r\n', '\t');
    fc.assert(
      fc.property(escaped, space, fc.boolean(), fc.nat({ max: 2 }), (name, gap, packed, place) => {
        const action = `<<${gap}/S${gap}/${name}${gap}/JS (x) >>`;
        const objects: (string | Buffer)[] = [...CATALOG];
        objects.splice(place, 0, packed ? anObjectStream(action) : action);
        return 'fault' in inspectPdf(aPdf(objects));
      }),
      MANY,
    );
  });
});

describe('nothing keeps a reader waiting', () => {
  const MEGABYTE = 1024 ** 2;
  test.each<[string, () => Buffer]>([
    ['brackets without end', () => Buffer.alloc(MEGABYTE, '(')],
    ['streams without end', () => Buffer.alloc(4 * MEGABYTE, 'stream\n')],
    ['packed streams without end', () => Buffer.alloc(4 * MEGABYTE, Buffer.from('stream\nx\x9c', 'latin1'))],
    [
      'dictionaries of brackets before streams',
      () => Buffer.alloc(4 * MEGABYTE, `${'(a'.repeat(500)}/ObjStm stream\n`),
    ],
    ['authors without end', () => Buffer.alloc(4 * MEGABYTE, '/Author (')],
    ['creators without end', () => Buffer.alloc(4 * MEGABYTE, '<dc:creator>')],
    ['references without end', () => Buffer.alloc(4 * MEGABYTE, '/Author 1 0 R ')],
    ['slashes', () => Buffer.alloc(4 * MEGABYTE, '/')],
    ['escapes', () => Buffer.alloc(4 * MEGABYTE, '/#')],
    ['white space', () => Buffer.alloc(4 * MEGABYTE, '/OpenAction ')],
    ['zeros behind a name', () => Buffer.concat([Buffer.from('/JS'), Buffer.alloc(4 * MEGABYTE)])],
    ['digits', () => Buffer.concat([Buffer.from('/Author '), Buffer.alloc(4 * MEGABYTE, '1 ')])],
    ['a stream of zeros', () => Buffer.from(aStream(Buffer.alloc(60 * MEGABYTE)))],
    [
      'a hundred of them',
      () => Buffer.concat(Array.from({ length: 100 }, () => aStream(Buffer.alloc(5 * MEGABYTE)))),
    ],
  ])('a PDF of %s', (_, filling) => {
    const start = performance.now();
    expect(isSaid(inspectPdf(Buffer.concat([Buffer.from('%PDF-1.7\n'), filling()])))).toBe(true);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
