import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectPdf } from '../../src/attachments/pdf.ts';
import { anObjectStream, aPdf, aStream } from '../make-attachments.ts';

const PAGES = '<< /Type /Pages /Kids [] /Count 0 >>';
const catalog = (more: string) => `<< /Type /Catalog /Pages 2 0 R ${more} >>`;
const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

describe('what runs, opens or hides something is refused', () => {
  test.each<[string, Buffer, string]>([
    ['a script on opening', aPdf([catalog(`/OpenAction ${SCRIPT}`), PAGES]), 'JavaScript'],
    ['a script among the names', aPdf([catalog('/Names << /JavaScript 3 0 R >>'), PAGES]), 'JavaScript'],
    [
      'a script with an escaped name',
      aPdf([catalog('/OpenAction << /S /J#61vaScript /J#53 (x) >>'), PAGES]),
      'JavaScript',
    ],
    [
      'all letters escaped',
      aPdf([
        catalog(
          `/OpenAction << /S /${[...'JavaScript'].map((letter) => `#${letter.charCodeAt(0).toString(16)}`).join('')} >>`,
        ),
        PAGES,
      ]),
      'JavaScript',
    ],
    [
      'a script in packed objects',
      aPdf([catalog('/Pages 2 0 R'), PAGES, anObjectStream(SCRIPT)]),
      'JavaScript',
    ],
    [
      'an escaped one in packed objects',
      aPdf([catalog(''), PAGES, anObjectStream('<< /S /Java#53cript >>')]),
      'JavaScript',
    ],
    [
      'packed objects of an escaped type',
      aPdf([catalog(''), PAGES, anObjectStream('<</S/Launch/F(cmd.exe)>>', '/Type /Obj#53tm /N 1 /First 5')]),
      'mở chương trình',
    ],
    [
      'packed objects that do not say so',
      aPdf([catalog(''), PAGES, anObjectStream(SCRIPT, '')]),
      'JavaScript',
    ],
    [
      'only the short name, in packed objects',
      aPdf([catalog(''), PAGES, anObjectStream('<< /JS(x) >>')]),
      'JavaScript',
    ],
    [
      'packed twice',
      aPdf([
        catalog(''),
        PAGES,
        aStream(
          deflateSync(`9 0 ${SCRIPT}`),
          '/Type /ObjStm /N 1 /First 5 /Filter [/FlateDecode /FlateDecode]',
        ),
      ]),
      'không kiểm tra được',
    ],
    [
      'packed as text',
      aPdf([
        catalog(''),
        PAGES,
        '<< /Type /ObjStm /N 1 /First 5 /Filter /ASCIIHexDecode >>\nstream\n3920\nendstream',
      ]),
      'không kiểm tra được',
    ],
    [
      'packed objects that are damaged',
      aPdf([
        catalog(''),
        PAGES,
        Buffer.from(
          '<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode >>\nstream\nx\x9c\xff\xff\xff\xff\nendstream',
          'latin1',
        ),
      ]),
      'không kiểm tra được',
    ],
    [
      'a string around a keyword',
      aPdf([
        catalog(''),
        PAGES,
        '<< /Type /ObjStm /N 1 /First 5 /Filter /AHx /X (1 0 obj) >>\nstream\n3920\nendstream',
      ]),
      'không kiểm tra được',
    ],
    [
      'a later version',
      Buffer.concat([aPdf(), Buffer.from(`1 0 obj\n${catalog(`/OpenAction ${SCRIPT}`)}\nendobj\n%%EOF\n`)]),
      'JavaScript',
    ],
    [
      'an earlier version',
      Buffer.concat([
        aPdf([catalog(`/OpenAction ${SCRIPT}`), PAGES]),
        Buffer.from(`1 0 obj\n${catalog('')}\nendobj\n%%EOF\n`),
      ]),
      'JavaScript',
    ],
    [
      'an object inside a stream',
      aPdf([catalog(''), PAGES, `<< /Length 40 >>\nstream\n7 0 obj ${SCRIPT} endobj\nendstream`]),
      'JavaScript',
    ],
    ['an action on opening', aPdf([catalog('/OpenAction 5 0 R'), PAGES]), 'OpenAction'],
    [
      'an action on opening, written tightly',
      aPdf([catalog('/OpenAction<</S/URI/URI(https://xau.example)>>'), PAGES]),
      'OpenAction',
    ],
    ['an action of a page', aPdf([catalog('/AA << /O 5 0 R >>'), PAGES]), 'OpenAction'],
    ['a program', aPdf([catalog(''), PAGES, '<< /S /Launch /F (cmd.exe) >>']), 'mở chương trình'],
    ['a file', aPdf([catalog('/Names << /EmbeddedFiles 5 0 R >>'), PAGES]), 'tệp khác'],
    [
      'a file in packed objects',
      aPdf([catalog(''), PAGES, anObjectStream('<< /Type /Filespec /EF << /F 5 0 R >> >>')]),
      'tệp khác',
    ],
    ['a form that sends', aPdf([catalog(''), PAGES, '<< /S /SubmitForm /F (https://xau.example) >>']), 'gửi'],
    ['a password', aPdf(undefined, '/Encrypt 8 0 R'), 'bị khóa'],
    [
      'a password in the packed table',
      aPdf([catalog(''), PAGES, aStream(Buffer.alloc(40), '/Type /XRef /Encrypt << /Filter /Standard >>')]),
      'bị khóa',
    ],
  ])('%s', (_, bytes, words) => {
    const inspected = inspectPdf(bytes);
    expect('fault' in inspected && inspected.fault).toContain(words);
    expect('fix' in inspected && inspected.fix).toMatch(/^Xin /);
  });
});

describe('what every document has is left', () => {
  test.each<[string, Buffer]>([
    ['nothing', aPdf()],
    [
      'the place where it opens, as LibreOffice writes it',
      aPdf([catalog('/OpenAction[3 0 R /XYZ null null 0]'), PAGES]),
    ],
    ['links', aPdf([catalog(''), PAGES, '<< /S /URI /URI (https://thu.example) >>'])],
    ['names that only begin so', aPdf([catalog('/EncryptMetadata true /JavaScripts 1 /LaunchUrl 2'), PAGES])],
    ['packed objects', aPdf([catalog(''), PAGES, anObjectStream('<< /Type /Font /BaseFont /AA >>')])],
    ['a drawing', aPdf([catalog(''), PAGES, aStream('BT /F1 12 Tf (Xin /JS chao) Tj ET')])],
    ['a picture of zeros', aPdf([catalog(''), PAGES, aStream(Buffer.alloc(5_000_000), '/Subtype /Image')])],
    ['properties that say nothing', aPdf([catalog(''), PAGES, '<< /Author () /Creator <FEFF> >>'])],
  ])('%s', (_, bytes) => {
    expect(inspectPdf(bytes)).toEqual({ notes: [] });
  });
});

describe('who made it is told', () => {
  const wide = Buffer.from('\ufeffNguyễn Văn Bình', 'utf16le').swap16();
  test.each<[string, string | Buffer, string]>([
    ['plain', '<< /Author (Tran Thi B) >>', 'ghi tên người soạn “Tran Thi B”'],
    ['brackets and escapes', '<< /Author (A \\(B\\) (C) \\101) >>', 'ghi tên người soạn “A (B) (C) A”'],
    ['UTF-16 in hex', `<< /Author <${wide.toString('hex')}> >>`, 'ghi tên người soạn “Nguyễn Văn Bình”'],
    [
      'UTF-16',
      Buffer.concat([Buffer.from('<< /Author ('), wide, Buffer.from(') >>')]),
      'ghi tên người soạn “Nguyễn Văn Bình”',
    ],
    [
      'UTF-8',
      Buffer.concat([
        Buffer.from('<< /Author (\xef\xbb\xbf', 'latin1'),
        Buffer.from('Nguyễn'),
        Buffer.from(') >>'),
      ]),
      'ghi tên người soạn “Nguyễn”',
    ],
    ['an escaped key', '<< /Auth#6Fr (A) >>', 'ghi tên người soạn “A”'],
    ['elsewhere', '<< /Author 4 0 R >>\nendobj\n4 0 obj\n(Le C)', 'ghi tên người soạn “Le C”'],
    ['nowhere', '<< /Author 44 0 R >>', 'ghi tên người soạn “(không đọc được)”'],
    ['a program', '<< /Creator (Microsoft Word) >>', 'ghi phần mềm soạn “Microsoft Word”'],
    ['packed', anObjectStream('<< /Author (Le D) >>'), 'ghi tên người soạn “Le D”'],
    [
      'XMP',
      Buffer.from(
        '<< /Type /Metadata >>\nstream\n<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Nguyễn &amp; Bình</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>\nendstream',
      ),
      'ghi tên người soạn “Nguyễn & Bình”',
    ],
    [
      'XMP, packed',
      aStream(
        '<?xpacket?><x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Lê E</rdf:li></rdf:Seq></dc:creator>',
        '/Type /Metadata',
      ),
      'ghi tên người soạn “Lê E”',
    ],
    [
      'XMP of a program',
      '<< >>\nstream\n<rdf:Description xmp:CreatorTool="Canva"/>\nendstream',
      'ghi phần mềm soạn “Canva”',
    ],
  ])('%s', (_, object, note) => {
    expect(inspectPdf(aPdf([catalog(''), PAGES, object]))).toEqual({ notes: [note] });
  });
});
