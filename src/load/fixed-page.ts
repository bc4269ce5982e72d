import fs from 'node:fs';
import path from 'node:path';
import { renderMarkdown, type WrittenLink } from '../markdown/render.ts';
import { reporter, type Problem, type Report } from '../problems.ts';
import { PAGE_HINTS, pageSchema } from '../schemas/page.ts';
import { SLUG_PATTERN } from '../text/slug.ts';
import { RESERVED_SEGMENTS, type Urls } from '../urls.ts';
import { reportLocalLinks } from './article-links.ts';
import { validate } from './explain.ts';
import { displayPath } from './files.ts';
import { parseArticle } from './parse-article.ts';
import { readText } from './read-text.ts';
import { labelsOf } from './school.ts';
import type { Watchdog } from './watchdog.ts';

/** A page that is not news: Giới thiệu, Liên hệ. */
export interface FixedPage {
  readonly slug: string;
  readonly source: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly html: string;
  /** Links of the text as written, with their lines. */
  readonly links: readonly WrittenLink[];
}

/** What all fixed pages of one run share. */
interface PageContext {
  readonly urls: Urls;
  readonly watchdog: Watchdog;
  readonly problems: Problem[];
}

/** Every page of `pages/`, by address. */
export async function readFixedPages(contentDir: string, context: PageContext): Promise<FixedPage[]> {
  const dir = path.join(contentDir, 'pages');
  if (!fs.existsSync(dir)) return [];
  const names = fs
    .readdirSync(dir)
    .filter((name) => name.endsWith('.md'))
    .toSorted();
  const pages = await Promise.all(names.map((name) => readFixedPage(path.join(dir, name), context)));
  return pages.filter((page) => page !== undefined);
}

async function readFixedPage(
  file: string,
  { urls, watchdog, problems }: PageContext,
): Promise<FixedPage | undefined> {
  const source = displayPath(file);
  const report = reporter(problems, source);
  const slug = path.basename(file, '.md');
  if (!SLUG_PATTERN.test(slug) || RESERVED_SEGMENTS.includes(slug)) {
    report(
      1,
      `Tên tệp “${slug}.md” không dùng làm địa chỉ trang được.`,
      'Xin đặt tên chỉ gồm chữ không dấu, chữ số và dấu gạch nối, khác tên các phần có sẵn của trang, ví dụ: `gioi-thieu.md`',
    );
    return undefined;
  }
  const text = readText(file, report);
  const watch = <Result>(work: () => Result): Result => watchdog.watch(source, work);
  const parsed =
    text === undefined ? undefined : watch(() => parseArticle(text, report, labelsOf(PAGE_HINTS)));
  if (!parsed) return undefined;
  const data = parsed.frontMatter && validate(pageSchema, parsed.frontMatter, PAGE_HINTS, 'Trang', report);
  const reportBody: Report = (line, ...rest) => report(line + parsed.bodyLine - 1, ...rest);
  const reportPicture = (line: number): void =>
    reportBody(
      line,
      'Trang cố định chưa nhận ảnh.',
      'Xin đăng ảnh trong một bài viết rồi dẫn đường dẫn tới bài đó.',
    );
  const links: WrittenLink[] = [];
  const parts = await watch(() =>
    renderMarkdown(parsed.body, {
      collectLink: ({ url, line }) => void links.push({ url, line }),
      fromContent: urls.fromContent,
      inlineImage(_src, line) {
        reportPicture(line);
        return undefined;
      },
      report: reportBody,
    }),
  );
  for (const part of parts) {
    if (part.kind === 'pictures') reportPicture(part.images[0]?.line ?? 1);
  }
  const body = parts.filter((part) => part.kind === 'html');
  reportLocalLinks(links, { attachments: [], body, report: reportBody });
  const html = body.map((part) => part.html).join('\n');
  return (
    data && {
      slug,
      source,
      title: data.title,
      summary: data.summary,
      html,
      links: links.map(({ url, line }) => ({ url, line: line + parsed.bodyLine - 1 })),
    }
  );
}
