import path from 'node:path';
import type { Article } from '../derive/article.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './environment.ts';
import { displayPath, nearestFile, readFolder } from './files.ts';

/** What somebody asks to be taken down. */
export interface Target {
  readonly article: string;
  /** Its photo; all of the article when absent. */
  readonly photo: string | undefined;
  /** Files to be deleted, for people: the photo, or the article's folder. */
  readonly path: string;
}

/**
 * Finds what `slug`, `slug#photo` or an address of the site names. A photo may be named as the
 * address of its place on the page does: `#anh-3`.
 *
 * @param folders of all articles, by slug
 * @param articles for places on pages
 * @throws UsageError for what is not there, with what was meant
 */
export function findTarget(
  written: string,
  folders: ReadonlyMap<string, string>,
  articles: readonly Article[],
): Target {
  const [before = '', fragment = ''] = written.split('#');
  const article = before.replace(/^.*\/tin-tuc\//, '').replace(/\/.*/s, '');
  const folder = folders.get(article);
  if (folder === undefined) {
    const near = nearest(article, [...folders.keys()]);
    throw new UsageError(
      `Không có bài “${article}”. ${near ? `Có phải thầy cô định viết “${near}”?` : 'Xin viết tên thư mục của bài, ví dụ: npm run takedown -- ket-nap-dang'}`,
    );
  }
  if (fragment === '') return { article, photo: undefined, path: displayPath(folder) };
  const photo = photoName(
    fragment,
    folder,
    articles.find(({ slug }) => slug === article),
  );
  return { article, photo, path: displayPath(path.join(folder, photo)) };
}

function photoName(fragment: string, folder: string, article: Article | undefined): string {
  const { names, pathOf } = readFolder(folder);
  const written = decode(fragment).replace(/^\.\//, '').normalize('NFC');
  if (pathOf(written) !== undefined) return written;
  const inFolders = names.filter((name) => name.endsWith(`/${written}`));
  if (inFolders.length === 1 && inFolders[0]) return inFolders[0];
  const place = Number(/^anh-(\d+)$/.exec(written)?.[1]);
  const shown = article?.galleries.flatMap(({ pictures }) => pictures)[place - 1]?.photo.file;
  if (shown !== undefined) return path.relative(folder, shown).split(path.sep).join('/').normalize('NFC');
  const near = nearestFile(written, names);
  throw new UsageError(
    `Bài “${path.basename(folder)}” không có ảnh “${written}”. ${near ? `Ở đó có “${near.name}”${near.difference}.` : `Ở đó có: ${names.filter((name) => name !== 'index.md').join(', ') || 'chưa có ảnh nào'}.`}`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
