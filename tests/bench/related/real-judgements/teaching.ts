import { judged, type JudgedPair } from '../judged-pair.ts';

/** Subjects of lessons, and of pupils outside of them. */
export const TEACHING: readonly JudgedPair[] = [
  ...judged(
    'nghien-cuu-bai-hoc-ngu-van-6',
    ['chuyen-de-doi-moi-day-hoc-mon-toan', 3, 'The same kind of open lesson, in mathematics.'],
    ['ket-qua-hoi-thi-giao-vien-day-gioi', 2, 'What good lessons look like, literature among them.'],
    ['ngay-hoi-stem-be-noi-tu-chai-nhua', 1, 'Another new way of teaching.'],
  ),
  ...judged(
    'chuyen-de-doi-moi-day-hoc-mon-toan',
    ['nghien-cuu-bai-hoc-ngu-van-6', 3, 'The same kind of open lesson, in literature.'],
    ['ket-qua-hoi-thi-giao-vien-day-gioi', 2, 'Lessons of the same year that were found best.'],
    ['ngay-hoi-stem-be-noi-tu-chai-nhua', 2, 'The same year’s seventh form finding things out by hand.'],
  ),
  ...judged(
    'ket-qua-hoi-thi-giao-vien-day-gioi',
    ['chuyen-de-doi-moi-day-hoc-mon-toan', 2, 'An open lesson of the same year.'],
    ['nghien-cuu-bai-hoc-ngu-van-6', 2, 'How a lesson is worked on together.'],
    ['hoi-thi-bao-tuong-van-nghe-20-11', 1, 'The pupils’ contest for Teachers’ Day in the same weeks.'],
    ['hoi-nghi-can-bo-vien-chuc-2022-2023', 1, 'Where the year’s emulation among teachers was agreed on.'],
  ),
  ...judged(
    'ngay-hoi-stem-be-noi-tu-chai-nhua',
    ['mot-ngay-lam-che-xom-ban-la', 3, 'The other article of pupils learning by doing.'],
    ['chuyen-de-doi-moi-day-hoc-mon-toan', 2, 'The same form finds things out in mathematics.'],
    ['nghien-cuu-bai-hoc-ngu-van-6', 1, 'Another lesson in which pupils find things out.'],
    ['ket-qua-hoi-thi-giao-vien-day-gioi', 1, 'Other good ideas for lessons, from the sciences too.'],
  ),
  ...judged(
    'mot-ngay-lam-che-xom-ban-la',
    ['ngay-hoi-stem-be-noi-tu-chai-nhua', 3, 'The other article of pupils learning by doing.'],
    ['trung-thu-mam-co-trong-trang', 1, 'Pupils with the people of the villages in the same autumn.'],
    ['hoi-khoe-phu-dong-chay-tiep-suc', 1, 'What pupils did the same week outside of lessons.'],
    ['ban-giao-hoc-sinh-sinh-hoat-he', 1, 'Children learn from the old people of their village.'],
  ),
  ...judged(
    'hoi-khoe-phu-dong-chay-tiep-suc',
    ['hoi-thi-bao-tuong-van-nghe-20-11', 1, 'Another contest of pupils in the same autumn.'],
    ['mot-ngay-lam-che-xom-ban-la', 1, 'What pupils did the same week.'],
    ['trung-thu-mam-co-trong-trang', 1, 'Pupils’ feast a few weeks before.'],
  ),
];
