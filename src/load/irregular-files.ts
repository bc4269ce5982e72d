import fs from 'node:fs';
import path from 'node:path';
import { reporter, type Problem } from '../problems.ts';
import { displayPath, isSystemFile } from './files.ts';

/** What must be a folder where it is there, and what must be a file, by path below the content folder. */
const FOLDERS = /^(?:news|pages|visits)$/;
const FILES =
  /^(?:school|categories|takedown)\.yaml$|^news\/.*\bindex\.md$|^pages\/[^/]*\.md$|^visits\/[^/]*\.jsonl$/;

/**
 * Reports everything in the content folder that is neither a plain file nor a folder:
 * a link could publish a file from elsewhere on the machine, and a pipe would be
 * waited for without end. Also folders where a file should be, and what cannot be
 * read. To be asked before anything is opened.
 *
 * @returns the paths of all of them below the content folder, with forward slashes; `''` is that folder
 */
export function reportIrregularFiles(contentDir: string, problems: Problem[]): string[] {
  const stat = fs.lstatSync(contentDir, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) {
    reporter(problems, displayPath(contentDir))(
      1,
      'Thư mục nội dung là một liên kết (symlink) tới nơi khác.',
      `Xin cho CONTENT_DIR là thư mục thật: \`${fs.existsSync(contentDir) ? fs.realpathSync(contentDir) : contentDir}\``,
    );
    return [''];
  }
  return stat?.isDirectory() ? walk(contentDir, '', problems) : [];
}

/** The folder of the article that a path below the content folder belongs to; undefined for all other paths. */
export function articleFolderOf(name: string): string | undefined {
  return /^news\/\d{4}\/[^/]+/.exec(name)?.[0];
}

function walk(contentDir: string, below: string, problems: Problem[]): string[] {
  const entries = entriesOf(path.join(contentDir, below), problems);
  if (!entries) return [below];
  return entries.flatMap((entry) => {
    if (isSystemFile(entry.name) || entry.name === 'node_modules') return [];
    const name = `${below}${entry.name}`;
    const file = path.join(contentDir, name);
    const fault = faultOf(entry, name, file);
    if (!fault) return entry.isDirectory() ? walk(contentDir, `${name}/`, problems) : [];
    reporter(problems, displayPath(file))(1, ...fault);
    return [name];
  });
}

function entriesOf(dir: string, problems: Problem[]): fs.Dirent[] | undefined {
  try {
    return fs.readdirSync(dir, { withFileTypes: true });
  } catch {
    reporter(problems, displayPath(dir))(1, 'Không mở được thư mục này.', 'Xin cho phép đọc thư mục.');
    return undefined;
  }
}

/** What is wrong with an entry, and how to mend it. */
function faultOf(entry: fs.Dirent, name: string, file: string): [problem: string, fix: string] | undefined {
  if (entry.isSymbolicLink())
    return [
      `“${entry.name}” là một liên kết (symlink) tới nơi khác; trang không đi theo liên kết.`,
      'Xin xóa liên kết rồi chép tệp hoặc thư mục thật vào đúng chỗ này.',
    ];
  if (entry.isDirectory())
    return FILES.test(name)
      ? [
          `“${entry.name}” phải là một tệp, nhưng ở đây là một thư mục.`,
          'Xin đổi tên thư mục, rồi đặt tệp thật vào đây.',
        ]
      : undefined;
  if (!entry.isFile())
    return [
      `“${entry.name}” không phải tệp thường (mà là ống dẫn, ổ cắm hoặc thiết bị của máy), nên trang không mở.`,
      'Xin xóa nó, rồi chép tệp thật vào nếu cần.',
    ];
  if (FOLDERS.test(name))
    return [
      `“${entry.name}” phải là một thư mục, nhưng ở đây là một tệp.`,
      `Xin đổi tên tệp, rồi tạo thư mục \`${entry.name}\`.`,
    ];
  return isReadable(file) ? undefined : ['Không có quyền đọc tệp này.', 'Xin cho phép đọc tệp.'];
}

function isReadable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
