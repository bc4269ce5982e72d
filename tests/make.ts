import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { Article, Moment, Photo, Picture } from '../src/derive/article.ts';
import { instantOf } from '../src/text/dates.ts';
import { slugify } from '../src/text/slug.ts';

export const ZONE = 'Asia/Ho_Chi_Minh';

/** `2022-10-07` or `2022-10-07 19:16` in the school's zone. */
export function aMoment(written: string): Moment {
  const [day = '', time] = written.split(' ');
  const date = time === undefined ? { day } : { day, time };
  return { ...date, instant: instantOf(date, ZONE) };
}

/** The smallest valid article; what a test is about is given. */
export function anArticle({
  date = '2022-10-07',
  category = 'tin',
  tags = [],
  series,
  ...rest
}: Partial<Omit<Article, 'date' | 'category' | 'tags' | 'series'>> & {
  date?: string;
  category?: string;
  tags?: readonly string[];
  series?: string;
} = {}): Article {
  const term = (name: string) => ({ slug: slugify(name), name });
  return {
    slug: 'bai',
    source: 'content/news/2022/bai/index.md',
    title: 'Bài',
    date: aMoment(date),
    category: { slug: category, name: category },
    summary: '',
    hasLead: false,
    tags: tags.map(term),
    series: series === undefined ? undefined : term(series),
    seriesLine: 1,
    attachments: [],
    aliases: [],
    related: [],
    relatedLines: [],
    links: [],
    pinned: false,
    urgent: false,
    draft: false,
    takenDown: false,
    unrecorded: [],
    body: [],
    inlinePhotos: [],
    text: '',
    galleries: [],
    ...rest,
  };
}

export function aPhoto(width = 1600, height = 1067, id = '0123456789abcdef'): Photo {
  return { id, file: '/anh.jpg', width, height };
}

export function aPicture(width?: number, height?: number, caption = 'Chú thích'): Picture {
  return { photo: aPhoto(width, height), caption, alt: '' };
}

const SCHOOL = 'name: Trường Thử\nurl: https://thu.example\n';
const CATEGORIES = '- slug: thong-bao\n  name: Thông báo\n- slug: chuyen-mon\n  name: Chuyên môn\n';

/** Writes a content folder with the given files beside a valid school; gives its path. It goes when the tests end. */
export function aContentFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bang-tin-'));
  for (const [name, content] of Object.entries({
    'school.yaml': SCHOOL,
    'categories.yaml': CATEGORIES,
    ...files,
  })) {
    const file = path.join(dir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return dir;
}

/** A small JPEG. */
export function aJpeg(width = 300, height = 200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#0b6145' } })
    .jpeg()
    .toBuffer();
}

/** A JPEG of 900 × 600 with some detail: enough bytes to break off in the middle. */
export function aDrawnJpeg(): Promise<Buffer> {
  const rectangles = Array.from(
    { length: 40 },
    (_, index) =>
      `<rect x="${index * 20}" y="${(index * 97) % 500}" width="60" height="80" fill="hsl(${index * 40} 60% 50%)"/>`,
  ).join('');
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">${rectangles}</svg>`),
  )
    .jpeg()
    .toBuffer();
}
