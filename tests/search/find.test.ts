import { describe, expect, test } from 'vitest';
import { createSearch, type Answer } from '../../src/search/answer.ts';
import { indexOf, type Written } from './memory-index.ts';

const NEWS: readonly Written[] = [
  {
    title: 'Thư mời họp cha mẹ học sinh đầu năm',
    text: 'Kính mời quý vị đến dự họp. Giáo viên chủ nhiệm chờ ở lớp.',
  },
  { title: 'Kế hoạch tuyển sinh vào lớp 6', text: 'Kế hoạch số 18/KH-THCSBT ngày 02/5/2022 của nhà trường.' },
  {
    title: 'Kết nạp đảng viên mới',
    text: 'Ngày 13 tháng 4 năm 2022, Chi bộ kết nạp đảng cho hai quần chúng, theo Quy định số 05-CT/TW.',
  },
  { title: 'Con đường đến trường', text: 'Phụ huynh sửa đường vào xóm Đồng Vượng.' },
  { title: 'Bạn Dương đạt giải', text: 'Em Nguyễn Thùy Dương đạt giải Nhất môn Toán.' },
  { title: 'Thời khóa biểu tuần 5', text: 'Áp dụng từ thứ Hai. Các lớp xem TKB ở bảng tin.' },
  { title: 'Lễ khai giảng năm học 2021 – 2022', text: 'Toàn trường dự lễ khai giảng.', day: '2021-09-05' },
];

async function ask(query: string, articles = NEWS, literally = false): Promise<Answer> {
  const { index, knowledge } = indexOf(articles);
  return createSearch(knowledge, index)({ query, filters: {}, literally, from: 0 });
}

const titles = ({ hits }: Answer): string[] => hits.map(({ title }) => title.map(([text]) => text).join(''));
const first = async (query: string, articles = NEWS): Promise<string | undefined> =>
  titles(await ask(query, articles))[0];

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

describe('prefers the marks as typed', () => {
  test.each([
    ['đường', 'Con đường đến trường'],
    ['dương', 'Bạn Dương đạt giải'],
  ])('%s', async (query, title) => {
    const found = titles(await ask(query));
    expect(found[0]).toBe(title);
    expect(found).toHaveLength(2);
  });
});

test('marks as typed come before a title with others', async () => {
  const news = [{ title: 'Thầy Dương' }, { title: 'Lối cũ', text: 'Con đường làng.' }];
  expect(titles(await ask('đường', news))).toEqual(['Lối cũ', 'Thầy Dương']);
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

test('all words come before some words, even where some stand in the title', async () => {
  const found = await ask('thi bóng đá', [
    { title: 'Thi bóng chuyền', text: 'Hội thi bóng chuyền nữ.' },
    { title: 'Tin tuần', text: 'Chiều thứ Bảy có đá cầu, sau đó xem bóng bàn và thi kéo co.' },
  ]);
  expect(titles(found)).toEqual(['Tin tuần', 'Thi bóng chuyền']);
  expect(found.complete).toBe(true);
});

test('whole words come before longer ones', async () => {
  expect(titles(await ask('ca', [{ title: 'Cách học' }, { title: 'Ao nhà', text: 'Nuôi cá.' }]))).toEqual([
    'Ao nhà',
    'Cách học',
  ]);
  expect(titles(await ask('ho', [{ title: 'Hoa nở' }, { title: 'Hồ nước' }]))).toEqual(['Hồ nước', 'Hoa nở']);
});

test('the newest is first among equals', async () => {
  const weeks = Array.from({ length: 30 }, (_, index) => ({
    title: `Họp phụ huynh tuần ${30 - index}`,
    text: 'Thông báo.',
  }));
  expect(titles(await ask('họp phụ huynh', weeks)).slice(0, 3)).toEqual([
    'Họp phụ huynh tuần 30',
    'Họp phụ huynh tuần 29',
    'Họp phụ huynh tuần 28',
  ]);
});

test('who types a whole title gets that article', async () => {
  expect(
    await first('ke hoach nam hoc', [
      { title: 'Kế hoạch năm học của tổ Toán' },
      { title: 'Kế hoạch năm học' },
    ]),
  ).toBe('Kế hoạch năm học');
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

describe('words that most articles hold', () => {
  // Four hundred articles about pupils, two of them about a swimming race.
  const many: readonly Written[] = Array.from({ length: 400 }, (_, index) =>
    index === 100
      ? { title: 'Giải bơi của huyện', text: 'Các bạn nữ tham gia giải bơi lội, được học sinh cổ vũ.' }
      : index === 200
        ? { title: 'Giải bơi học sinh', text: 'Giải bơi lội dành cho học sinh nữ.' }
        : { title: `Tin học sinh số ${index}`, text: 'Học sinh chăm ngoan.' },
  );

  test('are not looked up where others tell enough, yet order what is shown', async () => {
    const { index, knowledge } = indexOf(many);
    const asked: string[] = [];
    const postings = (key: string) => (asked.push(key), index.postings(key));
    const search = createSearch(knowledge, { ...index, postings });
    const found = await search({ query: 'giai boi hoc sinh nu', filters: {}, literally: false, from: 0 });
    expect(titles(found)).toEqual(['Giải bơi học sinh', 'Giải bơi của huyện']);
    expect(asked).not.toContain('hocz');
  });

  test('are looked up where little else is asked for', async () => {
    expect((await ask('học sinh', many)).total).toBe(400);
  });
});
