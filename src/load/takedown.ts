import fs from 'node:fs';
import path from 'node:path';
import { reporter, type Problem } from '../problems.ts';
import { TAKEDOWN_HINTS, takedownSchema } from '../schemas/takedown.ts';
import { nearest } from '../text/nearest.ts';
import { validate } from './explain.ts';
import { displayPath, nearestFile, readFolder } from './files.ts';
import { labelsOf } from './school.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml.ts';

/** An article, or one photo of it, that was taken down on request. */
export interface TakenDown {
  readonly article: string;
  /** Below the article's folder, composed (NFC). */
  readonly photo?: string | undefined;
  /** Of takedown.yaml. */
  readonly line: number;
}

/** What takedown.yaml says. */
export interface Takedown {
  readonly entries: readonly TakenDown[];
  /** Whether the whole article was taken down. */
  hasArticle(slug: string): boolean;
  /** Whether a photo was, by its name below the article's folder. */
  hasPhoto(slug: string, name: string): boolean;
}

export function takedownFile(contentDir: string): string {
  return path.join(contentDir, 'takedown.yaml');
}

/**
 * Reads takedown.yaml; nothing is taken down without one. A file that cannot be
 * read is an error: a build that ignored it would publish what must not be.
 */
export function readTakedown(contentDir: string, problems: Problem[]): Takedown {
  const file = takedownFile(contentDir);
  const entries = fs.existsSync(file) ? readEntries(file, problems) : [];
  const articles = new Set(entries.filter(({ photo }) => photo === undefined).map(({ article }) => article));
  const photos = new Set(entries.map(({ article, photo }) => `${article}#${photo}`));
  return {
    entries,
    hasArticle: (slug) => articles.has(slug),
    hasPhoto: (slug, name) => photos.has(`${slug}#${name.normalize('NFC')}`),
  };
}

function readEntries(file: string, problems: Problem[]): TakenDown[] {
  const report = reporter(problems, displayPath(file));
  const text = readText(file, report);
  const yaml = text === undefined ? undefined : parseYaml(text, 1, report, labelsOf(TAKEDOWN_HINTS));
  if (!yaml || yaml.data === null) return [];
  if (!Array.isArray(yaml.data)) {
    report(
      1,
      'Danh sách gỡ bài và ảnh chưa đúng dạng.',
      'Xin viết mỗi mục một dòng, ví dụ: `- ket-nap-dang#anh-1.jpg`',
    );
    return [];
  }
  const entries = validate(takedownSchema, yaml, TAKEDOWN_HINTS, 'Mục gỡ bài', report) ?? [];
  return entries.map(({ article, photo }, index) => ({
    article,
    photo: photo?.normalize('NFC'),
    line: yaml.lineOf([index]),
  }));
}

/**
 * Reports entries that name nothing that is there. One that nearly names something is an
 * error, since what was meant would stay published; one that names nothing at all may be of
 * what was deleted since, and is only told.
 *
 * @param folders of all articles, by slug
 */
export function reportTakedown(
  contentDir: string,
  { entries }: Takedown,
  folders: ReadonlyMap<string, string>,
  problems: Problem[],
): void {
  const report = reporter(problems, displayPath(takedownFile(contentDir)));
  for (const { article, photo, line } of entries) {
    const folder = folders.get(article);
    if (folder === undefined) {
      const near = nearest(article, [...folders.keys()]);
      report(
        line,
        `Không có bài “${article}” để gỡ.`,
        near
          ? `Có phải thầy cô định viết “${near}”? Nếu bài ấy đã xóa hẳn thì xin xóa mục này.`
          : 'Nếu bài đã xóa hẳn thì không cần làm gì; nếu không, xin xem lại tên thư mục của bài.',
        near ? 'error' : 'warning',
      );
      continue;
    }
    if (photo === undefined) continue;
    const { names, pathOf } = readFolder(folder);
    const near = pathOf(photo) === undefined ? nearestFile(photo, names) : undefined;
    if (near)
      report(
        line,
        `Bài “${article}” không có ảnh “${photo}” để gỡ. Ở đó có “${near.name}”${near.difference}.`,
        `Xin viết: \`photo: ${near.name}\`. Nếu ảnh ấy đã xóa hẳn thì xin xóa mục này.`,
      );
  }
}
