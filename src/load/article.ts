import path from 'node:path';
import type { Article, BodyPart, Moment, Picture, Term } from '../derive/article.ts';
import { beginning, plainText } from '../markdown/plain-text.ts';
import type { PhotoProbe } from '../photos/probe.ts';
import { reporter, type Problem, type Report } from '../problems.ts';
import { ARTICLE_HINTS, articleSchema, type ArticleFrontMatter } from '../schemas/article.ts';
import type { Category } from '../schemas/category.ts';
import type { WrittenDate } from '../schemas/fields.ts';
import { SUMMARY_LENGTH } from '../settings.ts';
import { addDays, instantOf } from '../text/dates.ts';
import { slugify } from '../text/slug.ts';
import type { Urls } from '../urls.ts';
import { readAttachments } from './article-attachments.ts';
import { numberGalleries, readBody } from './article-body.ts';
import { reportLocalLinks } from './article-links.ts';
import { readGallery } from './article-gallery.ts';
import { createPictureFinder } from './article-pictures.ts';
import { findCategory, noteFields, reportPhotoCount, reportSecondTexts } from './article-rules.ts';
import type { AttachmentMemory } from './attachment-memory.ts';
import { REMOVED, withConsent, type ConsentedFinder } from './consent.ts';
import { validate, validParts } from './explain.ts';
import { displayPath, readFolder } from './files.ts';
import { parseArticle } from './parse-article.ts';
import { readText } from './read-text.ts';
import { labelsOf } from './school.ts';
import type { Takedown } from './takedown.ts';
import type { Watchdog } from './watchdog.ts';

/** What all articles of one run share. */
export interface ArticleContext {
  readonly categories: readonly Category[];
  readonly timeZone: string;
  readonly urls: Urls;
  readonly photos: PhotoProbe;
  readonly takedown: Takedown;
  /** Folders of articles that are not opened; why has been said. */
  readonly closed: ReadonlySet<string>;
  /** Ids of photos that may not be shown; grows while articles are read. */
  readonly withheld: Set<string>;
  readonly watchdog: Watchdog;
  readonly attachments: AttachmentMemory;
  readonly problems: Problem[];
}

const LABELS = labelsOf(ARTICLE_HINTS);

/** The article in a folder, or undefined after reporting why it cannot be published. */
export async function readArticle(dir: string, context: ArticleContext): Promise<Article | undefined> {
  const file = path.join(dir, 'index.md');
  const source = displayPath(file);
  const report = reporter(context.problems, source);
  const text = readText(file, report);
  const watch = <Result>(work: () => Result): Result => context.watchdog.watch(source, work);
  const parsed = text === undefined ? undefined : watch(() => parseAndValidate(text, report));
  if (!parsed) return undefined;
  const { frontMatter, data, written, body, bodyLine } = parsed;
  const reportBody: Report = (line, ...rest) => report(line + bodyLine - 1, ...rest);
  const folder = readFolder(dir);
  reportSecondTexts(folder, context.problems);
  const slug = path.basename(dir);
  const unrecorded = new Set<string>();
  const find = withConsent(createPictureFinder(folder, context.photos, report), {
    consent: written.consent,
    isTakenDown: (name) => context.takedown.hasPhoto(slug, name),
    withheld: context.withheld,
    unrecorded,
  });
  const { parts, inlinePhotos, links } = await readBody(body, {
    find,
    watch,
    reportBody,
    bodyLine,
    urls: context.urls,
  });
  if (!frontMatter) return undefined;
  const { lineOf } = frontMatter;
  const category =
    written.category === undefined
      ? undefined
      : findCategory(written.category, context.categories, lineOf(['category']), report);
  noteFields(written, frontMatter, report);
  const own =
    written.gallery &&
    (await readGallery(written.gallery, { folder, find, lineOf, report, problems: context.problems }));
  const { body: numbered, galleries } = numberGalleries(parts, own);
  reportPhotoCount({ body: numbered, inlinePhotos }, report);
  const cover = await readCover(written, { find, line: lineOf(['cover']), body: numbered });
  const attachments = await readAttachments(written, { folder, memory: context.attachments, lineOf, report });
  reportLocalLinks(links, { attachments, body: numbered, report: reportBody });
  if (!data || !category) return undefined;
  const words = watch(() =>
    plainText(numbered.map((part) => (part.kind === 'html' ? part.html : '')).join(' ')),
  );
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
    tags: termsOf(data.tags ?? []),
    series: data.series === undefined ? undefined : { slug: slugify(data.series), name: data.series },
    seriesLine: lineOf(['series']),
    author: data.author,
    sourceName: data.source,
    attachments,
    aliases: data.aliases ?? [],
    related: data.related ?? [],
    relatedLines: (data.related ?? []).map((_, index) => lineOf(['related', index])),
    links: links.map(({ url, line }) => ({ url, line: line + bodyLine - 1 })),
    pinned: data.pinned ?? false,
    urgent: data.urgent ?? false,
    expires: data.expires && endOf(data.expires, context.timeZone),
    draft: data.draft ?? false,
    takenDown: context.takedown.hasArticle(slug),
    unrecorded: [...unrecorded].toSorted(),
    body: numbered,
    inlinePhotos,
    text: words,
    galleries,
  };
}

function parseAndValidate(text: string, report: Report) {
  const parsed = parseArticle(text, report, LABELS);
  if (!parsed) return undefined;
  const { frontMatter } = parsed;
  const data = frontMatter && validate(articleSchema, frontMatter, ARTICLE_HINTS, 'Bài', report);
  // What is valid is looked at all the same, so that staff see every fault at once.
  const written = data ?? (frontMatter ? validParts(articleSchema, frontMatter) : {});
  return { ...parsed, data, written };
}

/** Each term once, as it was first written. */
function termsOf(names: readonly string[]): Term[] {
  const terms = new Map<string, Term>();
  for (const name of names) {
    const slug = slugify(name);
    if (!terms.has(slug)) terms.set(slug, { slug, name });
  }
  return [...terms.values()];
}

async function readCover(
  data: Pick<Partial<ArticleFrontMatter>, 'cover' | 'coverAlt'>,
  { find, line, body }: { find: ConsentedFinder; line: number; body: readonly BodyPart[] },
): Promise<Picture | undefined> {
  if (data.cover !== undefined) {
    const cover = await find({ src: data.cover, alt: data.coverAlt, line, example: (name) => `cover: ${name}` }); // prettier-ignore
    if (cover !== REMOVED) return cover;
  }
  for (const part of body) {
    if (part.kind === 'figure') return part.picture;
    if (part.kind === 'gallery') return part.gallery.pictures[0];
  }
  return undefined;
}

function moment({ day, time }: WrittenDate, timeZone: string): Moment {
  const date = time === undefined ? { day } : { day, time };
  return { ...date, instant: instantOf(date, timeZone) };
}

/** A day of expiry counts to its end. */
function endOf(date: WrittenDate, timeZone: string): Moment {
  const start = moment(date, timeZone);
  return date.time === undefined
    ? { ...start, instant: instantOf({ day: addDays(date.day, 1) }, timeZone) }
    : start;
}
