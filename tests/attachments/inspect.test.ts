import { describe, expect, test } from 'vitest';
import { inspectAttachment, type ATTACHMENT_KINDS } from '../../src/attachments/inspect.ts';
import { aJpeg } from '../make.ts';
import { aTalkativeJpeg } from '../make-photos.ts';
import { aDocx, anOdt, anOldDocument, anXlsx, aPdf, aZip } from '../make-attachments.ts';

type Kind = (typeof ATTACHMENT_KINDS)[number];

describe('a document that is what its name says', () => {
  test.each<[Kind, Buffer]>([
    ['pdf', aPdf()],
    ['docx', aDocx()],
    ['docx', aDocx({ 'word/embeddings/oleObject1.bin': anOldDocument('Equation Native') })],
    ['xlsx', anXlsx()],
    ['odt', anOdt()],
    ['doc', anOldDocument('WordDocument')],
    ['xls', anOldDocument('Workbook')],
    ['ppt', anOldDocument('PowerPoint Document')],
    ['doc', anOldDocument()],
    ['zip', aZip({ 'a/ke-hoach.pdf': aPdf(), 'mau.docx': aDocx(), 'doc.txt': 'Đọc trước', 'a/': '' })],
  ])('%s', (kind, bytes) => {
    expect(inspectAttachment(bytes, kind)).toEqual({ notes: [] });
  });
});

const MACRO_TYPE =
  '<Types><Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>';

describe('one that is not, or that harms, is refused and told what it is', () => {
  test.each<[string, Kind, Buffer | Promise<Buffer>, string]>([
    ['nothing', 'pdf', Buffer.alloc(0), 'tệp rỗng'],
    ['text', 'pdf', Buffer.from('xin chào'), 'tệp lạ'],
    ['a page', 'pdf', Buffer.from('<html><script>'), 'trang web'],
    ['a page with PDF in it', 'pdf', Buffer.from('<script>x</script>%PDF-1.4'), 'trang web'],
    [
      'a page named as a table, as portals export it',
      'xls',
      Buffer.from('\ufeff<html xmlns:x="x"><table>'),
      'trang web',
    ],
    ['a drawing', 'pdf', Buffer.from('<?xml version="1.0"?><svg/>'), 'SVG'],
    ['a photo', 'pdf', aJpeg(), 'ảnh JPEG'],
    ['a program', 'pdf', Buffer.from('MZ\x90\0'), 'chương trình'],
    ['a program', 'docx', Buffer.from('\x7fELF\x02'), 'chương trình'],
    ['a program', 'zip', Buffer.from('cffaedfe', 'hex'), 'chương trình'],
    ['a script', 'doc', Buffer.from('#!/bin/sh\nrm'), 'tệp lệnh'],
    ['Rich text', 'doc', Buffer.from('{\\rtf1'), 'RTF'],
    ['a new document under an old name', 'doc', aDocx(), 'Word (docx)'],
    ['an old document under a new name', 'docx', anOldDocument('WordDocument'), 'Word đời cũ'],
    ['a table named as text', 'docx', anXlsx(), 'Excel (xlsx)'],
    ['an old table named as text', 'doc', anOldDocument('Workbook'), 'Excel đời cũ'],
    ['a document named as an archive', 'zip', aDocx(), 'Word (docx)'],
    ['an archive named as a document', 'docx', aZip({ 'a.txt': 'a' }), 'ZIP'],
    ['an open document named as Word', 'docx', anOdt(), 'LibreOffice (odt)'],
    ['macros', 'docx', aDocx({ 'word/vbaProject.bin': 'x' }), 'macro'],
    [
      'macros under another name',
      'docx',
      aDocx({ '[Content_Types].xml': MACRO_TYPE, 'word/x.bin': 'x' }),
      'macro',
    ],
    [
      'macros by the kind of the document',
      'docx',
      aDocx({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
      'macro',
    ],
    ['macros of old tables', 'xlsx', anXlsx({ 'xl/macrosheets/sheet1.xml': 'x' }), 'macro'],
    ['macros of LibreOffice', 'odt', anOdt({ 'Basic/Standard/Module1.xml': 'x' }), 'macro'],
    ['macros of the old Office', 'doc', anOldDocument('WordDocument', '_VBA_PROJECT'), 'macro'],
    ['a password', 'docx', anOldDocument('EncryptedPackage'), 'mật khẩu'],
    [
      'a packed file',
      'docx',
      aDocx({ 'word/embeddings/oleObject1.bin': anOldDocument('\x01Ole10Native') }),
      'tệp khác',
    ],
    ['cut off', 'docx', aDocx().subarray(0, 100), 'hỏng'],
    ['damaged', 'docx', spoilt(aDocx({ 'word/a.xml': { bytes: 'AAAA', method: 0 } }), 'AAAA'), 'hỏng'],
    ['a bomb that says so', 'docx', aDocx({ 'word/a.xml': { bytes: 'a', says: 0xf0000000 } }), 'quá lớn'],
    [
      'a bomb that lies',
      'docx',
      aDocx({ 'word/a.xml': { bytes: Buffer.alloc(201 * 1024 ** 2), says: 10 } }),
      'quá lớn',
    ],
    [
      'a program in an archive',
      'zip',
      aZip({ 'bo-cai/setup.exe': 'MZ' }),
      '“bo-cai/setup.exe” (chương trình máy tính)',
    ],
    ['a program under another name in an archive', 'zip', aZip({ 'a.jpg': 'MZ\x90' }), 'chương trình'],
    ['a page in an archive', 'zip', aZip({ 'a.html': '<html>' }), '“a.html”'],
    ['a photo in an archive', 'zip', aJpeg().then((photo) => aZip({ 'a.jpg': photo })), '“a.jpg” (ảnh JPEG)'],
    ['an archive in an archive', 'zip', aZip({ 'a.zip': aZip({ 'a.txt': '' }) }), '“a.zip”'],
    [
      'macros in an archive',
      'zip',
      aZip({ 'a.docx': aDocx({ 'word/vbaProject.bin': 'x' }) }),
      '“a.docx” bên trong có macro',
    ],
    ['a locked archive', 'zip', aZip({ 'a.txt': { bytes: 'x', flags: 1 } }), 'mật khẩu'],
  ])('%s as %s', async (_, kind, bytes, words) => {
    const inspected = inspectAttachment(await bytes, kind);
    expect('fault' in inspected && inspected.fault).toContain(words);
    expect('fix' in inspected && inspected.fix.length).toBeGreaterThan(10);
  });
});

function spoilt(bytes: Buffer, words: string): Buffer {
  bytes.write('B', bytes.indexOf(words));
  return bytes;
}

test('who wrote a document is told', () => {
  const core =
    '<cp:coreProperties><dc:creator>Lê A</dc:creator><cp:lastModifiedBy>Lê A</cp:lastModifiedBy></cp:coreProperties>';
  expect(inspectAttachment(aDocx({ 'docProps/core.xml': core }), 'docx')).toEqual({
    notes: ['ghi tên người soạn “Lê A”'],
  });
});

test('a photo inside that tells where it was taken is told', async () => {
  const note = { notes: ['có ảnh còn ghi nơi chụp (GPS) bên trong'] };
  expect(inspectAttachment(aDocx({ 'word/media/image1.jpeg': await aTalkativeJpeg() }), 'docx')).toEqual(
    note,
  );
  expect(inspectAttachment(aDocx({ 'word/media/image1.jpeg': await aJpeg() }), 'docx')).toEqual({
    notes: [],
  });
  const stream = Buffer.concat([
    Buffer.from('<< /Filter /DCTDecode >>\nstream\n'),
    await aTalkativeJpeg(),
    Buffer.from('\nendstream'),
  ]);
  expect(
    inspectAttachment(aPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< >>', stream]), 'pdf'),
  ).toMatchObject({ notes: expect.arrayContaining(note.notes) as string[] });
});
