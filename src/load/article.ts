import fs from 'node:fs';
import path from 'node:path';
import type { Article, Attachment, BodyPart, Gallery, Moment, Photo, Picture } from '../derive/article.ts';
import { beginning, plainText } from '../markdown/plain-text.ts';
import { renderMarkdown, type RenderedPart } from '../markdown/render.ts';
import type { PhotoProbe } from '../photos/probe.ts';
import { reporter, type Problem, type Report } from '../problems.ts';
import { ARTICLE_HINTS, articleSchema, PENDING_FIELDS, type ArticleFrontMatter } from '../schemas/article.ts';
import type { Category } from '../schemas/category.ts';
import type { WrittenDate } from '../schemas/fields.ts';
import { PHOTO_WIDTHS, SUMMARY_LENGTH } from '../settings.ts';
import { addDays, instantOf } from '../text/dates.ts';
import { nearest } from '../text/nearest.ts';
import { slugify } from '../text/slug.ts';
import type { Urls } from '../urls.ts';
import { createPictureFinder, readGallery, type PictureFinder } from './article-pictures.ts';
import { decodeText } from './decode.ts';
import { dayFirstNote, validate } from './explain.ts';
import { displayPath, nearestFile, readFolder, type Folder } from './files.ts';
import { parseArticle } from './parse-article.ts';
import { labelsOf } from './school.ts';
import type { YamlText } from './yaml.ts';

/** What all articles of one run share. */
export interface ArticleContext {
  readonly categories: readonly Category[];
  readonly timeZone: string;
  readonly urls: Urls;
  readonly photos: PhotoProbe;
  readonly problems: Problem[];
}

const DATE_KEYS = ['date', 'updated', 'eventDate', 'eventEnd', 'expires'] as const;
const LABELS = labelsOf(ARTICLE_HINTS);

/** The article in a folder, or undefined after reporting why it cannot be published. */
export async function readArticle(dir: string, context: ArticleContext): Promise<Article | undefined> {
  const file = path.join(dir, 'index.md');
  const source = displayPath(file);
  const report = reporter(context.problems, source);
  const text = decodeText(fs.readFileSync(file), report);
  const parsed = text === undefined ? undefined : parseArticle(text, report, LABELS);
  if (!parsed) return undefined;
  const { frontMatter, body, bodyLine } = parsed;
  const data = validate(articleSchema, frontMatter, ARTICLE_HINTS, 'Bài', report);
  const reportBody: Report = (line, ...rest) => report(line + bodyLine - 1, ...rest);
  const folder = readFolder(dir);
  const find = createPictureFinder(folder, context.photos, report);
  const { parts, inlinePhotos } = await readBody(body, { find, reportBody, bodyLine, urls: context.urls });
  if (!data) return undefined;

  const slug = path.basename(dir);
  const category = findCategory(data.category, context.categories, frontMatter.lineOf(['category']), report);
  noteFields(data, frontMatter, report);
  const own = data.gallery && (await readGallery(data.gallery, { folder, find, lineOf: frontMatter.lineOf, report, problems: context.problems }));
  const { body: numbered, galleries } = numberGalleries(parts, own);
  const cover = await readCover(data, { find, line: frontMatter.lineOf(['cover']), body: numbered });
  const words = plainText(numbered.map((part) => (part.kind === 'html' ? part.html : '')).join(' '));
  if (!category) return undefined;
  return {
    slug,
    source,
    title: data.title.normalize('NFC'),
    date: moment(data.date, context.timeZone),
    category,
    summary: data.summary ?? beginning(words, SUMMARY_LENGTH),
    hasLead: data.summary !== undefined,
    updated: data.updated && moment(data.updated, context.timeZone),
    eventDate: data.eventDate && moment(data.eventDate, context.timeZone),
    eventEnd: data.eventEnd && moment(data.eventEnd, context.timeZone),
    eventPlace: data.eventPlace,
    cover,
    tags: (data.tags ?? []).map((name) => ({ slug: slugify(name), name })).filter((tag) => tag.slug !== ''),
    series: data.series === undefined ? undefined : { slug: slugify(data.series), name: data.series },
    author: data.author,
    sourceName: data.source,
    attachments: readAttachments(data, { folder, lineOf: frontMatter.lineOf, report }),
    related: data.related ?? [],
    relatedLine: frontMatter.lineOf(['related']),
    pinned: data.pinned ?? false,
    urgent: data.urgent ?? false,
    expires: data.expires && endOf(data.expires, context.timeZone),
    draft: data.draft ?? false,
    body: numbered,
    inlinePhotos,
    text: words,
    galleries,
  };
}

interface BodyContext {
  readonly find: PictureFinder;
  readonly reportBody: Report;
  readonly bodyLine: number;
  readonly urls: Urls;
}

type UnnumberedPart = Exclude<BodyPart, { kind: 'gallery' }> | { readonly kind: 'pictures'; readonly pictures: readonly Picture[] };

async function readBody(body: string, { find, reportBody, bodyLine, urls }: BodyContext): Promise<{ parts: UnnumberedPart[]; inlinePhotos: Photo[] }> {
  const inline: { src: string; line: number }[] = [];
  const attributes = new Map<string, Record<string, string | number>>();
  const inlinePhotos: Photo[] = [];
  const findInText = (src: string, caption: string, line: number) =>
    find({ src, caption, line: line + bodyLine - 1, example: (name) => `![${caption}](${/\s/.test(name) ? `<./${name}>` : `./${name}`})` });
  const render = (report: Report): Promise<RenderedPart[]> =>
    renderMarkdown(body, {
      fromContent: urls.fromContent,
      report,
      inlineImage(src, line) {
        if (!attributes.has(src)) inline.push({ src, line });
        return attributes.get(src);
      },
    });
  let parts = await render(reportBody);
  if (inline.length > 0) {
    // Rare: a photo inside a line of text. Its size is known only now, so the text is rendered again.
    for (const { src, line } of inline) {
      const picture = await findInText(src, '', line);
      if (!picture) continue;
      attributes.set(src, inlineAttributes(picture, urls));
      inlinePhotos.push(picture.photo);
    }
    parts = await render(() => undefined);
  }
  const resolved = await Promise.all(
    parts.map(async (part): Promise<UnnumberedPart | undefined> => {
      if (part.kind === 'html') return part;
      const pictures = (await Promise.all(part.images.map(({ src, caption, line }) => findInText(src, caption, line)))).filter((picture) => picture !== undefined);
      const [single] = pictures;
      if (!single) return undefined;
      return part.images.length === 1 ? { kind: 'figure', picture: single } : { kind: 'pictures', pictures };
    }),
  );
  return { parts: resolved.filter((part) => part !== undefined), inlinePhotos };
}

function inlineAttributes({ photo }: Picture, urls: Urls): Record<string, string | number> {
  return { src: urls.photo(photo.id, PHOTO_WIDTHS[1]), width: photo.width, height: photo.height, loading: 'lazy' };
}

function numberGalleries(parts: readonly UnnumberedPart[], own: Omit<Gallery, 'first'> | undefined): { body: BodyPart[]; galleries: Gallery[] } {
  const galleries: Gallery[] = [];
  let next = 1;
  const number = (gallery: Omit<Gallery, 'first'>): Gallery => {
    const numbered = { ...gallery, first: next };
    next += gallery.pictures.length;
    galleries.push(numbered);
    return numbered;
  };
  const body = parts.map((part): BodyPart => (part.kind === 'pictures' ? { kind: 'gallery', gallery: number({ pictures: part.pictures }) } : part));
  if (own) body.push({ kind: 'gallery', gallery: number(own) });
  return { body, galleries };
}

async function readCover(data: ArticleFrontMatter, { find, line, body }: { find: PictureFinder; line: number; body: readonly BodyPart[] }): Promise<Picture | undefined> {
  if (data.cover !== undefined) return find({ src: data.cover, alt: data.coverAlt, line, example: (name) => `cover: ${name}` });
  for (const part of body) {
    if (part.kind === 'figure') return part.picture;
    if (part.kind === 'gallery') return part.gallery.pictures[0];
  }
  return undefined;
}

function readAttachments(data: ArticleFrontMatter, { folder, lineOf, report }: { folder: Folder; lineOf: YamlText['lineOf']; report: Report }): Attachment[] {
  return (data.attachments ?? []).flatMap(({ file, title }, index) => {
    const line = lineOf(['attachments', index, 'file']);
    const found = folder.pathOf(file);
    if (found !== undefined) return [{ file, path: found, title, bytes: fs.statSync(found).size }];
    const near = nearestFile(file, folder.names.filter((name) => name !== 'index.md'));
    report(line, `Không thấy tệp đính kèm “${file}” trong thư mục của bài.${near ? ` Ở đó có “${near.name}”${near.difference}.` : ''}`, near ? `Xin viết: \`file: ${near.name}\`` : 'Xin chép tệp vào đó, hoặc xóa dòng này.');
    return [];
  });
}

function findCategory(written: string, categories: readonly Category[], line: number, report: Report): Category | undefined {
  const found = categories.find(({ slug }) => slug === written);
  if (found) return found;
  const named = categories.find(({ slug, name }) => slugify(name) === slugify(written) || slug === slugify(written));
  const nearSlug = nearest(written, categories.map(({ slug }) => slug));
  const nearName = nearest(written, categories.map(({ name }) => name));
  const near = named ?? categories.find(({ slug }) => slug === nearSlug) ?? categories.find(({ name }) => name === nearName);
  const fix = near
    ? `Có phải thầy cô định chọn ${near.name}? Xin viết: \`category: ${near.slug}\``
    : `Xin chọn một trong: ${categories.map(({ slug, name }) => `${slug} (${name})`).join(', ')}.`;
  report(line, `Không có chuyên mục “${written}”.`, fix);
  return undefined;
}

/** Rules between keys, and notes on how a key was understood. */
function noteFields(data: ArticleFrontMatter, yaml: YamlText, report: Report): void {
  for (const key of DATE_KEYS) {
    const written = data[key];
    if (written?.dayFirst) report(yaml.lineOf([key]), ...dayFirstNote(ARTICLE_HINTS[key]?.label ?? key, key, written.day), 'warning');
  }
  for (const key of PENDING_FIELDS) {
    if (data[key as keyof ArticleFrontMatter] !== undefined) report(yaml.lineOf([key]), `Mục “${key}” (${ARTICLE_HINTS[key]?.label}) đã được đọc nhưng trang chưa dùng đến.`, '', 'warning');
  }
  if (data.urgent && !data.expires) report(yaml.lineOf(['urgent']), 'Tin khẩn (urgent) chưa có ngày hết hiệu lực (expires).', 'Xin thêm một dòng, ví dụ: `expires: 2022-10-10`');
  if (data.expires && data.expires.day < data.date.day) report(yaml.lineOf(['expires']), `Ngày hết hiệu lực (expires) ${data.expires.day} đứng trước ngày đăng (date) ${data.date.day}.`, 'Xin xem lại hai ngày này.');
  if (data.eventDate && data.eventEnd && data.eventEnd.day < data.eventDate.day) report(yaml.lineOf(['eventEnd']), 'Ngày kết thúc (eventEnd) đứng trước ngày diễn ra (eventDate).', 'Xin xem lại hai ngày này.');
}

function moment({ day, time }: WrittenDate, timeZone: string): Moment {
  const date = time === undefined ? { day } : { day, time };
  return { ...date, instant: instantOf(date, timeZone) };
}

/** A day of expiry counts to its end. */
function endOf(date: WrittenDate, timeZone: string): Moment {
  const start = moment(date, timeZone);
  return date.time === undefined ? { ...start, instant: instantOf({ day: addDays(date.day, 1) }, timeZone) } : start;
}
