import { article, FILE } from '../../load/check.ts';
import { aJpeg } from '../../make.ts';
import type { Fault } from '../fault.ts';

const body =
  (text: string): Fault['files'] =>
  () => ({ [FILE]: article('', text) });
const bytes =
  (content: Uint8Array): Fault['files'] =>
  () => ({ [FILE]: content });

/** Faults of the text below: its bytes, its length, its markup. */
export const TEXT_FAULTS: readonly Fault[] = [
  { name: 'UTF-16', files: bytes(Buffer.from(`\ufeff${article()}`, 'utf16le')), at: `${FILE}:1`, says: /UTF-16.*UTF-8/ },
  { name: 'an encoding of before Unicode', files: bytes(Buffer.from('---\ntitle: A\ndate: 2022-10-07\ncategory: thong-bao\n---\n\nTh\u00f4ng b\u00e1o\n', 'latin1')), at: `${FILE}:7`, says: /Windows-1258.*byte thứ/ },
  { name: 'a byte cut in two', files: bytes(Buffer.from(article('', 'Lễ hội')).subarray(0, -3)), at: `${FILE}:7`, says: /byte thứ \d+/ },
  { name: 'an empty file', files: bytes(new Uint8Array()), at: `${FILE}:1`, says: /trống/ },
  { name: 'a control character', files: body('Chữ\u0008 ẩn'), at: `${FILE}:7`, says: /ký tự điều khiển/ },
  { name: 'letters turned around', files: body('Giá \u202e000.1\u202c đồng'), at: `${FILE}:7`, says: /đảo chiều/ },
  { name: 'letters isolated', files: body('Giá \u2066000.1\u2069 đồng'), at: `${FILE}:7`, says: /đảo chiều/ },
  { name: 'a text of a book', files: body('Một dòng chữ.\n\n'.repeat(20_000)), at: `${FILE}:1`, says: /quá 300 kB/ },
  { name: 'a photo pasted into the text', files: body(`Chữ\n\n![Ảnh](data:image/png;base64,${'A'.repeat(30_000)})`), at: `${FILE}:9`, says: /quá 20 kB.*tệp riêng/ },
  { name: 'quotes within quotes', files: body(`${'> '.repeat(21)}A`), at: `${FILE}:7`, says: /lồng nhau quá 20 tầng/ },
  { name: 'lists within lists', files: body(Array.from({ length: 25 }, (_, depth) => `${'  '.repeat(depth)}- A`).join('\n')), at: `${FILE}:27`, says: /lồng nhau quá 20 tầng/ },
  { name: 'a script', files: body('<script>alert(1)</script>'), at: `${FILE}:7`, says: /Mã HTML.*Markdown/ },
  { name: 'a handler', files: body('A\n\n<u onclick="x()">A</u>'), at: `${FILE}:9`, says: /Mã HTML/ },
  { name: 'a style', files: body('<p style="color:red">A</p>'), at: `${FILE}:7`, says: /Mã HTML/ },
  { name: 'a drawing', files: body('<svg onload=alert(1)>'), at: `${FILE}:7`, says: /Mã HTML/ },
  { name: 'a frame of anywhere', files: body('<iframe src="https://x.example/"></iframe>'), at: `${FILE}:7`, says: /chỉ nhận video của YouTube/ },
  { name: 'a note that is none', files: body('<!--><script>alert(1)</script>-->'), at: `${FILE}:7`, says: /.+/ },
  { name: 'a tag left open', files: body('<u>A'), at: `${FILE}:7`, says: /chưa đóng/ },
  { name: 'a link that runs', files: body('[A](javascript:alert(1))'), at: `${FILE}:7`, says: /không dùng được/ },
  { name: 'a link that runs, spelt with entities', files: body('[A](&#106;avascript&colon;alert(1))'), at: `${FILE}:7`, says: /không dùng được/ },
  { name: 'a link of data', files: body('[A](data:text/html,<b>A</b>)'), at: `${FILE}:7`, says: /không dùng được/ },
  { name: 'a link without its scheme', files: body('[A](//x.example/)'), at: `${FILE}:7`, says: /không dùng được/ },
  { name: 'a link to nowhere on the site', files: body('[A](/tin-tuc/khong-co/)'), at: `${FILE}:7`, says: /không dẫn tới trang nào/ },
  { name: 'a photo of another site', files: body('![A](https://x.example/a.jpg)'), at: `${FILE}:7`, says: /không nằm trong thư mục/ },
  { name: 'a photo that is not there', files: body('![A](./a.jpg)'), at: `${FILE}:7`, says: /Không thấy ảnh/ },
  { name: 'three hundred photos and one', files: async () => ({ [FILE]: article('consent: yes\n', '![A](./a.jpg)\n\n'.repeat(301)), 'news/2022/bai/a.jpg': await aJpeg() }), at: `${FILE}:1`, says: /301 ảnh, quá 300 ảnh|302 ảnh, quá 300 ảnh/ },
]; // prettier-ignore
