import {
  aDocx,
  anObjectStream,
  anOdt,
  anOldDocument,
  anXlsx,
  aPdf,
  aStream,
  aZip,
} from '../../make-attachments.ts';
import type { Fault } from '../fault.ts';
import { attachment, latin, RUNNING_SVG } from './in-article.ts';

const catalog = (more: string): string[] => [`<< /Type /Catalog /Pages 2 0 R ${more} >>`, '<< /Type /Pages /Kids [] /Count 0 >>']; // prettier-ignore

/** Faults of attachments. */
export const ATTACHMENT_FAULTS: readonly Fault[] = [
  attachment('a.pdf', 'empty', () => '', /tệp rỗng/),
  attachment('a.pdf', 'a page', () => '<!doctype html><script>alert(1)</script>', /trang web/),
  attachment('a.pdf', 'a program', () => latin('MZ\x90\0'), /chương trình máy tính/),
  attachment('a.docx', 'a program of Linux', () => latin('\x7fELF\x02\x01'), /chương trình máy tính/),
  attachment('a.doc', 'a script', () => '#!/bin/sh\n', /tệp lệnh/),
  attachment('a.exe', 'a program by its name', () => 'MZ', /không đính kèm được.*pdf, docx/),
  attachment('a.svg', 'SVG', () => RUNNING_SVG, /không đính kèm được/),
  attachment('a.html', 'HTML', () => '<html>', /không đính kèm được/),
  attachment('a.js', 'JavaScript', () => 'alert(1)', /không đính kèm được/),
  attachment('a.docm', 'a document with macros by its name', () => aDocx(), /không đính kèm được/),
  attachment('a.pdf', 'SVG named PDF', () => RUNNING_SVG, /SVG/),
  attachment(
    'a.pdf',
    'too heavy',
    () => Buffer.concat([aPdf(), Buffer.alloc(20 * 1024 ** 2)]),
    /nặng 21 MB, quá 20 MB/,
  ),
  attachment(
    'a.pdf',
    'JavaScript in a PDF',
    () => aPdf(catalog('/OpenAction << /S /JavaScript /JS (x) >>')),
    /JavaScript.*Print to PDF/,
  ),
  attachment(
    'a.pdf',
    'JavaScript, escaped',
    () => aPdf(catalog('/Names << /J#61vaScript 3 0 R >>')),
    /JavaScript/,
  ),
  attachment(
    'a.pdf',
    'JavaScript, packed',
    () => aPdf([...catalog(''), anObjectStream('<< /S /JavaScript >>')]),
    /JavaScript/,
  ),
  attachment(
    'a.pdf',
    'JavaScript in a later version',
    () => Buffer.concat([aPdf(), latin('9 0 obj\n<< /S /JavaScript >>\nendobj\n%%EOF')]),
    /JavaScript/,
  ),
  attachment('a.pdf', 'OpenAction', () => aPdf(catalog('/OpenAction 5 0 R')), /OpenAction/),
  attachment(
    'a.pdf',
    'Launch',
    () => aPdf([...catalog(''), '<< /S /Launch /F (calc.exe) >>']),
    /mở chương trình/,
  ),
  attachment(
    'a.pdf',
    'an embedded file',
    () => aPdf([...catalog('/Names << /EmbeddedFiles 3 0 R >>'), aStream('x', '/Type /EmbeddedFile')]),
    /tệp khác giấu bên trong/,
  ),
  attachment('a.pdf', 'a password', () => aPdf(undefined, '/Encrypt 3 0 R'), /bị khóa/),
  attachment('a.docx', 'macros', () => aDocx({ 'word/vbaProject.bin': 'x' }), /macro/),
  attachment('a.odt', 'macros of LibreOffice', () => anOdt({ 'Basic/script-lc.xml': 'x' }), /macro/),
  attachment(
    'a.xls',
    'macros of the old Office',
    () => anOldDocument('Workbook', '_VBA_PROJECT_CUR'),
    /macro/,
  ),
  attachment('a.docx', 'Excel named Word', () => anXlsx(), /thật ra là tệp Excel \(xlsx\)/),
  attachment('a.docx', 'an archive named Word', () => aZip({ 'a.txt': 'a' }), /thật ra là tệp nén ZIP/),
  attachment('a.docx', 'a locked document', () => anOldDocument('EncryptedPackage'), /mật khẩu/),
  attachment(
    'a.xlsx',
    'a bomb',
    () => anXlsx({ 'xl/a.xml': { bytes: 'a', says: 0xffffffff } }),
    /bung ra quá lớn/,
  ),
  attachment('a.zip', 'a program in an archive', () => aZip({ 'cai-dat.exe': 'MZ' }), /“cai-dat\.exe”/),
  attachment('a.zip', 'an archive in an archive', () => aZip({ 'a.zip': aZip({ 'b.txt': '' }) }), /“a\.zip”/),
  attachment('a.zip', 'cut off', () => aZip({ 'b.txt': 'abc' }).subarray(0, 60), /đã hỏng/),
];
