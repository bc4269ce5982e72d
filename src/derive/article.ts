import type { Category } from '../schemas/category.ts';
import type { CivilDate } from '../text/dates.ts';

/** A photo's file as it will be seen: orientation applied. */
export interface Photo {
  /** Sixteen hex digits of the file's SHA-256. */
  readonly id: string;
  /** Absolute path of the original, which is never published. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** A photo with its words. */
export interface Picture {
  readonly photo: Photo;
  readonly caption: string;
  /** What is seen; empty when the caption says it, so that it is not read twice. */
  readonly alt: string;
}

export interface Gallery {
  readonly title?: string | undefined;
  readonly pictures: readonly Picture[];
  /** Photos of it that may not be shown. */
  readonly removed: number;
  /** Number of its first photo, counting all gallery photos of the article in page order from 1. */
  readonly first: number;
}

/** A stretch of an article's text. */
export type BodyPart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'figure'; readonly picture: Picture }
  | { readonly kind: 'gallery'; readonly gallery: Gallery }
  /** The place of photos that may not be shown. */
  | { readonly kind: 'removed'; readonly count: number };

export interface Attachment {
  readonly file: string;
  /** Absolute path. */
  readonly path: string;
  readonly title: string;
  readonly bytes: number;
}

/** A moment as written and as measured. */
export interface Moment extends CivilDate {
  /** Milliseconds since the epoch. */
  readonly instant: number;
}

/** A name with its address part: a tag or a series. */
export interface Term {
  readonly slug: string;
  readonly name: string;
}

export interface Article {
  readonly slug: string;
  /** Path of its index.md, for messages. */
  readonly source: string;
  readonly title: string;
  readonly date: Moment;
  readonly category: Category;
  /** As written by staff, else the beginning of the text. */
  readonly summary: string;
  /** Whether staff wrote the summary: only then it stands above the text. */
  readonly hasLead: boolean;
  readonly updated?: Moment | undefined;
  readonly eventDate?: Moment | undefined;
  readonly eventEnd?: Moment | undefined;
  readonly eventPlace?: string | undefined;
  readonly cover?: Picture | undefined;
  readonly tags: readonly Term[];
  readonly series?: Term | undefined;
  /** The line it stands on, for messages. */
  readonly seriesLine: number;
  readonly author?: string | undefined;
  readonly sourceName?: string | undefined;
  readonly attachments: readonly Attachment[];
  /** Addresses that the article had on an old portal. */
  readonly aliases: readonly string[];
  /** Slugs picked by hand. */
  readonly related: readonly string[];
  /** The lines they stand on, for messages. */
  readonly relatedLines: readonly number[];
  /** Links of the text as written, with their lines. */
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly pinned: boolean;
  readonly urgent: boolean;
  /** The instant from which it is no longer current. */
  readonly expires?: Moment | undefined;
  readonly draft: boolean;
  /** On request, with all that belongs to it. */
  readonly takenDown: boolean;
  /** Names of photos that are shown though nothing is said of the people in them. */
  readonly unrecorded: readonly string[];
  readonly body: readonly BodyPart[];
  /** Photos inside a line of text. */
  readonly inlinePhotos: readonly Photo[];
  /** The text without markup, for search and related news. */
  readonly text: string;
  /** All galleries in page order. */
  readonly galleries: readonly Gallery[];
}

/** Not a draft, not taken down, and its date has come. */
export function isPublished(article: Pick<Article, 'draft' | 'takenDown' | 'date'>, now: number): boolean {
  return !article.draft && !article.takenDown && article.date.instant <= now;
}

/** Past the end of its last day (or minute). */
export function isExpired(article: Pick<Article, 'expires'>, now: number): boolean {
  return article.expires !== undefined && article.expires.instant <= now;
}

/** Puts `phan-10` behind `phan-9`. */
const bySlug = new Intl.Collator('en', { numeric: true });

/** Newest first; at one time by slug, the later one as the newer, so that parts of one day follow each other and the order never depends on the disk. */
export function byNewest(a: Pick<Article, 'date' | 'slug'>, b: Pick<Article, 'date' | 'slug'>): number {
  return b.date.instant - a.date.instant || bySlug.compare(b.slug, a.slug);
}

export function countPhotos(article: Pick<Article, 'galleries'>): number {
  return article.galleries.reduce((sum, { pictures }) => sum + pictures.length, 0);
}
