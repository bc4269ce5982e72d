import { describe, expect, test } from 'vitest';
import { aJpeg } from '../make.ts';
import { article, check, FILE, front, type Files } from './check.ts';

describe('nothing is left out without a word', () => {
  test.each<[string, Files, string]>([
    ['a text beside the years', { 'news/bai-le.md': article() }, 'news/bai-le.md'],
    ['a text beside the articles', { 'news/2022/Bài hai.docx': 'x' }, 'news/2022/Bài hai.docx'],
    ['a second text in an article', { [FILE]: article(), 'news/2022/bai/hai.md': 'x' }, 'news/2022/bai/hai.md'],
    ['an article in an article', { [FILE]: article(), 'news/2022/bai/con/index.md': article() }, 'news/2022/bai/con/index.md'],
    ['a year outside news', { '2022/bai/index.md': article() }, '2022'],
    ['another spelling of news', { 'tin/2022/bai/index.md': article() }, 'tin'],
    ['a page in a folder', { 'pages/gt/index.md': article() }, 'pages/gt'],
    ['a page of another kind', { 'pages/Gioi-thieu.MD': article() }, 'pages/Gioi-thieu.MD'],
    ['captions that are a list', { [FILE]: article('gallery: ./photos/\n'), 'news/2022/bai/photos/captions.yaml': '- Một\n' }, 'news/2022/bai/photos/captions.yaml'],
    ['captions without a space', { [FILE]: article('gallery: ./photos/\n'), 'news/2022/bai/photos/captions.yaml': '1.jpg:Một\n' }, 'news/2022/bai/photos/captions.yaml'],
    ['captions of another form', { [FILE]: article('gallery: ./photos/\n'), 'news/2022/bai/photos/captions.yaml': '1.jpg: [Một]\n' }, 'news/2022/bai/photos/captions.yaml'],
    ['captions in a file of another name', { [FILE]: article('gallery: ./photos/\n'), 'news/2022/bai/photos/Captions.yml': '1.jpg: Một\n' }, FILE],
    ['a picture no browser shows', { [FILE]: article('gallery: ./photos/\n'), 'news/2022/bai/photos/2.bmp': 'x' }, FILE],
    ['a photo in a fixed page', { 'pages/a.md': '---\ntitle: A\n---\n\nchữ ![y](b.jpg)\n' }, 'pages/a.md'],
    ['front matter that says nothing', { [FILE]: '---\n\n---\n\nThông báo quan trọng' }, FILE],
  ])('%s', async (_, files, file) => {
    const problems = await check({ ...files, 'news/2022/bai/photos/1.jpg': await aJpeg(), 'news/2022/ok/index.md': article() });
    expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problem.file)).toContain(file);
  });
});

describe('links are told by the check, with their line and the right address', () => {
  test.each([
    ['[x](/tin-tuc/khong-co/)', 'không dẫn tới trang nào', ''],
    ['[x](/tin-tuc/bai-ha/)', 'không dẫn tới trang nào', '/tin-tuc/bai-hai/'],
    ['[x](/tin-tuc/bai-hai)', 'thiếu dấu / ở cuối', '`/tin-tuc/bai-hai/`'],
    ['[x](/chuyen-muc/thongbao/)', 'không dẫn tới trang nào', '/chuyen-muc/thong-bao/'],
    ['[y](www.abc.vn)', 'thiếu phần đầu', 'https://www.abc.vn'],
    ['[z](abc.edu.vn/x)', 'thiếu phần đầu', 'https://abc.edu.vn/x'],
    ['[e](a@b.vn)', 'thư điện tử', 'mailto:a@b.vn'],
    ['[l](a.pdf)', 'tệp đính kèm', 'attachments'],
    ['[f](#khong-co)', 'không có đề mục “khong-co”', '#lich-hop'],
    ['[v](ke hoach.pdf)', 'có dấu cách', '<ke hoach.pdf>'],
  ])('%s', async (link, problem, fix) => {
    const [found] = await check({ [FILE]: article('', `Một\n\n${link}`), 'news/2022/bai-hai/index.md': article() });
    expect(found).toMatchObject({ file: FILE, line: 9 });
    expect(found?.problem).toContain(problem);
    expect(found?.fix).toContain(fix);
  });

  test.each([
    '[x](/tin-tuc/bai-hai/)',
    '[x](/tin-tuc/bai-hai/?a=1#b)',
    '[x](/)',
    '[x](/luu-tru/2021-2022/)',
    '[x](/rss.xml)',
    '[x](HTTPS://THU.example)',
    '[x](tel:111)',
    '[x](#de-muc)\n\n## Đề mục',
    '    ![x](a b.jpg)',
  ])('%s is fine', async (text) => {
    expect(await check({ [FILE]: article('', text), 'news/2022/bai-hai/index.md': article() })).toEqual([]);
  });
});

test('a link to a draft is told, from a draft it is fine', async () => {
  const files = { [FILE]: article('', '[x](/tin-tuc/nhap/)'), 'news/2022/nhap/index.md': article('draft: true\n', '[x](/tin-tuc/nhap-2/)'), 'news/2022/nhap-2/index.md': article('draft: true\n') };
  expect(await check(files)).toMatchObject([{ file: FILE, line: 7, problem: 'Đường dẫn “/tin-tuc/nhap/” dẫn tới một bài chưa đăng.' }]);
});

describe('what is right is not refused', () => {
  test.each([
    ['a file with a page number', '[tệp](./tep.pdf#page=2) [tệp](./tep.pdf?v=2)'],
    ['an attachment from a folder', '[tệp](./tai-lieu/khac.pdf)'],
    ['an image by reference', '![x][y]\n\n[y]: ./anh.jpg'],
    ['a title in single quotes', "[đây](/tin-tuc/ok/ 'Bài đích hay')"],
    ['a footnote before brackets', 'Chữ[^1](xem thêm ở dưới).\n\n[^1]: Ghi chú.'],
    ['code', '``[x](a b.pdf)``\n\n````\n```\n[x](a b.pdf)\n```\n![x](a b.jpg)\n````'],
    ['brackets that are none', '\\[x\\](a b) và lớp [6A](sĩ số 40)'],
    ['an image in a note', 'x <!-- ![a](b c.jpg) --> y'],
    ['two notes in a row', '<!-- a --> <!-- b -->'],
    ['the top of the page', '[lên đầu](#) [nội dung](#noi-dung)'],
  ])('%s', async (_, text) => {
    const attachments = 'attachments: [{ file: tep.pdf, title: A }, { file: tai-lieu/khac.pdf, title: B }]\n';
    const files = { 'news/2022/bai/tep.pdf': '%PDF', 'news/2022/bai/tai-lieu/khac.pdf': '%PDF', 'news/2022/bai/anh.jpg': await aJpeg(), 'news/2022/ok/index.md': article() };
    expect(await check({ ...files, [FILE]: article(attachments, text) })).toEqual([]);
  });

  test('what Windows leaves in folders', async () => {
    const jpeg = await aJpeg();
    expect(
      await check({ [FILE]: article('gallery: ./photos/\n'), 'news/2022/bai/photos/1.jpg': jpeg, 'news/2022/bai/photos/captions.yaml': '1.jpg: Một\n', 'news/2022/bai/photos/Thumbs.db': 'x', 'pages/desktop.ini': 'x' }),
    ).toEqual([]);
  });

  test('the fault below a list over several lines is told at its own line', async () => {
    const [found] = await check({ [FILE]: front('tags: [\n  A,\n  B\n]\ntitle: Hội khỏe: về nhất') });
    expect(found).toMatchObject({ line: 6 });
    expect(found?.fix).toContain('title: "Hội khỏe: về nhất"');
  });

  test('an impossible day with a time is told as such', async () => {
    const [found] = await check({ [FILE]: front('title: A\ndate: 2022-02-30 07:00\ncategory: thong-bao') });
    expect(found?.problem).toContain('tháng 2 năm 2022 chỉ có 28 ngày');
    expect(found?.fix).toContain('`date: 2022-02-28`');
  });
});

test.each([
  ['a fixed page', { 'pages/a.md': '---\ntitle: A\n---\n\n[x](/tin-tuc/khong-co/)\n' }, 'pages/a.md', 5],
  ['a fixed page to a heading', { 'pages/a.md': '---\ntitle: A\n---\n\n[x](#khong-co)\n' }, 'pages/a.md', 5],
  ['the menu', { 'school.yaml': 'name: A\nurl: https://a.example\nmenu:\n  - title: B\n    href: /khong-co/\n' }, 'school.yaml', 5],
])('a link of %s is told there', async (_, files, file, line) => {
  expect(await check(files)).toMatchObject([{ file, line }]);
});

test('a link to an article that appears later than its own is told from the first day on', async () => {
  const later = article().replace('2022-10-07', '2099-10-08 12:00');
  const files = { [FILE]: article('', '[x](/tin-tuc/sau/)').replace('2022-10-07', '2099-10-08 08:00'), 'news/2022/sau/index.md': later };
  expect(await check(files)).toMatchObject([{ file: FILE, line: 7 }]);
});

describe('the right line and the right words', () => {
  test.each<[string, Files, number, string]>([
    ['null front matter', { [FILE]: '---\n~\n---\n\nx' }, 2, 'chưa có tiêu đề'],
    ['front matter that is a sentence', { [FILE]: '---\nXin chào\n---\n\nx' }, 2, 'chưa đúng dạng'],
    ['a series of signs', { [FILE]: article('series: "!!!"\n') }, 5, 'Dòng sự kiện (series) cần có ít nhất một chữ cái'],
    ['a tag of signs', { [FILE]: article('tags: [Họp, 😀]\n') }, 5, 'Chủ đề (tags) cần có ít nhất một chữ cái'],
    ['an open bracket above', { [FILE]: front('title: [abc\ndate: 2022-10-07\ncategory: thong-bao') }, 2, 'thiếu dấu đóng'],
    ['a line too far in', { [FILE]: article('summary: x\n  author: y\n') }, 6, 'Dòng này thụt vào'],
    ['a nested key twice', { [FILE]: article('gallery:\n  photos:\n    - src: a.jpg\n      src: b.jpg\n') }, 8, 'đã ghi ở dòng 7'],
    ['the second of a list', { [FILE]: article('related:\n  - ok\n  - khong-co\n'), 'news/2022/ok/index.md': article() }, 7, '“khong-co”'],
    ['a space behind the closing line', { [FILE]: article('', '<div>').replace('---\n\n', '--- \n\n') }, 7, 'Mã HTML'],
    ['a tag that is not closed', { [FILE]: article('', 'Một\n\na <u>gạch chân') }, 9, 'Thẻ <u> chưa đóng'],
    ['a tag that was not opened', { [FILE]: article('', 'a</sub>') }, 7, 'Thẻ </sub> đóng mà trước đó chưa mở'],
    ['words behind a note', { [FILE]: article('', '<!-- ghi chú --> Họp lúc 7 giờ <!-- hết -->') }, 7, 'Sau ghi chú'],
    ['a control character', { [FILE]: article('', 'Một\n\nHai\u0000') }, 9, 'ký tự điều khiển'],
    [
      'two attachments of one name',
      { [FILE]: article('attachments: [{ file: k6/a.pdf, title: A }, { file: k7/a.pdf, title: B }]\n'), 'news/2022/bai/k6/a.pdf': 'x', 'news/2022/bai/k7/a.pdf': 'y' },
      5,
      'cùng tên “a.pdf”',
    ],
    ['a page as attachment', { [FILE]: article('attachments: [{ file: index.html, title: A }]\n'), 'news/2022/bai/index.html': '<script>' }, 5, 'không đính kèm được'],
    ['an end without a beginning', { [FILE]: article('eventEnd: 2022-10-10\n') }, 5, 'chưa có ngày diễn ra'],
    ['an end before its beginning on one day', { [FILE]: article('eventDate: 2022-10-10 09:00\neventEnd: 2022-10-10 08:00\n') }, 6, 'đứng trước'],
    ['a year no school had', { [FILE]: front('title: A\ndate: 0022-10-07\ncategory: thong-bao') }, 3, 'chưa hiểu'],
    ['a day 0', { [FILE]: front('title: A\ndate: 2022-10-00\ncategory: thong-bao') }, 3, 'không có ngày 0'],
    ['an empty school', { 'school.yaml': '' }, 1, 'chưa có tên trường'],
    ['a menu without an address', { 'school.yaml': 'name: A\nurl: https://a.example\nmenu:\n  - title: B\n' }, 4, 'chưa có địa chỉ (href)'],
    ['two categories of one address', { 'categories.yaml': '- slug: a\n  name: A\n- slug: a\n  name: B\n' }, 3, 'cùng địa chỉ “a”'],
  ])('%s', async (_, files, line, words) => {
    const [found] = (await check(files)).filter(({ severity }) => severity === 'error');
    expect(found?.line).toBe(line);
    expect(found?.problem).toContain(words);
  });

  test.each([
    ['30-09-2022', '`date: 2022-09-30`'],
    ['2022/9/1', '`date: 2022-09-01`'],
    ['13.4.2022', '`date: 2022-04-13`'],
    ['2022-10-07 7:30', '`date: 2022-10-07 07:30`'],
    ['2022-10-07 07h30', '`date: 2022-10-07 07:30`'],
  ])('a date in another form is answered with her own date: %s', async (written, fix) => {
    const [found] = await check({ [FILE]: front(`title: A\ndate: ${written}\ncategory: thong-bao`) });
    expect(found?.fix).toContain(fix);
  });

  test('a list that is one text has one problem', async () => {
    expect(await check({ [FILE]: article('tags: Khai giảng, Đội\n') })).toHaveLength(1);
  });

  test('a related article that has a fault of its own is no fault of this one', async () => {
    const problems = await check({ [FILE]: article('related: [hong]\n'), 'news/2022/hong/index.md': '' });
    expect(problems.map(({ file }) => file)).toEqual(['news/2022/hong/index.md']);
  });

  test('a fault of the front matter does not hide those of the text', async () => {
    const problems = await check({ [FILE]: '---\ntitle: A: B\n---\n\n<div>\n\n![x](./a.jpg)\n' });
    expect(problems.map(({ line }) => line).toSorted()).toEqual([2, 5, 7]);
  });

  test('a no-break space from Word is a space', async () => {
    expect(await check({ [FILE]: article().replace('title: ', 'title:\u00a0') })).toEqual([]);
  });

  test('each place of a missing photo is told', async () => {
    const problems = await check({ [FILE]: article('', 'a ![x](./a.jpg) b\n\nc ![y](./a.jpg) d') });
    expect(problems.map(({ line }) => line)).toEqual([7, 9]);
  });
});
