import type { Picture } from '../derive/article.ts';
import type { Consent } from '../schemas/consent.ts';
import type { PictureFinder, WantedPicture } from './article-pictures.ts';

/** In the place of a photo that may not be shown. */
export const REMOVED = 'removed';

/** A photo as an article names it, with what is said of the people in it. */
export interface AskedPicture extends WantedPicture {
  readonly consent?: Consent | undefined;
}

/** Finds a photo; `REMOVED` when it may not be shown, undefined after reporting that it is not to be had. */
export type ConsentedFinder = (wanted: AskedPicture) => Promise<Picture | typeof REMOVED | undefined>;

interface Rules {
  /** What is said of all photos of the article. */
  readonly consent: Consent | undefined;
  /** Whether a photo was taken down, by its name below the article's folder. */
  readonly isTakenDown: (name: string) => boolean;
  /** Ids of photos that may not be shown anywhere; grows when one is refused here. */
  readonly withheld: Set<string>;
  /** Told the name of each photo that is shown though nothing is said of it. */
  readonly unrecorded: Set<string>;
}

/**
 * A finder that keeps back what may not be shown. Of a photo counts what is said of itself, else
 * of its gallery, else of the article. What is refused once is refused wherever the
 * same file is used again.
 */
export function withConsent(
  find: PictureFinder,
  { consent: ofArticle, isTakenDown, withheld, unrecorded }: Rules,
): ConsentedFinder {
  return async ({ consent = ofArticle, ...wanted }) => {
    const written = wanted.src.replace(/^\.\//, '').normalize('NFC');
    // Its file may be gone already, which is what staff are asked to do.
    if (isTakenDown(written) || isTakenDown(decode(written))) return REMOVED;
    const picture = await find(wanted);
    if (!picture) return undefined;
    if (consent === 'no') withheld.add(picture.photo.id);
    if (withheld.has(picture.photo.id)) return REMOVED;
    if (consent === undefined) unrecorded.add(written);
    return picture;
  };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
}
