import { judged, type JudgedPair } from '../judged-pair.ts';

/** Subjects that families act on: meetings, fees, enrolment, health. */
export const FAMILIES: readonly JudgedPair[] = [
  ...judged(
    'thu-moi-hop-cha-me-hoc-sinh-2021-2022',
    ['thu-moi-hop-cha-me-hoc-sinh-2022-2023', 3, 'The same invitation a year later.'],
    ['khai-giang-2021-2022', 2, 'The opening of that year, under the same rules.'],
    ['dang-ky-tiem-vac-xin-hoc-sinh-12-17-tuoi', 2, 'The next letter to parents in that year.'],
    ['cac-khoan-thu-2022-2023', 1, 'Fees are on the agenda.'],
    ['phoi-hop-phong-dich-sau-tet', 1, 'What families do against the epidemic later in the year.'],
  ),
  ...judged(
    'thu-moi-hop-cha-me-hoc-sinh-2022-2023',
    ['cac-khoan-thu-2022-2023', 3, 'The fees that are to be talked about there.'],
    ['thu-moi-hop-cha-me-hoc-sinh-2021-2022', 2, 'The same invitation the year before.'],
    ['khai-giang-2022-2023', 1, 'The beginning of the same year.'],
    ['lich-kiem-tra-giua-hoc-ky-1-2022-2023', 1, 'The next date of the same autumn that parents note.'],
  ),
  ...judged(
    'cac-khoan-thu-2022-2023',
    ['thu-moi-hop-cha-me-hoc-sinh-2022-2023', 3, 'The meeting where these fees are discussed.'],
    ['cong-khai-2025-2026', 2, 'What the school later tells of its income and spending.'],
    ['thu-moi-hop-cha-me-hoc-sinh-2021-2022', 1, 'The meeting of the year before has fees on its agenda.'],
    ['lich-tuu-truong-2022-2023', 1, 'What else a parent had to do at the beginning of that year.'],
  ),
  ...judged(
    'cong-khai-2025-2026',
    ['cac-khoan-thu-2022-2023', 2, 'The fees of a year, laid open too.'],
    ['thay-tro-don-bun-sau-lu', 2, 'The flood whose donations are accounted for here.'],
    ['khai-giang-2025-2026', 1, 'The beginning of the year in question.'],
    ['hoi-nghi-can-bo-vien-chuc-2022-2023', 1, 'Where the rules for spending are passed.'],
  ),
  ...judged(
    'ke-hoach-tuyen-sinh-lop-6-2022-2023',
    ['ke-hoach-tuyen-sinh-lop-6-2023-2024', 3, 'The same plan a year later.'],
    ['ke-hoach-tuyen-sinh-lop-6-2027-2028', 3, 'The newest of these plans, the one that holds.'],
    ['lich-tuu-truong-2022-2023', 2, 'When the enrolled pupils come for the first time.'],
    ['khai-giang-2022-2023', 1, 'How the pupils enrolled here were welcomed.'],
  ),
  ...judged(
    'ke-hoach-tuyen-sinh-lop-6-2023-2024',
    ['ke-hoach-tuyen-sinh-lop-6-2027-2028', 3, 'The newest of these plans, the one that holds.'],
    [
      'ke-hoach-tuyen-sinh-lop-6-2022-2023',
      3,
      'The plan of the year before, against which changes are named.',
    ],
    ['lich-tuu-truong-2022-2023', 1, 'What the first days look like.'],
  ),
  ...judged(
    'ke-hoach-tuyen-sinh-lop-6-2027-2028',
    ['ke-hoach-tuyen-sinh-lop-6-2023-2024', 2, 'An earlier plan, to compare.'],
    ['ke-hoach-tuyen-sinh-lop-6-2022-2023', 2, 'An earlier plan with the form to fill in.'],
    ['cong-khai-2025-2026', 1, 'What a family wants to know before it chooses a school.'],
    ['khai-giang-2025-2026', 1, 'How the school welcomes a new class.'],
  ),
  ...judged(
    'chuan-bi-thi-vao-lop-10',
    ['tong-ket-nam-hoc-2021-2022', 2, 'The same class takes leave ten days later.'],
    ['lich-kiem-tra-cuoi-hoc-ky-1-2021-2022', 1, 'Another examination of the same class in that year.'],
    ['lich-kiem-tra-giua-hoc-ky-1-2022-2023', 1, 'What to bring to a test and how to revise.'],
  ),
  ...judged(
    'dang-ky-tiem-vac-xin-hoc-sinh-12-17-tuoi',
    ['phoi-hop-phong-dich-sau-tet', 3, 'What families go on doing against the same epidemic.'],
    [
      'thu-moi-hop-cha-me-hoc-sinh-2021-2022',
      2,
      'The letter to parents two months before, with the same rules.',
    ],
    ['khai-giang-2021-2022', 2, 'The school in the same epidemic.'],
    ['lich-kiem-tra-cuoi-hoc-ky-1-2021-2022', 1, 'Tests under the same rules, a month later.'],
  ),
  ...judged(
    'phoi-hop-phong-dich-sau-tet',
    ['dang-ky-tiem-vac-xin-hoc-sinh-12-17-tuoi', 3, 'Vaccination against the same epidemic.'],
    ['lich-nghi-tet-nham-dan-2022', 2, 'The holiday from which pupils have just come back.'],
    ['thu-moi-hop-cha-me-hoc-sinh-2021-2022', 1, 'How parents met under the same rules.'],
    ['khai-giang-2021-2022', 1, 'The same epidemic at the beginning of the year.'],
  ),
];
