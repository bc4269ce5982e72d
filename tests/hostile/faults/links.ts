import { article, FILE } from '../../load/check.ts';
import type { Fault } from '../fault.ts';

const SCHOOL = 'name: Trường Thử\nurl: https://thu.example\n';

/** An article whose text is one line, line 7. */
const line = (name: string, text: string, says: RegExp, school?: string): Fault => ({
  name,
  files: () => ({
    [FILE]: article('', text),
    ...(school === undefined ? {} : { 'school.yaml': SCHOOL + school }),
  }),
  at: `${FILE}:7`,
  says,
});

const school = (name: string, text: string, at: number, says: RegExp): Fault => ({
  name,
  files: () => ({ 'school.yaml': SCHOOL + text }),
  at: `school.yaml:${at}`,
  says,
});

/** Links that lead where the school does not want its readers, and those that advertise. */
export const LINK_FAULTS: readonly Fault[] = [
  line('a host nobody named', '[Biểu mẫu](https://la.example/x)', /la\.example.*`hosts: \[la\.example\]`/),
  line('one more host, below others', '[Biểu mẫu](https://la.example/x)', /dưới dòng hosts.*` {2}- la\.example`/, 'hosts:\n  - moet.gov.vn\n'), // prettier-ignore
  line('one more host, in brackets', '[Biểu mẫu](https://la.example/x)', /`hosts: \[moet\.gov\.vn, la\.example\]`/, 'hosts: [moet.gov.vn]\n'), // prettier-ignore
  line('a bare address', 'Xem https://la.example/x nhé.', /la\.example/),
  {
    ...line('an address by reference', 'Xem [ở đây][1].\n\n[1]: https://la.example/x', /la\.example/),
    at: `${FILE}:9`,
  },
  line('an address in angle brackets', 'Xem <https://la.example/x>.', /la\.example/),
  line('capitals', '[A](HTTPS://LA.EXAMPLE/x)', /dẫn tới la\.example/),
  line('a known host as the name of a user', '[A](https://moet.gov.vn@la.example/)', /dẫn tới la\.example/, 'hosts: [moet.gov.vn]\n'), // prettier-ignore
  line('a known host as a folder', '[A](https://la.example/moet.gov.vn)', /dẫn tới la\.example/, 'hosts: [moet.gov.vn]\n'), // prettier-ignore
  line('a known host as the beginning of another', '[A](https://moet.gov.vn.la.example/)', /moet\.gov\.vn\.la\.example/, 'hosts: [moet.gov.vn]\n'), // prettier-ignore
  line('a known host as the end of another', '[A](https://xmoet.gov.vn/)', /dẫn tới xmoet\.gov\.vn/, 'hosts: [moet.gov.vn]\n'), // prettier-ignore
  line('the host above a known one', '[A](https://gov.vn/)', /dẫn tới gov\.vn/, 'hosts: [moet.gov.vn]\n'),
  line('letters of another script', '[A](https://m\u043eet.gov.vn/)', /xn--met-/, 'hosts: [moet.gov.vn]\n'),
  line('a port', '[A](https://la.example:8443/)', /dẫn tới la\.example,/),
  line('a dot at the end', '[A](https://la.example./)', /dẫn tới la\.example,/),
  line('an address that cannot be read', '[A](https://[la/)', /không dùng được/),
  line('a host of betting', '[Thể thao](https://fb88.example/)', /một trang cờ bạc \(“fb88”\)/),
  line('a host of betting that somebody allowed', '[Thể thao](https://nha-cai-uy-tin.example/)', /một trang cờ bạc/, 'hosts: [nha-cai-uy-tin.example]\n'), // prettier-ignore
  line('a host of betting below another', '[Thể thao](https://bet88.la.example/)', /một trang cờ bạc/),
  line('betting in the words', '[Nhà cái uy tín](https://moet.gov.vn/)', /quảng cáo cờ bạc \(“nhà cái”\)/, 'hosts: [moet.gov.vn]\n'), // prettier-ignore
  line(
    'betting that leads to an own page',
    '[Soi kèo hôm nay](/tin-tuc/bai/)',
    /quảng cáo cờ bạc \(“soi kèo”\)/,
  ),
  line('betting without marks', '[tai xiu online](/tin-tuc/bai/)', /quảng cáo cờ bạc/),
  line('betting in one word', '[NhaCai88](/tin-tuc/bai/)', /quảng cáo cờ bạc/),
  line('betting letter by letter', '[C A S I N O](/tin-tuc/bai/)', /quảng cáo cờ bạc/),
  line('betting with signs that cannot be seen', '[ca\u200bsi\u200bno](/tin-tuc/bai/)', /quảng cáo cờ bạc/),
  line('betting in letters of another script', '[c\u0430sin\u043e](/tin-tuc/bai/)', /quảng cáo cờ bạc/),
  line('betting with digits for letters', '[c4s1n0](/tin-tuc/bai/)', /quảng cáo cờ bạc/),
  line('betting half in bold', '[Nổ **hũ**](/tin-tuc/bai/)', /quảng cáo cờ bạc/),
  line('a name of the trade', '[188BET](/tin-tuc/bai/)', /quảng cáo cờ bạc \(“188bet”\)/),
  line('a link without words', '[](https://moet.gov.vn/)', /không có chữ nào/, 'hosts: [moet.gov.vn]\n'),
  line('a link of a dot', '[.](https://moet.gov.vn/)', /không có chữ nào/, 'hosts: [moet.gov.vn]\n'),
  line('a link of a sign that cannot be seen', '[\u200b](https://moet.gov.vn/)', /không có chữ nào/, 'hosts: [moet.gov.vn]\n'), // prettier-ignore
  {
    name: 'a host nobody named, on a fixed page',
    files: () => ({ 'pages/lien-he.md': '---\ntitle: Liên hệ\n---\n\n[A](https://la.example/)\n' }),
    at: 'pages/lien-he.md:5',
    says: /la\.example/,
  },
  school('betting on the board', 'links:\n  - title: A\n    items:\n      - { title: Tài xỉu, href: "https://moet.gov.vn/" }\n', 6, /quảng cáo cờ bạc/), // prettier-ignore
  school('a host of betting in the menu', 'menu:\n  - title: A\n    href: https://w88.example/\n', 5, /một trang cờ bạc/), // prettier-ignore
  school('hosts with a whole address', 'hosts: ["https://docs.google.com/forms"]\n', 3, /chỉ nhận tên miền.*`docs\.google\.com`/), // prettier-ignore
  school('hosts that allow everybody', 'hosts: [com.vn]\n', 3, /“com\.vn”.*ví dụ/),
  school('hosts with one word', 'hosts: [google]\n', 3, /“google”/),
];
