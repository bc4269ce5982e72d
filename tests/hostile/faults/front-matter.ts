import { article, FILE, front } from '../../load/check.ts';
import type { Fault } from '../fault.ts';

const text =
  (content: string): Fault['files'] =>
  () => ({ [FILE]: content });
const dated = (date: string): string => front(`title: A\ndate: ${date}\ncategory: thong-bao`);

/** Faults of the block between the two lines `---`. */
export const FRONT_MATTER_FAULTS: readonly Fault[] = [
  { name: 'a key that nobody knows', files: text(article('titel: A\n')), at: `${FILE}:5`, says: /titel.*title/ },
  { name: 'a key of the prototype', files: text(article('__proto__: A\n')), at: `${FILE}:5`, says: /__proto__/ },
  { name: 'a key twice', files: text(article('title: B\n')), at: `${FILE}:5`, says: /title|tiêu đề/ },
  { name: 'no title', files: text(front('date: 2022-10-07\ncategory: thong-bao')), at: `${FILE}:2`, says: /chưa có tiêu đề.*title:/ },
  { name: 'a title of nothing but signs without a width', files: text(front('title: "\u200b\u2060"\ndate: 2022-10-07\ncategory: thong-bao')), at: `${FILE}:2`, says: /tiêu đề/i },
  { name: 'a title of a page', files: text(front(`title: ${'Dài '.repeat(100)}\ndate: 2022-10-07\ncategory: thong-bao`)), at: `${FILE}:2`, says: /250/ },
  { name: '31 February', files: text(dated('2022-02-31')), at: `${FILE}:3`, says: /tháng 2 năm 2022 chỉ có 28 ngày/ },
  { name: '29 February of a common year', files: text(dated('29/02/2022')), at: `${FILE}:3`, says: /28 ngày/ },
  { name: 'a month that no year has', files: text(dated('2022-13-01')), at: `${FILE}:3`, says: /12 tháng/ },
  { name: 'a time that no day has', files: text(dated('2022-10-07 24:30')), at: `${FILE}:3`, says: /23:59/ },
  { name: 'a date in words', files: text(dated('thứ Sáu tuần sau')), at: `${FILE}:3`, says: /năm-tháng-ngày/ },
  { name: 'a category that is not there', files: text(front('title: A\ndate: 2022-10-07\ncategory: thong-baoo')), at: `${FILE}:4`, says: /thong-bao`/ },
  { name: 'an anchor', files: text(article('tags: &a [A]\n')), at: `${FILE}:5`, says: /Dấu &/ },
  { name: 'an alias', files: text(article('summary: *a\n')), at: `${FILE}:5`, says: /ngoặc kép|Dấu/ },
  { name: 'a tag that would run', files: text(article('summary: !!js/function "x"\n')), at: `${FILE}:5`, says: /Dấu !/ },
  { name: 'a merge key', files: text(article('<<: { draft: true }\n')), at: `${FILE}:5`, says: /<</ },
  { name: 'JavaScript', files: text('---js\n({ title: "A" })\n---\n'), at: `${FILE}:1`, says: /ba dấu gạch nối/ },
  { name: 'no end', files: text('---\ntitle: A\ndate: 2022-10-07\n'), at: `${FILE}:1`, says: /chưa đóng/ },
  { name: 'a list nested sixty times', files: text(article(`tags: ${'['.repeat(60)}${']'.repeat(60)}\n`)), at: `${FILE}:5`, says: /lồng nhau/ },
  { name: 'a photo out of the folder', files: text(article('cover: ../../../etc/passwd.jpg\n')), at: `${FILE}:5`, says: /ảnh đại diện/i },
  { name: 'an absolute photo', files: text(article('cover: /etc/anh.jpg\n')), at: `${FILE}:5`, says: /ảnh đại diện/i },
  { name: 'a consent that is no word of it', files: text(article('consent: maybe\n')), at: `${FILE}:5`, says: /yes, no, none-needed/ },
  { name: 'urgent for ever', files: text(article('urgent: true\n')), at: `${FILE}:5`, says: /expires/ },
  { name: 'current until before it began', files: text(article('expires: 2022-10-01\n')), at: `${FILE}:5`, says: /đứng trước ngày đăng/ },
  { name: 'one slug in two years', files: () => ({ [FILE]: article(), 'news/2023/bai/index.md': article() }), at: 'news/2023/bai/index.md:1', says: /đã dùng cho bài.*bai-2023/ },
  { name: 'a folder with capitals and marks', files: () => ({ 'news/2022/Họp Phụ Huynh/index.md': article() }), at: 'news/2022/Họp Phụ Huynh/index.md:1', says: /hop-phu-huynh/ },
  { name: 'takedown.yaml that cannot be read', files: () => ({ 'takedown.yaml': '- article: [\n' }), at: 'takedown.yaml:2', says: /chưa đọc được/ },
  { name: 'a photo taken down by a wrong name', files: () => ({ [FILE]: article(), 'news/2022/bai/anh-1.jpg': new Uint8Array(), 'takedown.yaml': '- bai#anh1.jpg\n' }), at: 'takedown.yaml:1', says: /anh-1\.jpg/ },
]; // prettier-ignore
