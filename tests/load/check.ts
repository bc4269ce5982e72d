import path from 'node:path';
import { readContent } from '../../src/load/content.ts';
import { readEnvironment } from '../../src/load/environment.ts';
import type { Problem } from '../../src/problems.ts';
import { aContentFolder } from '../make.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Every problem of a content folder with the given files beside a valid school, as `npm run check` tells them, but for photos without a record of consent; paths relative to it. */
export async function check(files: Files): Promise<Problem[]> {
  const problems = await checkWithRecords(files);
  return problems.filter(({ problem }) => !problem.includes('chưa ghi người trong ảnh có đồng ý không'));
}

/** Likewise, with those. */
export async function checkWithRecords(files: Files): Promise<Problem[]> {
  const dir = aContentFolder(files);
  const environment = readEnvironment({ CONTENT_DIR: dir, CACHE_DIR: path.join(dir, '.cache') });
  const { problems } = await readContent(environment, { decodePhotos: true });
  return problems.map((problem) => ({ ...problem, file: path.relative(dir, path.resolve(problem.file)) }));
}

export const FILE = 'news/2022/bai/index.md';
/** A file with only the given front matter. */
export const front = (lines: string): string => `---\n${lines}\n---\n\nĐoạn văn.\n`;
/** A valid article with further lines of front matter and another text. */
export const article = (more = '', body = 'Đoạn văn.'): string =>
  `---\ntitle: Thư mời họp\ndate: 2022-10-07\ncategory: thong-bao\n${more}---\n\n${body}\n`;
