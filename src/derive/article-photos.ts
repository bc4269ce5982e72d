import type { Article, Photo } from './article.ts';

/** A photo with the articles that show it. */
export interface SourcedPhoto {
  readonly photo: Photo;
  /** Paths of their index.md, for messages. */
  readonly sources: readonly string[];
}

/** All photos of the articles by id. */
export function photosById(articles: readonly Article[]): Map<string, SourcedPhoto> {
  const photos = new Map<string, { photo: Photo; sources: string[] }>();
  for (const article of articles)
    for (const photo of new Map(photosOf(article).map((one) => [one.id, one])).values()) {
      const known = photos.get(photo.id);
      if (known) known.sources.push(article.source);
      else photos.set(photo.id, { photo, sources: [article.source] });
    }
  return photos;
}

/** All photos of an article, as often as it shows them. */
export function photosOf({
  cover,
  body,
  inlinePhotos,
}: Pick<Article, 'cover' | 'body' | 'inlinePhotos'>): Photo[] {
  const pictures = body.flatMap((part) =>
    part.kind === 'figure' ? [part.picture] : part.kind === 'gallery' ? part.gallery.pictures : [],
  );
  return [...(cover ? [cover.photo] : []), ...pictures.map(({ photo }) => photo), ...inlinePhotos];
}
