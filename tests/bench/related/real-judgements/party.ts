import { judged, type JudgedPair } from '../judged-pair.ts';

/** Subjects of the Party, the Youth Union, the Pioneers and the staff’s own meetings. */
export const PARTY: readonly JudgedPair[] = [
  ...judged(
    'chi-bo-gop-y-du-thao-bao-cao-chinh-tri',
    ['dai-hoi-chi-bo-nhiem-ky-2022-2025', 3, 'The congress for which this draft was made.'],
    ['chi-uy-khoa-moi-hop-phien-dau', 3, 'What came of that congress.'],
    ['cong-tac-phat-trien-dang', 3, 'It names this admission of two members.'],
    ['sinh-hoat-chuyen-de-3-2', 1, 'A later meeting of the same cell.'],
  ),
  ...judged(
    'dai-hoi-chi-bo-nhiem-ky-2022-2025',
    ['chi-uy-khoa-moi-hop-phien-dau', 3, 'The committee elected here meets a week later.'],
    ['chi-bo-gop-y-du-thao-bao-cao-chinh-tri', 3, 'The meeting that prepared this report, which it names.'],
    ['cong-tac-phat-trien-dang', 2, 'The two members admitted in the term that ends.'],
    ['sinh-hoat-chuyen-de-3-2', 2, 'How the aim of helping pupils far away was followed.'],
  ),
  ...judged(
    'chi-uy-khoa-moi-hop-phien-dau',
    ['dai-hoi-chi-bo-nhiem-ky-2022-2025', 3, 'The congress that elected this committee.'],
    ['chi-bo-gop-y-du-thao-bao-cao-chinh-tri', 2, 'The preparation of the same congress.'],
    ['sinh-hoat-chuyen-de-3-2', 2, 'One of the meetings that are planned here.'],
    ['cong-tac-phat-trien-dang', 2, 'The two new members who get their tasks here.'],
  ),
  ...judged(
    'cong-tac-phat-trien-dang',
    ['chi-bo-gop-y-du-thao-bao-cao-chinh-tri', 2, 'The cell looks back on this admission two months later.'],
    ['chi-uy-khoa-moi-hop-phien-dau', 2, 'The two new members get their tasks.'],
    ['dai-hoi-chi-bo-nhiem-ky-2022-2025', 2, 'The congress sets how many members shall be won next.'],
    ['sinh-hoat-chuyen-de-3-2', 2, 'The cell’s work, with teachers who are to be admitted.'],
    ['ket-nap-doan-vien-26-3', 2, 'A like admission, to the Youth Union, three weeks before.'],
  ),
  ...judged(
    'sinh-hoat-chuyen-de-3-2',
    ['chi-uy-khoa-moi-hop-phien-dau', 2, 'The committee that planned such meetings.'],
    ['dai-hoi-chi-bo-nhiem-ky-2022-2025', 2, 'The congress where helping pupils far away was made an aim.'],
    ['cong-tac-phat-trien-dang', 2, 'How teachers of this school become members.'],
    ['chi-bo-gop-y-du-thao-bao-cao-chinh-tri', 1, 'An earlier meeting of the same cell.'],
  ),
  ...judged(
    'ket-nap-doan-vien-26-3',
    ['cong-tac-phat-trien-dang', 2, 'A like admission, to the Party, three weeks later.'],
    ['ban-giao-hoc-sinh-sinh-hoat-he', 2, 'The Youth Union’s next task with pupils.'],
    ['dang-huong-nghia-trang-liet-si-22-12', 2, 'Pupils on a day of remembrance of the same year.'],
    ['tong-ket-nam-hoc-2021-2022', 1, 'The same class leaves the school.'],
  ),
  ...judged(
    'ban-giao-hoc-sinh-sinh-hoat-he',
    ['tong-ket-nam-hoc-2021-2022', 3, 'The ceremony five days before, with which summer begins.'],
    ['ket-nap-doan-vien-26-3', 2, 'The same Youth Union and its pupils.'],
    ['trung-thu-mam-co-trong-trang', 1, 'The Pioneers’ next feast after the summer.'],
    ['dang-huong-nghia-trang-liet-si-22-12', 1, 'Pioneers caring for the graves in the same year.'],
    ['lich-tuu-truong-2022-2023', 1, 'When this summer ends.'],
  ),
  ...judged(
    'hoi-nghi-can-bo-vien-chuc-2022-2023',
    ['ket-qua-hoi-thi-giao-vien-day-gioi', 1, 'The teachers’ contest of the same year.'],
    ['dai-hoi-chi-bo-nhiem-ky-2022-2025', 1, 'The other great meeting of the staff in that autumn.'],
    ['cong-khai-2025-2026', 1, 'What the school lays open of money and staff.'],
    ['thay-tro-don-bun-sau-lu', 1, 'Its collection was for pupils hit by a flood.'],
    ['tong-ket-nam-hoc-2021-2022', 1, 'The year whose results are looked back on.'],
  ),
];
