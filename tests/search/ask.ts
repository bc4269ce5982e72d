import { createSearch, type Answer } from '../../src/search/answer.ts';
import { indexOf, type Written } from './memory-index.ts';

/** A school's few articles, the newest first. */
export const NEWS: readonly Written[] = [
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

/** What the search answers. */
export async function ask(query: string, articles = NEWS, literally = false): Promise<Answer> {
  const { index, knowledge } = indexOf(articles);
  return createSearch(knowledge, index)({ query, filters: {}, literally, from: 0 });
}

/** The titles of the hits, in order. */
export const titles = ({ hits }: Answer): string[] =>
  hits.map(({ title }) => title.map(([text]) => text).join(''));
/** The title of the first hit. */
export const first = async (query: string, articles = NEWS): Promise<string | undefined> =>
  titles(await ask(query, articles))[0];
