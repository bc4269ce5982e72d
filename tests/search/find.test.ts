import { describe, expect, test } from 'vitest';
import { ask, first, NEWS, titles } from './ask.ts';
import type { Written } from './memory-index.ts';

describe('finds first', () => {
  test.each([
    ['kết nạp đảng viên', 'Kết nạp đảng viên mới'],
    ['KẾT NẠP ĐẢNG VIÊN', 'Kết nạp đảng viên mới'],
    ['ket nap dang vien', 'Kết nạp đảng viên mới'],
    ['ket nap đang vien', 'Kết nạp đảng viên mới'],
    ['kết nạp dảng viên', 'Kết nạp đảng viên mới'],
    ['kết nạp đảng viên'.normalize('NFD'), 'Kết nạp đảng viên mới'],
    ['keets najp ddangr vieen', 'Kết nạp đảng viên mới'],
    ['ke61t na5p d9a3ng vie6n', 'Kết nạp đảng viên mới'],
    ['kết nạp ddangr viên', 'Kết nạp đảng viên mới'],
    ['ket nap dagn vien', 'Kết nạp đảng viên mới'],
    ['kết nạp đảg viên', 'Kết nạp đảng viên mới'],
    ['ketnapdangvien', 'Kết nạp đảng viên mới'],
    ['kết nạp đảng vi', 'Kết nạp đảng viên mới'],
    ['13/4/2022', 'Kết nạp đảng viên mới'],
    ['13 tháng 4', 'Kết nạp đảng viên mới'],
    ['05 ct tw', 'Kết nạp đảng viên mới'],
    ['5-CT/TW', 'Kết nạp đảng viên mới'],
    ['kế hoạch 18', 'Kế hoạch tuyển sinh vào lớp 6'],
    ['bao giờ họp phụ huynh?', 'Thư mời họp cha mẹ học sinh đầu năm'],
    ['khi nao hop phu huynh vay a', 'Thư mời họp cha mẹ học sinh đầu năm'],
    ['họp PHHS', 'Thư mời họp cha mẹ học sinh đầu năm'],
    ['GVCN', 'Thư mời họp cha mẹ học sinh đầu năm'],
    ['hop ph', 'Thư mời họp cha mẹ học sinh đầu năm'],
    ['thoikhoabieu', 'Thời khóa biểu tuần 5'],
    ['tkb', 'Thời khóa biểu tuần 5'],
    ['thời khoá biểu', 'Thời khóa biểu tuần 5'],
    ['khai giảng năm học 2021-2022', 'Lễ khai giảng năm học 2021 – 2022'],
    ['khai giang thang 9/2021', 'Lễ khai giảng năm học 2021 – 2022'],
    ['lop6', 'Kế hoạch tuyển sinh vào lớp 6'],
  ])('%s', async (query, title) => {
    expect(await first(query)).toBe(title);
  });
});

describe('known words are what they are', () => {
  const news: readonly Written[] = [
    { title: 'Tin tuần', text: 'Không có gạo thì góp tiền.' },
    { title: 'Góp gạo', text: 'Lớp 8A góp 120 kg gạo và vitamin K.' },
    { title: 'Cô Trần Thị Hồng' },
    { title: 'Cô Nguyễn Thu Hà' },
    { title: 'Thu kế hoạch nhỏ' },
    { title: 'Lao động tập thể' },
    { title: 'Đo khí CO2', text: 'Ở phòng B1.' },
    { title: 'Đàn cò', text: 'Cò trắng bay về.' },
    { title: 'Ban đại diện cha mẹ học sinh báo cáo' },
    { title: 'Trò chơi Quizizz' },
    { title: 'Góp quỹ' },
  ];

  test.each([
    ['120 kg gạo', 'Góp gạo'],
    ['vitamin K', 'Góp gạo'],
    ['tran thi hong', 'Cô Trần Thị Hồng'],
    ['thu ha', 'Cô Nguyễn Thu Hà'],
    ['tap the', 'Lao động tập thể'],
    ['CO2', 'Đo khí CO2'],
    ['B1', 'Đo khí CO2'],
    ['phụ huynh báo cáo', 'Ban đại diện cha mẹ học sinh báo cáo'],
    ['quy', 'Góp quỹ'],
  ])('%s', async (query, title) => {
    const found = await ask(query, news);
    expect(titles(found)[0]).toBe(title);
    expect(found.corrected).toBeUndefined();
  });

  test('a foreign z is no end of a word', async () => {
    expect(titles(await ask('quỹ ', news))).toEqual(['Góp quỹ']);
  });
});

test('what no article has is not found', async () => {
  for (const query of ['SKKN', 'số 999/KH-ABC', '01/01/1999', 'kế hoạch 99'])
    expect(await ask(query), query).toMatchObject({ hits: [] });
});

describe('quoted', () => {
  test.each([
    ['"đảng viên mới"', ['Kết nạp đảng viên mới']],
    ['"dang vien moi"', ['Kết nạp đảng viên mới']],
    ['“mới đảng viên”', []],
    ['"viên mới', ['Kết nạp đảng viên mới']],
  ])('%s', async (query, expected) => {
    expect(titles(await ask(query)).slice(0, 1)).toEqual(expected);
  });
});

describe('says what it did', () => {
  test.each([
    ['kees hoachj', 'kế hoạch'],
    ['ke61 hoạch', 'kế hoạch'],
    ['đảg viên', 'đảng viên'],
    ['hop ph', undefined],
    ['thoikhoabieu', 'thời khóa biểu'],
    ['kế hoạch', undefined],
    ['ke hoach', undefined],
  ])('%s: %s', async (query, corrected) => {
    expect((await ask(query)).corrected).toBe(corrected);
  });

  test('and looks for just that when asked to', async () => {
    expect(await ask('kees hoachj', NEWS, true)).toMatchObject({ total: 0, hits: [] });
  });

  test('that no article holds all words', async () => {
    expect(await ask('tuyển sinh bóng chuyền')).toMatchObject({ complete: false });
  });
});

describe('a calm answer', () => {
  test.each([
    'zzzqqq',
    '???',
    '🎉',
    '学校',
    '<script>alert(1)</script>',
    '"',
    '""',
    '.*[',
    '\u0000',
    '%00',
    'constructor __proto__',
    'a'.repeat(200),
    'zalo',
    '-',
    '"".""',
  ])('%s', async (query) => {
    expect((await ask(query)).hits.length).toBeLessThanOrEqual(NEWS.length);
  });

  test.each(['', '   '])('nothing asked is everything, the newest first: %j', async (query) => {
    expect(titles(await ask(query))[0]).toBe(NEWS[0]?.title);
  });
});

test('excerpts are the text as written, with what was asked for marked', async () => {
  const { hits } = await ask('ket nap dang 13/4/2022');
  const marked = hits[0]?.excerpt.filter(([, isMatch]) => isMatch).map(([text]) => text);
  expect(marked).toEqual(['Ngày 13 tháng 4 năm 2022', 'kết', 'nạp', 'đảng']);
  expect(hits[0]?.excerpt.map(([text]) => text).join('')).toBe(NEWS[2]?.text);
});

test('a long text is shown where it answers', async () => {
  const filler = 'Chữ không ai tìm đứng ở đây cho dài. '.repeat(30);
  const { hits } = await ask('xuồng máy', [
    { title: 'Tin', text: `${filler}Đoàn đi xuồng máy qua hồ. ${filler}` },
  ]);
  const text = hits[0]?.excerpt.map(([part]) => part).join('') ?? '';
  expect(text).toMatch(/^… Đoàn đi xuồng máy qua hồ\..* …$/);
  expect(text.length).toBeLessThan(260);
});
