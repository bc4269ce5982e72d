import fs from 'node:fs';
import path from 'node:path';
import { ABBREVIATIONS } from './abbreviations.ts';
import type { Article } from './article.ts';
import type { Corpus } from './corpus.ts';

/** The moment the generated school is built at: after its last article. */
export const CORPUS_NOW = '2026-09-01T07:00:00+07:00';

const CATEGORIES = [
  ['tin-nha-truong', 'Tin nhà trường'],
  ['thong-bao', 'Thông báo'],
  ['dang-doan-doi', 'Hoạt động Đảng - Đoàn - Đội'],
  ['chuyen-mon', 'Chuyên môn'],
  ['hoc-sinh', 'Học sinh'],
  ['phu-huynh', 'Phụ huynh'],
  ['tuyen-sinh', 'Tuyển sinh'],
] as const;

/** Writes a corpus as a school's content folder, which replaces what stood there. */
export function writeContent(contentDir: string, corpus: Corpus): void {
  fs.rmSync(contentDir, { recursive: true, force: true });
  fs.mkdirSync(contentDir, { recursive: true });
  const abbreviations = ABBREVIATIONS.map(
    ({ short, long }) => `  ${short}: ${capital(long.at(-1) ?? short)}\n`,
  );
  fs.writeFileSync(
    path.join(contentDir, 'school.yaml'),
    `name: Trường THCS Hoa Lâm\nurl: https://hoalam.example\nabbreviations:\n${abbreviations.join('')}`,
  );
  fs.writeFileSync(
    path.join(contentDir, 'categories.yaml'),
    CATEGORIES.map(([slug, name]) => `- slug: ${slug}\n  name: ${name}\n`).join(''),
  );
  for (const article of corpus.articles) {
    const dir = path.join(contentDir, 'news', article.date.slice(0, 4), article.slug);
    fs.mkdirSync(dir, { recursive: true });
    fs.writeFileSync(path.join(dir, 'index.md'), markdownOf(article));
  }
}

function markdownOf({ title, date, topic, paragraphs, form }: Article): string {
  const head = `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\ncategory: ${topic.category}\n---\n`;
  return `${head}\n${paragraphs.join('\n\n')}\n`.normalize(form);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
