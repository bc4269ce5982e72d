import { z } from 'zod';
import { destinationOf, hostEntry } from '../text/destination.ts';
import { parseNetwork } from '../visits/proxies.ts';
import { fileName, flag, href, text, type FieldHints } from './fields.ts';
import { visitSourceSchema } from './visit-source.ts';

const BEACON_WITHOUT_SOURCE = {
  problem: 'Mục beacon cho trang báo lượt xem tới một bộ đếm, nhưng chưa khai báo bộ đếm nào (source).',
  fix: 'Xin khai báo visits.source, hoặc xóa dòng beacon.',
};

const link = z.strictObject({ title: text(120), href });

/** school.yaml: who the school is. Another school is another such file. */
export const schoolSchema = z.strictObject({
  /** As on the school's gate. */
  name: text(120),
  /** The site's address: an origin. */
  url: z.string().regex(/^https?:\/\/[^/\s]+\/?$/),
  /** For narrow places: the phone's home screen, feeds. */
  shortName: text(60).optional(),
  /** IANA name; default Asia/Ho_Chi_Minh. */
  timeZone: z.string().refine(isTimeZone, { message: 'timeZone' }).optional(),
  /** The school's colour, `#rrggbb`; default tea green. */
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional(),
  /** The line at the top of each page. */
  welcome: text(200).optional(),
  /** Who the school belongs to. */
  governingBody: text(200).optional(),
  /** Who answers for the content. */
  responsible: text(200).optional(),
  address: text(200).optional(),
  /** In brackets after the address. */
  formerAddress: text(200).optional(),
  phone: text(60).optional(),
  email: z.email().optional(),
  /** An SVG beside school.yaml. */
  logo: fileName.optional(),
  menu: z.array(z.strictObject({ title: text(60), href, items: z.array(link).optional() })).optional(),
  /** Groups of links of the board, such as "Liên kết website". */
  links: z.array(z.strictObject({ title: text(60), items: z.array(link) })).optional(),
  /** Meaning of the abbreviations of school life. */
  abbreviations: z.record(text(20), text(200)).optional(),
  /** Where visits are counted from. */
  visits: z
    .strictObject({
      logs: z.array(text(500)).optional(),
      /** Addresses or networks whose `X-Forwarded-For` is believed. */
      proxies: z.array(text(100)).superRefine(reportProxies).optional(),
      source: visitSourceSchema.optional(),
      /** Whether pages tell the counter of `source` that they were opened; default no. */
      beacon: flag.optional(),
    })
    .superRefine(({ source, beacon }, context) => {
      if (beacon && !source)
        context.addIssue({
          code: 'custom',
          message: 'said',
          path: ['beacon'],
          params: BEACON_WITHOUT_SOURCE,
        });
    })
    .optional(),
  /** Whether a photo of which nothing is said may not be published; default no. */
  consentRequired: flag.optional(),
  /** Hosts that links may lead to beside those of `menu` and `links`; each also for the hosts below it. */
  hosts: z.array(text(120)).superRefine(reportHosts).optional(),
});

export type SchoolSettings = z.output<typeof schoolSchema>;

function reportProxies(proxies: readonly string[], context: z.core.$RefinementCtx): void {
  for (const [index, proxy] of proxies.entries()) {
    if (parseNetwork(proxy)) continue;
    context.addIssue({
      code: 'custom',
      message: 'said',
      path: [index],
      params: {
        problem: `“${proxy}” không phải là địa chỉ của một máy chủ trung gian (proxies).`,
        fix: 'Xin viết địa chỉ IP hoặc dải địa chỉ, ví dụ: `proxies: [127.0.0.1, "10.0.0.0/8"]`',
      },
    });
  }
}

function reportHosts(hosts: readonly string[], context: z.core.$RefinementCtx): void {
  for (const [index, written] of hosts.entries()) {
    if (hostEntry(written) !== undefined) continue;
    const destination = destinationOf(/^[a-z]+:/i.test(written) ? written : `https://${written}`);
    const meant = destination.kind === 'host' ? hostEntry(destination.host) : undefined;
    context.addIssue({
      code: 'custom',
      message: 'said',
      path: [index],
      params: {
        problem: meant
          ? `Mục hosts chỉ nhận tên miền, nay là “${written}”.`
          : `“${written}” không phải tên miền của một nơi cụ thể nên không ghi vào hosts được.`,
        fix: meant ? `Xin viết: \`${meant}\`` : 'Xin viết tên miền đầy đủ của nơi được dẫn tới, ví dụ: `thainguyen.gov.vn`', // prettier-ignore
      },
    });
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('vi', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const SCHOOL_HINTS: FieldHints = {
  name: { label: 'tên trường', example: 'name: Trường THCS Hoa Mai' },
  url: { label: 'địa chỉ trang web', example: 'url: https://thcshoamai.example' },
  shortName: { label: 'tên ngắn', example: 'shortName: THCS Hoa Mai' },
  timeZone: { label: 'múi giờ', example: 'timeZone: Asia/Ho_Chi_Minh' },
  accent: { label: 'màu chủ đạo', example: 'accent: "#0b6145"' },
  welcome: { label: 'lời chào', example: 'welcome: Chào mừng bạn đến với trang tin của trường' },
  governingBody: { label: 'cơ quan chủ quản', example: 'governingBody: UBND xã' },
  responsible: { label: 'người chịu trách nhiệm nội dung', example: 'responsible: Hiệu trưởng' },
  address: { label: 'địa chỉ', example: 'address: Xã Hoa Mai, tỉnh Thái Nguyên' },
  formerAddress: { label: 'địa chỉ cũ', example: 'formerAddress: "trước 01/7/2025: huyện Hoa Mai"' },
  phone: { label: 'điện thoại', example: 'phone: "(0208) 000 0000"' },
  email: { label: 'thư điện tử', example: 'email: truong@truong.example' },
  logo: { label: 'biểu trưng', example: 'logo: logo.svg' },
  'menu.title': { label: 'chữ trên trình đơn', example: 'title: Giới thiệu' },
  'menu.href': { label: 'địa chỉ', example: 'href: /gioi-thieu/' },
  'menu.items': { label: 'các mục con', example: 'items: [{ title: Liên hệ, href: /lien-he/ }]' },
  'menu.items.title': { label: 'chữ trên mục con', example: 'title: Liên hệ' },
  'menu.items.href': { label: 'địa chỉ', example: 'href: /lien-he/' },
  'links.title': { label: 'tên nhóm', example: 'title: Liên kết website' },
  'links.items': {
    label: 'các liên kết',
    example: 'items: [{ title: Bộ Giáo dục và Đào tạo, href: "https://moet.gov.vn/" }]',
  },
  'links.items.title': { label: 'tên liên kết', example: 'title: Bộ Giáo dục và Đào tạo' },
  'links.items.href': { label: 'địa chỉ', example: 'href: https://moet.gov.vn/' },
  menu: { label: 'trình đơn', example: 'menu: [{ title: Giới thiệu, href: /gioi-thieu/ }]' },
  links: {
    label: 'nhóm liên kết',
    example:
      'links: [{ title: Liên kết website, items: [{ title: Bộ Giáo dục và Đào tạo, href: "https://moet.gov.vn/" }] }]',
  },
  abbreviations: { label: 'chữ viết tắt', example: 'abbreviations: { BGH: Ban Giám hiệu }' },
  visits: { label: 'lượt truy cập', example: 'visits: { logs: [access.log] }' },
  'visits.logs': { label: 'tệp nhật ký máy chủ', example: 'logs: [/var/log/nginx/access.log]' },
  'visits.proxies': { label: 'máy chuyển tiếp được tin', example: 'proxies: [10.0.0.0/8]' },
  'visits.source': {
    label: 'bộ đếm thuê ngoài',
    example: 'source: { type: goatcounter, url: "https://truong.goatcounter.com", keyEnv: COUNTER_KEY }',
  },
  'visits.source.type': { label: 'tên bộ đếm', example: 'type: goatcounter' },
  'visits.source.url': { label: 'địa chỉ bộ đếm', example: 'url: https://truong.goatcounter.com' },
  'visits.source.site': {
    label: 'mã trang ở bộ đếm',
    example: 'site: 94db1cb1-74f4-4a40-ad6c-962362670409',
  },
  'visits.source.keyEnv': { label: 'tên biến môi trường chứa khóa', example: 'keyEnv: COUNTER_KEY' },
  'visits.beacon': { label: 'trang báo lượt xem cho bộ đếm', example: 'beacon: true' },
  consentRequired: { label: 'mọi ảnh phải ghi sự đồng ý', example: 'consentRequired: true' },
  hosts: { label: 'trang được phép dẫn tới', example: 'hosts: [thainguyen.gov.vn]' },
};
