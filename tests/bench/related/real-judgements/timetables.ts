import { judged, type JudgedPair } from '../judged-pair.ts';

/** Subjects that give dates: holidays, tests, floods. */
export const TIMETABLES: readonly JudgedPair[] = [
  ...judged(
    'lich-tuu-truong-2022-2023',
    ['khai-giang-2022-2023', 3, 'The ceremony that this timetable leads to.'],
    ['thu-moi-hop-cha-me-hoc-sinh-2022-2023', 2, 'The next date for parents in the same year.'],
    ['cac-khoan-thu-2022-2023', 2, 'What has to be paid at the beginning of that year.'],
    ['khai-giang-2021-2022', 1, 'How a year began before.'],
    ['ke-hoach-tuyen-sinh-lop-6-2022-2023', 1, 'How the new class came to be enrolled.'],
  ),
  ...judged(
    'lich-nghi-tet-nham-dan-2022',
    ['lich-nghi-tet-quy-mao-2023', 3, 'The same holiday a year later.'],
    ['phoi-hop-phong-dich-sau-tet', 2, 'What holds after this holiday.'],
  ),
  ...judged(
    'lich-nghi-tet-quy-mao-2023',
    ['lich-nghi-tet-nham-dan-2022', 3, 'The same holiday the year before.'],
    ['sinh-hoat-chuyen-de-3-2', 1, 'News of the school’s first days after this holiday.'],
    ['lich-kiem-tra-giua-hoc-ky-1-2022-2023', 1, 'Another timetable of the same year.'],
  ),
  ...judged(
    'lich-nghi-le-30-4-va-1-5-nam-2022',
    ['lich-nghi-tet-nham-dan-2022', 2, 'The other holiday of the same year.'],
    ['lich-nghi-tet-quy-mao-2023', 2, 'The next timetable of a holiday.'],
    ['chuan-bi-thi-vao-lop-10', 1, 'The class whose revision is fitted round the holiday.'],
  ),
  ...judged(
    'lich-kiem-tra-cuoi-hoc-ky-1-2021-2022',
    ['lich-kiem-tra-giua-hoc-ky-1-2022-2023', 3, 'The next timetable of tests.'],
    ['chuan-bi-thi-vao-lop-10', 1, 'Another examination of the same year.'],
    ['dang-ky-tiem-vac-xin-hoc-sinh-12-17-tuoi', 1, 'What else parents had to see to in those weeks.'],
  ),
  ...judged(
    'lich-kiem-tra-giua-hoc-ky-1-2022-2023',
    ['lich-kiem-tra-cuoi-hoc-ky-1-2021-2022', 3, 'The other timetable of tests.'],
    ['chuan-bi-thi-vao-lop-10', 1, 'Advice on revising.'],
    [
      'thu-moi-hop-cha-me-hoc-sinh-2022-2023',
      1,
      'The meeting of the same month, where one may ask teachers.',
    ],
  ),
  ...judged(
    'nghi-hoc-ngay-08-10-do-mua-lu',
    ['thu-moi-hop-cha-me-hoc-sinh-2022-2023', 2, 'It says whether this meeting is still held.'],
    ['thay-tro-don-bun-sau-lu', 2, 'What a flood did to the school another year.'],
    ['hoi-nghi-can-bo-vien-chuc-2022-2023', 1, 'The staff collect for pupils hit by this flood.'],
  ),
  ...judged(
    'nghi-hoc-mua-lu-08-10-va-09-10-2025',
    ['thay-tro-don-bun-sau-lu', 3, 'How school began again after this very flood.'],
    ['cong-khai-2025-2026', 1, 'The donations after this flood are accounted for.'],
  ),
  ...judged(
    'thay-tro-don-bun-sau-lu',
    ['cong-khai-2025-2026', 2, 'What was done with the donations, and with the books.'],
    ['khai-giang-2025-2026', 1, 'The school a month before the flood.'],
    ['hoi-nghi-can-bo-vien-chuc-2022-2023', 1, 'A collection for pupils hit by an earlier flood.'],
  ),
];
