import { judged, type JudgedPair } from '../judged-pair.ts';

/** Subjects that tell of the year's ceremonies and feasts. */
export const CEREMONIES: readonly JudgedPair[] = [
  ...judged(
    'khai-giang-2021-2022',
    ['khai-giang-2022-2023', 3, 'The next opening is told as the answer to this one, with full rows again.'],
    ['khai-giang-2025-2026', 2, 'The same ceremony some years on.'],
    ['tong-ket-nam-hoc-2021-2022', 2, 'How the year that began like this came to its end.'],
    [
      'thu-moi-hop-cha-me-hoc-sinh-2021-2022',
      2,
      'The next thing a parent does in that autumn under the same rules.',
    ],
    ['dang-ky-tiem-vac-xin-hoc-sinh-12-17-tuoi', 1, 'The epidemic went on, and pupils were vaccinated.'],
    ['lich-tuu-truong-2022-2023', 1, 'The first days of another school year.'],
  ),
  ...judged(
    'khai-giang-2022-2023',
    ['khai-giang-2021-2022', 3, 'It begins by remembering the opening over loudspeakers the year before.'],
    ['lich-tuu-truong-2022-2023', 3, 'It names this timetable of the first days.'],
    ['khai-giang-2025-2026', 2, 'The same ceremony some years on.'],
    ['thu-moi-hop-cha-me-hoc-sinh-2022-2023', 1, 'The meeting for parents follows in the same autumn.'],
    ['trung-thu-mam-co-trong-trang', 1, 'The next feast at the school, four days later.'],
  ),
  ...judged(
    'khai-giang-2025-2026',
    ['khai-giang-2022-2023', 2, 'The same ceremony of an earlier year.'],
    ['khai-giang-2021-2022', 2, 'The same ceremony in the year of the epidemic.'],
    ['thay-tro-don-bun-sau-lu', 1, 'What befell the school a month after that day.'],
    ['cong-khai-2025-2026', 1, 'The figures of the school year that began here.'],
    ['lich-tuu-truong-2022-2023', 1, 'The first days of a school year, as a parent may look for them.'],
  ),
  ...judged(
    'tong-ket-nam-hoc-2021-2022',
    ['khai-giang-2021-2022', 2, 'The beginning of the very year that ends here.'],
    ['chuan-bi-thi-vao-lop-10', 3, 'The leaving class has its entrance examination next.'],
    ['ban-giao-hoc-sinh-sinh-hoat-he', 3, 'The other classes go into their summer five days later.'],
    ['khai-giang-2022-2023', 1, 'The ceremony with which the next year begins.'],
    ['ket-nap-doan-vien-26-3', 1, 'The same leaving class, two months before.'],
  ),
  ...judged(
    'toa-dam-39-nam-ngay-nha-giao-viet-nam',
    ['hoi-thi-bao-tuong-van-nghe-20-11', 3, 'Teachers’ Day of the next year.'],
    ['ket-qua-hoi-thi-giao-vien-day-gioi', 1, 'It too honours teachers for their work.'],
    ['hoi-nghi-can-bo-vien-chuc-2022-2023', 1, 'Another gathering of the whole staff.'],
  ),
  ...judged(
    'hoi-thi-bao-tuong-van-nghe-20-11',
    [
      'toa-dam-39-nam-ngay-nha-giao-viet-nam',
      3,
      'Teachers’ Day the year before, whose stories are played here.',
    ],
    ['trung-thu-mam-co-trong-trang', 1, 'Another contest of the classes in the same autumn.'],
    ['hoi-khoe-phu-dong-chay-tiep-suc', 1, 'Another contest of pupils in the same autumn.'],
    ['ket-qua-hoi-thi-giao-vien-day-gioi', 1, 'The teachers’ own contest of the same weeks.'],
  ),
  ...judged(
    'trung-thu-mam-co-trong-trang',
    ['hoi-thi-bao-tuong-van-nghe-20-11', 2, 'The next contest of all classes.'],
    ['mot-ngay-lam-che-xom-ban-la', 1, 'Pupils outside of lessons in the same weeks.'],
    ['ban-giao-hoc-sinh-sinh-hoat-he', 1, 'Another thing the Pioneers arrange for the children.'],
    ['hoi-khoe-phu-dong-chay-tiep-suc', 1, 'Pupils’ sports a few weeks later.'],
  ),
  ...judged(
    'dang-huong-nghia-trang-liet-si-22-12',
    ['ban-giao-hoc-sinh-sinh-hoat-he', 2, 'The Pioneers again, who also clean the memorial in summer.'],
    ['ket-nap-doan-vien-26-3', 2, 'Pupils on another day of remembrance of the same year.'],
    ['mot-ngay-lam-che-xom-ban-la', 1, 'Pupils learn from older people of the commune.'],
    ['trung-thu-mam-co-trong-trang', 1, 'The Pioneers’ groups on another occasion.'],
  ),
];
