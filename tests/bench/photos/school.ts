import fs from 'node:fs';
import path from 'node:path';
import { random } from '../../samples/random.ts';

/** The moment the school is built at: all its articles are of the two years before. */
export const NOW = '2022-10-07T19:16:00+07:00';
const DAY_MS = 86_400_000;
const WORDS =
  'nhà trường tổ chức buổi chào cờ đầu tuần cho học sinh các khối lớp thầy cô giáo cùng phụ huynh dự lễ khai giảng trong sân mùa thu'.split(
    ' ',
  );

/** A school to generate. */
export interface SchoolPlan {
  readonly articles: number;
  readonly photosPerArticle: number;
  /** The pictures that the articles take in turn. */
  readonly pictures: readonly Buffer[];
}

/**
 * Writes a content folder: articles of about 200 syllables, each with its photos after
 * the text as one gallery. No two photos have the same bytes: each carries its number
 * behind the JPEG's end mark, where decoders do not look.
 */
export function writeSchool(contentDir: string, { articles, photosPerArticle, pictures }: SchoolPlan): void {
  fs.mkdirSync(contentDir, { recursive: true });
  fs.writeFileSync(path.join(contentDir, 'school.yaml'), 'name: Trường Đo Đạc\nurl: https://bench.example\n');
  fs.writeFileSync(path.join(contentDir, 'categories.yaml'), '- slug: tin\n  name: Tin\n');
  for (let article = 0; article < articles; article++) {
    const date = new Date(Date.parse(NOW) - (1 + (article % 700)) * DAY_MS).toISOString().slice(0, 10);
    const dir = path.join(contentDir, 'news', date.slice(0, 4), `bai-${article + 1}`);
    fs.mkdirSync(dir, { recursive: true });
    const photos = Array.from({ length: photosPerArticle }, (_, i) => i);
    for (const i of photos) {
      const number = article * photosPerArticle + i;
      const picture = pictures[number % pictures.length];
      if (!picture) throw new Error('A school with photos needs pictures.');
      fs.writeFileSync(
        path.join(dir, `anh-${i + 1}.jpg`),
        Buffer.concat([picture, Buffer.from(`#${number}`)]),
      );
    }
    const figures = photos.map((i) => `\n![Ảnh ${i + 1} của bài ${article + 1}](./anh-${i + 1}.jpg)\n`);
    const head = `---\ntitle: Bài viết số ${article + 1}\ndate: ${date}\ncategory: tin\n---\n`;
    fs.writeFileSync(path.join(dir, 'index.md'), `${head}\n${text(article)}\n${figures.join('')}`);
  }
}

function text(article: number): string {
  const { pick } = random(`text ${article}`);
  const paragraph = (): string => `${Array.from({ length: 50 }, () => pick(WORDS)).join(' ')}.`;
  return Array.from({ length: 4 }, paragraph).join('\n\n');
}
