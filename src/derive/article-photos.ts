import type { Article, Photo } from './article.ts';

/** A photo with the article it is told by in messages. */
export interface SourcedPhoto {
  readonly photo: Photo;
  /** Path of the article's index.md. */
  readonly source: string;
}

/** All photos of the articles by id; one that several articles show is told by the first. */
export function photosById(articles: readonly Article[]): Map<string, SourcedPhoto> {
  const photos = new Map<string, SourcedPhoto>();
  for (const article of articles)
    for (const photo of photosOf(article))
      if (!photos.has(photo.id)) photos.set(photo.id, { photo, source: article.source });
  return photos;
}

function photosOf({ cover, body, inlinePhotos }: Pick<Article, 'cover' | 'body' | 'inlinePhotos'>): Photo[] {
  const pictures = body.flatMap((part) =>
    part.kind === 'figure' ? [part.picture] : part.kind === 'gallery' ? part.gallery.pictures : [],
  );
  return [...(cover ? [cover.photo] : []), ...pictures.map(({ photo }) => photo), ...inlinePhotos];
}
