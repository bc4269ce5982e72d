import path from 'node:path';
import { photosOf } from '../derive/article-photos.ts';
import type { Article } from '../derive/article.ts';
import { reporter, type Problem, type Report } from '../problems.ts';
import { ARTICLE_HINTS, PENDING_FIELDS, type ArticleFrontMatter } from '../schemas/article.ts';
import type { Category } from '../schemas/category.ts';
import type { CivilDate } from '../text/dates.ts';
import { nearest } from '../text/nearest.ts';
import { formatNumber } from '../text/numbers.ts';
import { slugify } from '../text/slug.ts';
import { dayFirstNote } from './explain.ts';
import { displayPath, type Folder } from './files.ts';
import type { YamlText } from './yaml.ts';

const DATE_KEYS = ['date', 'updated', 'eventDate', 'eventEnd', 'expires'] as const;

/** The category of a slug; for anything else a problem that offers the slug that was meant. */
export function findCategory(
  written: string,
  categories: readonly Category[],
  line: number,
  report: Report,
): Category | undefined {
  const found = categories.find(({ slug }) => slug === written);
  if (found) return found;
  const named = categories.find(
    ({ slug, name }) => slugify(name) === slugify(written) || slug === slugify(written),
  );
  const nearSlug = nearest(
    written,
    categories.map(({ slug }) => slug),
  );
  const nearName = nearest(
    written,
    categories.map(({ name }) => name),
  );
  const near =
    named ??
    categories.find(({ slug }) => slug === nearSlug) ??
    categories.find(({ name }) => name === nearName);
  const fix = near
    ? `Có phải thầy cô định chọn ${near.name}? Xin viết: \`category: ${near.slug}\``
    : `Xin chọn một trong: ${categories.map(({ slug, name }) => `${slug} (${name})`).join(', ')}.`;
  report(line, `Không có chuyên mục “${written}”.`, fix);
  return undefined;
}

/** Rules between keys, and notes on how a key was understood. */
export function noteFields(data: Partial<ArticleFrontMatter>, yaml: YamlText, report: Report): void {
  for (const key of DATE_KEYS) {
    const written = data[key];
    if (written?.dayFirst)
      report(
        yaml.lineOf([key]),
        ...dayFirstNote(ARTICLE_HINTS[key]?.label ?? key, key, written.day),
        'warning',
      );
  }
  for (const key of PENDING_FIELDS) {
    if (data[key as keyof ArticleFrontMatter] !== undefined)
      report(
        yaml.lineOf([key]),
        key === 'aliases'
          ? 'Địa chỉ cũ (aliases) mới chỉ được dùng khi đếm lượt truy cập; trang chưa đưa người đọc từ đó sang bài này.'
          : `Mục “${key}” (${ARTICLE_HINTS[key]?.label}) đã được đọc nhưng trang chưa dùng đến.`,
        '',
        'warning',
      );
  }
  if (data.urgent && !data.expires)
    report(
      yaml.lineOf(['urgent']),
      'Tin khẩn (urgent) chưa có ngày hết hiệu lực (expires).',
      'Xin thêm một dòng, ví dụ: `expires: 2022-10-10`',
    );
  if (data.expires && data.date && isBefore(data.expires, data.date))
    report(
      yaml.lineOf(['expires']),
      `Ngày hết hiệu lực (expires) ${data.expires.day} đứng trước ngày đăng (date) ${data.date.day}.`,
      'Xin xem lại hai ngày này.',
    );
  if (data.eventEnd && data.eventDate && isBefore(data.eventEnd, data.eventDate))
    report(
      yaml.lineOf(['eventEnd']),
      'Ngày kết thúc (eventEnd) đứng trước ngày diễn ra (eventDate).',
      'Xin xem lại hai ngày này.',
    );
  if (data.eventEnd && !data.eventDate)
    report(
      yaml.lineOf(['eventEnd']),
      'Có ngày kết thúc (eventEnd) mà chưa có ngày diễn ra (eventDate).',
      'Xin thêm một dòng, ví dụ: `eventDate: 2022-10-09`',
    );
}

/** On one day only where both say a time. */
function isBefore(a: CivilDate, b: CivilDate): boolean {
  return (
    a.day < b.day || (a.day === b.day && a.time !== undefined && b.time !== undefined && a.time < b.time)
  );
}

/** An article's folder holds one text; Word files may lie beside it as attachments. */
export function reportSecondTexts({ dir, names }: Folder, problems: Problem[]): void {
  for (const name of names) {
    if (name === 'index.md' || !/\.(?:md|markdown)$/i.test(name)) continue;
    const folder = slugify(name.replace(/\/index\.md$/, '').replace(/\.[^.]*$/, '')) || 'ten-bai';
    reporter(problems, displayPath(path.join(dir, name)))(
      1,
      'Mỗi thư mục chỉ chứa một bài (index.md), nên tệp này chưa được đăng.',
      `Xin chuyển thành một bài riêng: \`${path.basename(path.dirname(dir))}/${folder}/index.md\``,
    );
  }
}

/** More would be an archive, which no phone opens. */
const MAX_PHOTOS = 300;

/** An article with very many photos is no article. */
export function reportPhotoCount(article: Pick<Article, 'body' | 'inlinePhotos'>, report: Report): void {
  const count = photosOf(article).length;
  if (count > MAX_PHOTOS)
    report(
      1,
      `Bài có ${formatNumber(count)} ảnh, quá ${MAX_PHOTOS} ảnh.`,
      'Xin chọn lấy những ảnh đẹp nhất, hoặc chia thành nhiều bài.',
    );
}
