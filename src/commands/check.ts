import { readContent } from '../load/content.ts';
import { readEnvironment } from '../load/environment.ts';
import { formatProblems, hasErrors } from '../problems.ts';
import { formatNumber } from '../text/numbers.ts';

/** `npm run check`: reads all content and prints every problem. Exit code 1 with errors, 2 for wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Cách dùng: npm run check');
    return 2;
  }
  const { content, problems } = await readContent(readEnvironment(), { decodePhotos: true });
  if (problems.length > 0) console.error(formatProblems(problems));
  if (!content || hasErrors(problems)) return 1;
  console.log(
    `Đã đọc ${formatNumber(content.articles.length)} bài, ${formatNumber(content.pages.length)} trang: không có chỗ nào phải sửa.`,
  );
  return 0;
}
