import { PHOTO_WIDTHS } from '../settings.ts';
import type { Urls } from '../urls.ts';
import type { Photo, Picture } from './article.ts';

/** The attributes of an `img`. */
export interface PhotoSources {
  readonly src: string;
  /** Undefined when there is one variant: the photo then shows at its own size at most. */
  readonly srcset: string | undefined;
  /** The largest variant, for a link to it. */
  readonly large: string;
}

/** The widths of the variants that a photo of this width is shown by. */
export function usefulWidths(width: number): number[] {
  return PHOTO_WIDTHS.filter((_, index) => index === 0 || (PHOTO_WIDTHS[index - 1] ?? 0) < width);
}

/**
 * The variants of a photo as `src` (for 800 px) and `srcset`. Nothing is enlarged:
 * the variant that would be wider than the photo has the photo's own width.
 */
export function photoSources(
  { id, width }: Pick<Photo, 'id' | 'width'>,
  urls: Pick<Urls, 'photo'>,
): PhotoSources {
  const useful = usefulWidths(width);
  const large = useful.at(-1) ?? PHOTO_WIDTHS[0];
  return {
    src: urls.photo(id, useful[1] ?? large),
    srcset:
      useful.length === 1
        ? undefined
        : useful.map((variant) => `${urls.photo(id, variant)} ${Math.min(variant, width)}w`).join(', '),
    large: urls.photo(id, large),
  };
}

/** What is seen, else what the caption says of it. */
export function altOf({ alt, caption }: Pick<Picture, 'alt' | 'caption'>): string {
  return alt || caption;
}
