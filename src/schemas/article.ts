import { z } from 'zod';
import { SLUG_PATTERN } from '../text/slug.ts';
import { CONSENT_FIELDS, CONSENT_HINTS, consentHintsOf } from './consent.ts';
import { date, fileName, flag, name, text, type FieldHints } from './fields.ts';

const MAX_TITLE = 250;

const photo = z.union([
  fileName.transform((src) => ({ src })),
  z.strictObject({
    /** The photo's file, beside the article. */
    src: fileName,
    /** Shown under the photo. */
    caption: text(500).optional(),
    /** What is seen, for readers who do not see it; the caption when absent. */
    alt: text(300).optional(),
    ...CONSENT_FIELDS,
  }),
]);

const gallery = z.union([
  /** A folder beside the article; captions from its captions.yaml. */
  fileName
    .pipe(z.string().regex(/\/$|^[^.]+$/))
    .transform((folder) => ({ folder: folder.replace(/\/$/, '') })),
  /** Photos without a title. */
  z
    .array(photo)
    .min(1)
    .transform((photos) => ({ photos })),
  z.strictObject({
    /** Stands above the photos. */
    title: text(MAX_TITLE).optional(),
    ...CONSENT_FIELDS,
    photos: z.array(photo).min(1),
  }),
]);

/** The front matter of an article. Every value arrives as text, since the YAML is read with the failsafe schema. */
export const articleSchema = z.strictObject({
  /** The headline. */
  title: text(MAX_TITLE),
  /** Day of publication, with a time where it matters; in the future: scheduled. */
  date,
  /** The slug of one of categories.yaml. */
  category: text(80),
  /** One or two sentences for lists, search engines and Zalo; else the text's beginning. */
  summary: text(400).optional(),
  /** Day of the last change that readers should know of. */
  updated: date.optional(),
  /** Day (and time) of what is announced. */
  eventDate: date.optional(),
  /** Its last day. */
  eventEnd: date.optional(),
  /** Where it takes place. */
  eventPlace: text(200).optional(),
  /** The photo of lists and of Zalo; else the article's first. */
  cover: fileName.optional(),
  /** What is seen in it. */
  coverAlt: text(300).optional(),
  /** Photos after the text. */
  gallery: gallery.optional(),
  /** Chủ đề; variants that fold to one slug are one. */
  tags: z.array(name(60)).max(12).optional(),
  /** Dòng sự kiện, of articles that tell one story. */
  series: name(120).optional(),
  author: text(120).optional(),
  /** Where the text is taken from. */
  source: text(200).optional(),
  /** Files to download, beside the article. */
  attachments: z.array(z.strictObject({ file: fileName, title: text(200) })).optional(),
  /** Slugs of articles that stand first among the related. */
  related: z.array(z.string().regex(SLUG_PATTERN)).optional(),
  /** Addresses the article had on an old site. */
  aliases: z.array(text(300)).optional(),
  /** Stays first on the home page. */
  pinned: flag.optional(),
  /** Stands in a red band on every page until it expires. */
  urgent: flag.optional(),
  /** Last day (or minute) on which it is current. */
  expires: date.optional(),
  /** Not published. */
  draft: flag.optional(),
  ...CONSENT_FIELDS,
});

export type ArticleFrontMatter = z.output<typeof articleSchema>;

/** Keys whose feature does not exist yet: they are read, and staff are told. */
export const PENDING_FIELDS: readonly string[] = ['aliases'];

export const ARTICLE_HINTS: FieldHints = {
  title: { label: 'tiêu đề', example: 'title: Thư mời họp cha mẹ học sinh đầu năm học' },
  date: { label: 'ngày đăng', example: 'date: 2022-10-07' },
  category: { label: 'chuyên mục', example: 'category: thong-bao' },
  summary: { label: 'tóm tắt', example: 'summary: Họp lúc 7 giờ 30, Chủ nhật, 09/10/2022 tại các lớp.' },
  updated: { label: 'ngày cập nhật', example: 'updated: 2022-10-08' },
  eventDate: { label: 'ngày diễn ra', example: 'eventDate: 2022-10-09 07:30' },
  eventEnd: { label: 'ngày kết thúc', example: 'eventEnd: 2022-10-10' },
  eventPlace: { label: 'nơi diễn ra', example: 'eventPlace: Hội trường nhà trường' },
  cover: { label: 'ảnh đại diện', example: 'cover: anh-1.jpg' },
  coverAlt: { label: 'mô tả ảnh đại diện', example: 'coverAlt: Học sinh chào cờ trên sân trường' },
  gallery: { label: 'bộ ảnh', example: 'gallery: ./photos/' },
  'gallery.title': { label: 'tên bộ ảnh', example: 'title: Một số hình ảnh buổi lễ' },
  'gallery.photos': { label: 'các ảnh', example: '- src: anh-1.jpg' },
  'gallery.photos.src': { label: 'tên tệp ảnh', example: 'src: anh-1.jpg' },
  'gallery.photos.caption': { label: 'chú thích ảnh', example: 'caption: Toàn thể Chi bộ làm lễ chào cờ' },
  'gallery.photos.alt': { label: 'mô tả ảnh', example: 'alt: Các đại biểu đứng nghiêm trước cờ' },
  ...consentHintsOf('gallery'),
  ...consentHintsOf('gallery.photos'),
  tags: { label: 'chủ đề', example: 'tags: [Khai giảng, Đội]' },
  series: { label: 'dòng sự kiện', example: 'series: Đại hội Chi bộ' },
  author: { label: 'người viết', example: 'author: Tổ Khoa học xã hội' },
  source: { label: 'nguồn', example: 'source: Báo Thái Nguyên' },
  attachments: { label: 'tệp đính kèm', example: 'attachments: [{ file: ke-hoach.pdf, title: Kế hoạch }]' },
  'attachments.file': { label: 'tên tệp', example: 'file: ke-hoach.pdf' },
  'attachments.title': { label: 'tên hiển thị', example: 'title: Kế hoạch tuyển sinh' },
  related: { label: 'bài liên quan', example: 'related: [khai-giang-2021-2022]' },
  aliases: { label: 'địa chỉ cũ', example: 'aliases: [/tin/123.aspx]' },
  pinned: { label: 'ghim', example: 'pinned: true' },
  urgent: { label: 'khẩn', example: 'urgent: true' },
  expires: { label: 'hết hiệu lực', example: 'expires: 2022-10-10' },
  draft: { label: 'bản nháp', example: 'draft: true' },
  ...CONSENT_HINTS,
};
