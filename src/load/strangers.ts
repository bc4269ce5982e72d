import fs from 'node:fs';
import path from 'node:path';
import { reporter, type Problem } from '../problems.ts';
import { nearest } from '../text/nearest.ts';
import { displayPath, isSystemFile } from './files.ts';

const FOLDERS = ['news', 'pages', 'visits'];

/** Reports folders and page files of the content that no one reads: what lies in them would be missed. */
export function reportStrangers(contentDir: string, problems: Problem[]): void {
  const report = (name: string): ReturnType<typeof reporter> =>
    reporter(problems, displayPath(path.join(contentDir, name)));
  for (const entry of fs.readdirSync(contentDir, { withFileTypes: true })) {
    if (
      !entry.isDirectory() ||
      entry.name.startsWith('.') ||
      FOLDERS.includes(entry.name) ||
      !holdsText(path.join(contentDir, entry.name))
    )
      continue;
    const place = /^\d{4}$/.test(entry.name)
      ? `news/${entry.name}`
      : (nearest(entry.name, FOLDERS) ?? 'news');
    report(entry.name)(
      1,
      `Trang không đọc thư mục “${entry.name}” ở đây, nên những gì trong đó chưa được đăng.`,
      `Xin chuyển vào \`${place}/\`.`,
    );
  }
  const pages = path.join(contentDir, 'pages');
  for (const entry of fs.existsSync(pages) ? fs.readdirSync(pages, { withFileTypes: true }) : []) {
    if (isSystemFile(entry.name) || (entry.isFile() && entry.name.endsWith('.md'))) continue;
    const name = path.basename(entry.name, path.extname(entry.name)).toLowerCase();
    report(`pages/${entry.name}`)(
      1,
      'Trang cố định phải là một tệp .md nằm ngay trong thư mục pages, nên phần này chưa được đăng.',
      `Xin chuyển thành: \`pages/${name}.md\``,
    );
  }
}

/** A folder of pictures or notes of the school's own is no mistake. */
function holdsText(dir: string): boolean {
  return fs
    .readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .some((file) => /(?:^|[/\\])index\.md$/i.test(file));
}
