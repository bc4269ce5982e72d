import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/problems.ts';
import { aJpeg } from '../make.ts';
import { article, check, FILE, front, type Files } from './check.ts';

test('valid content has no problem', async () => {
  expect(await check({ [FILE]: article('tags: [Họp, Phụ huynh]\n') })).toEqual([]);
});

describe('a mistake gets its file, its line, what is wrong and what to write', () => {
  test.each<[string, Files, string, number, string, string]>([
    ['no title', { [FILE]: front('date: 2022-10-07\ncategory: thong-bao') }, FILE, 2, 'Bài chưa có tiêu đề (title).', '`title: Thư mời'],
    ['an empty title', { [FILE]: front('title: ""\ndate: 2022-10-07\ncategory: thong-bao') }, FILE, 2, 'chưa có tiêu đề', '`title:'],
    ['a title of spaces', { [FILE]: front('title: "   "\ndate: 2022-10-07\ncategory: thong-bao') }, FILE, 2, 'chưa có tiêu đề', '`title:'],
    ['a title left open', { [FILE]: front('title:\ndate: 2022-10-07\ncategory: thong-bao') }, FILE, 2, 'chưa có tiêu đề', '`title:'],
    ['an endless title', { [FILE]: front(`date: 2022-10-07\ncategory: thong-bao\ntitle: ${'a'.repeat(251)}`) }, FILE, 4, 'dài quá 250 ký tự', 'ngắn lại'],
    ['no date', { [FILE]: front('title: A\ncategory: thong-bao') }, FILE, 2, 'Bài chưa có ngày đăng (date).', '`date: 2022-10-07`'],
    ['an impossible day', { [FILE]: front('title: A\ndate: 31/02/2022\ncategory: thong-bao') }, FILE, 3, 'Ngày đăng (date) ghi 31/02/2022, nhưng tháng 2 năm 2022 chỉ có 28 ngày.', '`date: 2022-02-28`'],
    ['a month 13', { [FILE]: front('title: A\ndate: 2022-13-01\ncategory: thong-bao') }, FILE, 3, '12 tháng', '`date:'],
    ['a date in dots', { [FILE]: front('title: A\ndate: 7.10.2022\ncategory: thong-bao') }, FILE, 3, 'chưa hiểu', '`date: 2022-10-07`'],
    ['an hour 25', { [FILE]: front('title: A\ndate: 2022-10-07 25:00\ncategory: thong-bao') }, FILE, 3, '23:59', '`date:'],
    ['a misspelt category', { [FILE]: front('title: A\ndate: 2022-10-07\ncategory: chuyenmon') }, FILE, 4, 'Không có chuyên mục “chuyenmon”.', 'Có phải thầy cô định chọn Chuyên môn? Xin viết: `category: chuyen-mon`'],
    ['a category by its name', { [FILE]: front('title: A\ndate: 2022-10-07\ncategory: Chuyên môn') }, FILE, 4, 'Không có chuyên mục “Chuyên môn”.', '`category: chuyen-mon`'],
    ['a category from nowhere', { [FILE]: front('title: A\ndate: 2022-10-07\ncategory: xyzw') }, FILE, 4, '“xyzw”', 'thong-bao (Thông báo), chuyen-mon (Chuyên môn)'],
    ['a misspelt key', { [FILE]: article('sumary: Tóm tắt\n') }, FILE, 5, 'Không có mục “sumary”.', '“summary” (tóm tắt)'],
    ['a key of the language', { [FILE]: article('__proto__: { a: b }\n') }, FILE, 5, '__proto__', 'Xin xóa'],
    ['a merge key', { [FILE]: article('<<: { a: b }\n') }, FILE, 5, '“<<”', 'Xin xóa'],
    ['a misspelt key of a photo', { [FILE]: article('gallery:\n  photos:\n    - src: a.jpg\n      captoin: B\n') }, FILE, 8, 'Không có mục “captoin”.', '“caption”'],
    ['a draft that is neither', { [FILE]: article('draft: yes\n') }, FILE, 5, 'Bản nháp (draft) chỉ nhận', '`draft: true`'],
    ['a list that is none', { [FILE]: article('tags: Họp\n') }, FILE, 5, 'Chủ đề (tags)', '`tags:'],
    ['urgent without an end', { [FILE]: article('urgent: true\n') }, FILE, 5, 'Tin khẩn (urgent) chưa có ngày hết hiệu lực', '`expires:'],
    ['an end before the beginning', { [FILE]: article('expires: 2022-10-01\n') }, FILE, 5, 'đứng trước ngày đăng', ''],
    ['a related article from nowhere', { [FILE]: article('related: [bai-3]\n'), 'news/2022/bai-2/index.md': article() }, FILE, 5, 'không có bài ấy', 'bai-2'],
    ['an article related to itself', { [FILE]: article('related: [bai]\n') }, FILE, 5, 'chính bài này', 'Xin bỏ “bai”'],
    ['a tag of 80 letters', { [FILE]: article(`tags: [${'a'.repeat(80)}]\n`) }, FILE, 5, 'Chủ đề (tags) dài quá 60 ký tự', 'ngắn lại'],
    ['300 tags', { [FILE]: article(`tags: [${Array.from({ length: 300 }, (_, index) => `t${index}`).join(', ')}]\n`) }, FILE, 5, 'Chủ đề (tags) có quá 12 mục', 'giữ lại'],
    [
      'a missing attachment',
      {
        [FILE]: article('attachments:\n  - file: ke-hoach.pdf\n    title: A\n'),
        'news/2022/bai/Ke-hoach.pdf': 'x',
      },
      FILE,
      6,
      'Ở đó có “Ke-hoach.pdf”, chỉ khác chữ hoa, chữ thường.',
      '`file: Ke-hoach.pdf`',
    ],
    ['a file out of the folder', { [FILE]: article('cover: ../../a.jpg\n') }, FILE, 5, 'Ảnh đại diện (cover)', '`cover:'],
    ['---js', { [FILE]: '---js\n{}\n---\n' }, FILE, 1, '---', '`---`'],
    ['an empty file', { [FILE]: '' }, FILE, 1, 'trống', 'HUONG-DAN.md'],
    ['UTF-16', { [FILE]: Buffer.from(`\ufeff${article()}`, 'utf16le') }, FILE, 1, 'UTF-16', 'UTF-8'],
    ['a tab', { [FILE]: front('title: A\n\tdate: 2022-10-07') }, FILE, 3, 'tab', 'dấu cách'],
    ['a folder with capitals', { 'news/2022/Khai Giảng/index.md': article() }, 'news/2022/Khai Giảng/index.md', 1, 'Tên thư mục “Khai Giảng”', '`khai-giang`'],
    ['an article without a folder', { 'news/2022/khai-giang.md': article() }, 'news/2022/khai-giang.md', 1, 'thư mục riêng', '`2022/khai-giang/index.md`'],
    ['a Word file', { 'news/2022/bai/bai.docx': 'x' }, FILE, 1, 'chưa có tệp index.md', '“bai.docx”'],
    ['a script', { [FILE]: article('', 'Một\n\n<script>alert(1)</script>') }, FILE, 9, 'Mã HTML “<script>alert(1)</script>”', 'Markdown'],
    ['a script in a line', { [FILE]: article('', 'Một <img src=x onerror=alert(1)> hai') }, FILE, 7, 'Mã HTML', 'Markdown'],
    ['a link that runs code', { [FILE]: article('', '[bấm](javascript:alert(1))') }, FILE, 7, 'Đường dẫn “javascript:alert(1)”', 'https://'],
    ['an entity in a scheme', { [FILE]: article('', '[bấm](java&#115;cript:alert(1))') }, FILE, 7, 'Đường dẫn', 'https://'],
    ['a link without a scheme', { [FILE]: article('', '[bấm](//xau.example/)') }, FILE, 7, 'Đường dẫn', 'https://'],
    ['a link by reference', { [FILE]: article('', '[bấm][a]\n\n[a]: data:text/html,x') }, FILE, 9, 'Đường dẫn', 'https://'],
    ['a photo from another site', { [FILE]: article('', '![A](https://xau.example/a.jpg)') }, FILE, 7, 'không nằm trong thư mục của bài', './anh-1.jpg'],
    ['a photo name with a space', { [FILE]: article('', 'Một\n\n![Chào cờ](./anh 1.jpg)') }, FILE, 9, 'Tên ảnh “./anh 1.jpg” có dấu cách', '`![Chào cờ](<./anh 1.jpg>)`'],
    ['a page on a taken address', { 'pages/tin-tuc.md': '---\ntitle: A\n---\n' }, 'pages/tin-tuc.md', 1, 'không dùng làm địa chỉ', 'gioi-thieu.md'],
    ['an unknown key of the school', { 'school.yaml': 'name: A\nurl: https://a.example\nacent: "#000000"\n' }, 'school.yaml', 3, 'Không có mục “acent”.', '“accent”'],
    ['a pale accent', { 'school.yaml': 'name: A\nurl: https://a.example\naccent: "#ffd43b"\n' }, 'school.yaml', 3, 'quá nhạt', '#0b6145'],
    ['a school without a name', { 'school.yaml': 'url: https://a.example\n' }, 'school.yaml', 1, 'chưa có tên trường (name)', '`name:'],
    ['a broken ledger', { 'visits/2022.jsonl': '{"d":"2022-10-07"}\n' }, 'visits/2022.jsonl', 1, 'sổ lượt truy cập', 'git'],
  ])('%s', async (_, files, file, line, problem, fix) => {
    const [found] = (await check(files)).filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject({ file, line });
    expect(found?.problem).toContain(problem);
    expect(found?.fix).toContain(fix);
  });
});

describe('a photo that is not to be had is told with the one that was meant', () => {
  test.each<[string, string, string, string]>([
    ['other capitals', 'Anh-1.JPG', 'anh-1.jpg', ', chỉ khác chữ hoa, chữ thường.'],
    ['another ending', 'anh-1.jpeg', 'anh-1.jpg', ', chỉ khác dấu hoặc đuôi tệp.'],
    ['other marks', 'lễ-chào-cờ.jpg', 'le-chao-co.jpg', ', chỉ khác dấu hoặc đuôi tệp.'],
    ['a slip of the hand', 'chao-coo.jpg', 'chao-co.jpg', '.'],
  ])('%s', async (_, written, present, difference) => {
    const files = {
      [FILE]: article('', `![Chào cờ](./${written})`),
      [`news/2022/bai/${present}`]: await aJpeg(),
    };
    expect(await check(files)).toMatchObject([
      {
        line: 7,
        problem: `Không thấy ảnh “${written}” trong thư mục của bài. Ở đó có “${present}”${difference}`,
        fix: `Xin viết: \`![Chào cờ](./${present})\``,
      },
    ]);
  });

  test('a decomposed name on disk is the composed name in the text', async () => {
    const files = {
      [FILE]: article('', '![Lễ](<./lễ khai giảng.jpg>)'),
      ['news/2022/bai/lễ khai giảng.jpg'.normalize('NFD')]: await aJpeg(),
    };
    expect(await check(files)).toEqual([]);
  });

  test.each<[string, Uint8Array | Promise<Uint8Array>, string]>([
    ['empty', new Uint8Array(), 'là tệp rỗng'],
    ['a page named .jpg', Buffer.from('\n<!DOCTYPE html><p>404'), 'là một trang web'],
    ['a text named .jpg', Buffer.from('ảnh chào cờ'), 'không phải là ảnh'],
    ['a PDF named .jpg', Buffer.from('%PDF-1.7'), 'là tệp PDF'],
    ['one pixel', aJpeg(1, 1), 'quá nhỏ (1 × 1 điểm ảnh)'],
    ['animated', animated(), 'là ảnh động'],
    ['900 million pixels in a kilobyte', aHugePng(30_000, 30_000), 'quá lớn (30.000 × 30.000 điểm ảnh)'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'HEIC'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="9" height="9"/></svg>'), 'SVG'],
  ])('%s', async (_, bytes, words) => {
    const problems = await check({ [FILE]: article('cover: anh.jpg\n'), 'news/2022/bai/anh.jpg': await bytes });
    expect(problems).toMatchObject([{ file: FILE, line: 5, severity: 'error' }]);
    expect(problems[0]?.problem).toContain(words);
  });
});

test('a photo whose name says another kind is shown, with a note', async () => {
  const png = await sharp(await aJpeg())
    .png()
    .toBuffer();
  expect(await check({ [FILE]: article('cover: anh.jpg\n'), 'news/2022/bai/anh.jpg': png })).toMatchObject([
    { file: FILE, line: 5, severity: 'warning', problem: 'Ảnh “anh.jpg” thật ra là ảnh PNG; trang vẫn dùng được.', fix: 'Nếu tiện, xin đổi tên thành `anh.png`' },
  ]);
  expect(await check({ [FILE]: article('cover: anh.JPEG\n'), 'news/2022/bai/anh.JPEG': await aJpeg() })).toEqual([]);
});

test('who made an attachment is a note', async () => {
  const pdf = '%PDF-1.4\n1 0 obj\n<< /Author (Nguyen Van A) >>\nendobj\n';
  const problems = await check({ [FILE]: article('attachments:\n  - file: a.pdf\n    title: A\n'), 'news/2022/bai/a.pdf': pdf });
  expect(problems).toMatchObject([{ file: FILE, line: 6, severity: 'warning', problem: 'Tệp đính kèm “a.pdf” ghi tên người soạn “Nguyen Van A”, người tải về xem được.' }]);
});

/** A WebP of two frames; the same one twice would be one. */
async function animated(): Promise<Buffer> {
  const frames = ['#0b6145', '#c83232'].map((background) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .webp()
    .toBuffer();
}

/** A PNG whose header promises more than its few bytes hold. */
function aHugePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    checksum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, checksum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(100))), chunk('IEND', Buffer.alloc(0))]);
}

test('two articles with one address are told with the older one\u2019s title', async () => {
  const problems = await check({
    'news/2022/khai-giang/index.md': article(),
    'news/2023/khai-giang/index.md': article(),
  });
  expect(problems).toMatchObject([{ file: 'news/2023/khai-giang/index.md', line: 1 }]);
  expect(problems[0]?.problem).toContain('đã dùng cho bài “Thư mời họp”');
  expect(problems[0]?.fix).toContain('`khai-giang-2023`');
});

test('a date read day first is a note, not an error', async () => {
  const problems = await check({ [FILE]: front('title: A\ndate: 05/09/2026\ncategory: thong-bao') });
  expect(problems).toMatchObject([
    {
      line: 3,
      severity: 'warning',
      problem: 'Ngày đăng (date) viết ngày trước, đã hiểu là thứ Bảy, ngày 05 tháng 9 năm 2026.',
    },
  ]);
});

test('a key whose feature is still to come is a note', async () => {
  const problems = await check({ [FILE]: article('aliases: [/tin/1.aspx]\nconsent: yes\n') });
  expect(problems.map(({ severity, line }) => [severity, line])).toEqual([['warning', 5]]);
});

test('every key of the content model is read', async () => {
  const everything = `summary: a
updated: 2022-10-08
eventDate: 2022-10-09 07:30
eventEnd: 2022-10-10T08:00
eventPlace: b
cover: anh.jpg
coverAlt: c
gallery: { title: d, photos: [anh.jpg, { src: anh.jpg, caption: e, alt: f, consent: none-needed }] }
tags: [g]
series: h
author: i
source: k
attachments: [{ file: a.pdf, title: l }]
related: [bai-2]
pinned: true
urgent: false
expires: 2022-10-11
draft: false
`;
  const problems = await check({
    [FILE]: article(everything),
    'news/2022/bai/anh.jpg': await aJpeg(),
    'news/2022/bai/a.pdf': '%PDF-1.4',
    'news/2022/bai-2/index.md': article(),
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems.map(({ problem }) => problem)).toEqual(['Ảnh thứ 1 trong bộ ảnh (anh.jpg) chưa có chú thích.']);
});

test('all problems of a run are told at once, by file and line, with a closing count', async () => {
  const problems = await check({
    [FILE]: front('title: A\ndate: 31/02/2022\ncategory: xyzw'),
    'news/2022/b/index.md': front('tilte: A'),
  });
  const text = formatProblems(problems).split('\n');
  expect(text.filter((line) => line.startsWith('news/2022/b/index.md:2:'))).toHaveLength(4);
  expect(text.at(-1)).toBe('Có 6 chỗ cần sửa trong 2 bài. Trang đang chạy vẫn giữ nguyên.');
});
