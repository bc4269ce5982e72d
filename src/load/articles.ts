import fs from 'node:fs';
import path from 'node:path';
import type { Article } from '../derive/article.ts';
import { reporter, type Problem } from '../problems.ts';
import { nearest } from '../text/nearest.ts';
import { SLUG_PATTERN, slugify } from '../text/slug.ts';
import { readArticle, type ArticleContext } from './article.ts';
import { displayPath } from './files.ts';

/** Articles in flight at once: enough to keep two cores and the disk busy. */
const CONCURRENCY = 16;

/** Every readable article of `news/<year>/<slug>/`, drafts too, in the order of their folders. */
export async function readArticles(contentDir: string, context: ArticleContext): Promise<Article[]> {
  const folders = articleFolders(path.join(contentDir, 'news'), context.problems);
  const articles = new Array<Article | undefined>(folders.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < folders.length; index = next++)
      articles[index] = await readArticle(folders[index] ?? '', context);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  const read = articles.filter((article) => article !== undefined);
  reportSlugClashes(folders, read, context.problems);
  reportUnknownRelated(read, context.problems);
  return read;
}

function articleFolders(newsDir: string, problems: Problem[]): string[] {
  if (!fs.existsSync(newsDir)) return [];
  return subfolders(newsDir).flatMap((yearDir) => {
    if (!/^\d{4}$/.test(path.basename(yearDir))) {
      reporter(problems, displayPath(yearDir))(
        1,
        `Thư mục “${path.basename(yearDir)}” không phải là một năm.`,
        'Xin xếp bài vào thư mục năm, ví dụ: `news/2022/khai-giang-2022-2023/index.md`',
      );
      return [];
    }
    for (const name of fs.readdirSync(yearDir)) {
      if (name.endsWith('.md'))
        reporter(problems, displayPath(path.join(yearDir, name)))(
          1,
          'Bài viết phải nằm trong thư mục riêng của nó.',
          `Xin chuyển thành: \`${path.basename(yearDir)}/${slugify(name.slice(0, -3)) || 'ten-bai'}/index.md\``,
        );
    }
    return subfolders(yearDir).filter((dir) => isArticleFolder(dir, problems));
  });
}

function isArticleFolder(dir: string, problems: Problem[]): boolean {
  const name = path.basename(dir);
  const report = reporter(problems, displayPath(path.join(dir, 'index.md')));
  if (!SLUG_PATTERN.test(name)) {
    report(
      1,
      `Tên thư mục “${name}” không dùng làm địa chỉ được: chỉ chữ thường không dấu, chữ số và dấu gạch nối, không quá 80 ký tự.`,
      `Xin đổi tên thư mục thành: \`${slugify(name) || 'ten-bai'}\``,
    );
    return false;
  }
  if (fs.existsSync(path.join(dir, 'index.md'))) return true;
  const other = fs.readdirSync(dir).find((file) => /\.(?:md|markdown|txt|docx?)$/i.test(file));
  report(
    1,
    'Thư mục bài chưa có tệp index.md.',
    other
      ? `Ở đó có “${other}”: xin đổi tên thành \`index.md\` (tệp Word thì chép chữ sang tệp mới).`
      : 'Xin thêm tệp index.md, hoặc xóa thư mục này.',
  );
  return false;
}

function subfolders(dir: string): string[] {
  return fs
    .readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.join(dir, entry.name))
    .toSorted();
}

function reportSlugClashes(
  folders: readonly string[],
  articles: readonly Article[],
  problems: Problem[],
): void {
  const first = new Map<string, string>();
  for (const dir of folders) {
    const slug = path.basename(dir);
    const earlier = first.get(slug);
    if (earlier === undefined) {
      first.set(slug, dir);
      continue;
    }
    const source = displayPath(path.join(earlier, 'index.md'));
    const title = articles.find((article) => article.source === source)?.title;
    const year = path.basename(path.dirname(dir));
    reporter(problems, displayPath(path.join(dir, 'index.md')))(
      1,
      `Tên thư mục “${slug}” đã dùng cho bài ${title ? `“${title}” (${source})` : source}; hai bài không thể chung một địa chỉ.`,
      `Xin đổi tên thư mục của bài mới, ví dụ: \`${slug}-${year}\`. Bài cũ xin giữ nguyên để đường dẫn đã gửi vẫn mở được.`,
    );
  }
}

function reportUnknownRelated(articles: readonly Article[], problems: Problem[]): void {
  const slugs = articles.map(({ slug }) => slug);
  const known = new Set(slugs);
  for (const article of articles) {
    for (const slug of article.related) {
      if (known.has(slug) && slug !== article.slug) continue;
      const near = nearest(
        slug,
        slugs.filter((other) => other !== article.slug),
      );
      const fix = near ? `Có phải thầy cô định viết “${near}”?` : 'Xin viết tên thư mục của bài muốn dẫn.';
      reporter(problems, article.source)(
        article.relatedLine,
        slug === article.slug
          ? `Mục related nhắc đến chính bài này.`
          : `Mục related nhắc đến bài “${slug}” nhưng không có bài ấy.`,
        fix,
      );
    }
  }
}
