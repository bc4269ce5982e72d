import fs from 'node:fs';
import path from 'node:path';
import { UsageError, type Environment } from '../load/environment.ts';
import { displayPath } from '../load/files.ts';
import { siblings } from './swap.ts';

/**
 * Keeps a slip in `OUT_DIR` from deleting what is not a built site: the folder is
 * replaced as a whole.
 *
 * @throws UsageError when the folder or the one kept beside it holds something else
 */
export function refuseForeignFolder({
  outDir,
  contentDir,
}: Pick<Environment, 'outDir' | 'contentDir'>): void {
  const kept = [contentDir, process.cwd()].some((dir) => isInside(dir, outDir));
  if (kept)
    throw new UsageError(
      `OUT_DIR là “${displayPath(outDir)}”, nơi đang chứa nội dung hoặc mã của trang. Xin chọn một thư mục riêng, ví dụ: dist`,
    );
  for (const dir of [outDir, ...Object.values(siblings(outDir))]) {
    const entry = fs.lstatSync(dir, { throwIfNoEntry: false });
    if (entry && (entry.isSymbolicLink() || !isSite(dir))) {
      throw new UsageError(
        `“${displayPath(dir)}” đã có và không phải là một trang dựng sẵn, nên không ghi đè lên được. Xin chọn OUT_DIR khác, hoặc tự dọn chỗ ấy đi.`,
      );
    }
  }
  fs.mkdirSync(path.dirname(outDir), { recursive: true });
}

function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

function isSite(dir: string): boolean {
  if (!fs.statSync(dir).isDirectory()) return false;
  const names = fs.readdirSync(dir);
  return names.length === 0 || names.includes('index.html') || names.includes('_astro');
}
