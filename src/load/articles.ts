import fs from 'node:fs';
import path from 'node:path';
import { photosById } from '../derive/article-photos.ts';
import type { Article } from '../derive/article.ts';
import { reporter, type Problem } from '../problems.ts';
import { nearest } from '../text/nearest.ts';
import { SLUG_PATTERN, slugify } from '../text/slug.ts';
import { readArticle, type ArticleContext } from './article.ts';
import { displayPath, readFolder } from './files.ts';
import { noteLonelySeries } from './lonely-series.ts';
import { reportTakedown } from './takedown.ts';

/** Articles in flight at once: enough to keep two cores and the disk busy. */
const CONCURRENCY = 16;

/** Every readable article of `news/<year>/<slug>/`, drafts too, in the order of their folders, and the slugs also of those that cannot be read. */
export async function readArticles(
  contentDir: string,
  context: ArticleContext,
): Promise<{ articles: Article[]; slugs: string[] }> {
  const folders = articleFolders(path.join(contentDir, 'news'), context.problems, context.closed);
  await withholdTakenDown(contentDir, folders, context);
  const articles = new Array<Article | undefined>(folders.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < folders.length; index = next++) {
      const dir = folders[index] ?? '';
      if (!context.closed.has(dir)) articles[index] = await readArticle(dir, context);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  const shown = await rereadWithheld(folders, articles, context);
  const read = shown.filter((article) => article !== undefined);
  reportSlugClashes(folders, read, context.problems);
  const slugs = folders.map((dir) => path.basename(dir));
  reportUnknownRelated(read, slugs, context.problems);
  noteLonelySeries(read, context.problems);
  return { articles: read, slugs };
}

/** A photo that was taken down of one article is not shown in another either. */
async function withholdTakenDown(
  contentDir: string,
  folders: readonly string[],
  { takedown, withheld, photos, problems }: ArticleContext,
): Promise<void> {
  const folderOf = bySlug(folders);
  reportTakedown(contentDir, takedown, folderOf, problems);
  for (const { article, photo } of takedown.entries) {
    const dir = folderOf.get(article);
    const file = dir && photo !== undefined ? readFolder(dir).pathOf(photo) : undefined;
    const known = file === undefined ? undefined : await photos.probe(file);
    if (known && !('fault' in known)) withheld.add(known.id);
  }
}

/** A photo that one article refuses may have been found by another before: that one is read again. */
async function rereadWithheld(
  folders: readonly string[],
  articles: readonly (Article | undefined)[],
  context: ArticleContext,
): Promise<(Article | undefined)[]> {
  const shows = (article: Article): boolean =>
    photosById([article])
      .keys()
      .some((id) => context.withheld.has(id));
  return Promise.all(
    articles.map((article, index) =>
      // Its problems have been said.
      article && shows(article) ? readArticle(folders[index] ?? '', { ...context, problems: [] }) : article,
    ),
  );
}

/** The folder of each article by its slug, also of those that cannot be read. */
export function articleFoldersBySlug(contentDir: string): Map<string, string> {
  return bySlug(articleFolders(path.join(contentDir, 'news'), []));
}

function bySlug(folders: readonly string[]): Map<string, string> {
  return new Map(folders.map((dir) => [path.basename(dir), dir]));
}

function articleFolders(
  newsDir: string,
  problems: Problem[],
  closed: ReadonlySet<string> = new Set(),
): string[] {
  if (!fs.existsSync(newsDir)) return [];
  reportStrayTexts(newsDir, (name) => `2022/${slugify(bare(name)) || 'ten-bai'}/index.md`, problems);
  return subfolders(newsDir).flatMap((yearDir) => {
    if (!/^\d{4}$/.test(path.basename(yearDir))) {
      reporter(problems, displayPath(yearDir))(
        1,
        `Thư mục “${path.basename(yearDir)}” không phải là một năm.`,
        'Xin xếp bài vào thư mục năm, ví dụ: `news/2022/khai-giang-2022-2023/index.md`',
      );
      return [];
    }
    reportStrayTexts(
      yearDir,
      (name) => `${path.basename(yearDir)}/${slugify(bare(name)) || 'ten-bai'}/index.md`,
      problems,
    );
    return subfolders(yearDir).filter((dir) => closed.has(dir) || isArticleFolder(dir, problems));
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

const TEXT_FILE = /\.(?:md|markdown|txt|docx?|odt|rtf)$/i;

function bare(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** A text that lies where no article can be: it would be missed. */
function reportStrayTexts(dir: string, placeOf: (name: string) => string, problems: Problem[]): void {
  for (const name of fs.readdirSync(dir).filter((file) => TEXT_FILE.test(file))) {
    reporter(problems, displayPath(path.join(dir, name)))(
      1,
      'Bài viết phải nằm trong thư mục riêng của nó, nên tệp này chưa được đăng.',
      `Xin chuyển thành: \`${placeOf(name)}\``,
    );
  }
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

function reportUnknownRelated(
  articles: readonly Article[],
  slugs: readonly string[],
  problems: Problem[],
): void {
  const known = new Set(slugs);
  for (const article of articles) {
    for (const [index, slug] of article.related.entries()) {
      if (known.has(slug) && slug !== article.slug) continue;
      const report = reporter(problems, article.source);
      const line = article.relatedLines[index] ?? 1;
      if (slug === article.slug) {
        report(line, 'Mục related nhắc đến chính bài này.', `Xin bỏ “${slug}” khỏi mục related.`);
        continue;
      }
      const others = slugs.filter((other) => other !== article.slug);
      const near = nearest(slug, others);
      report(
        line,
        `Mục related nhắc đến bài “${slug}” nhưng không có bài ấy.`,
        near ? `Có phải thầy cô định viết “${near}”?` : 'Xin viết tên thư mục của bài muốn dẫn.',
      );
    }
  }
}
