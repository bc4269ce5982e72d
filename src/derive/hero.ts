import type { Article, Picture } from './article.ts';

/** The photo that opens an article, and where it leads: to its place in a gallery, if it has one. */
export interface Hero {
  readonly picture: Picture;
  readonly anchor?: string;
}

/**
 * The cover, when it is not what the text begins with anyway and is no portrait,
 * which would push the text off a phone's screen.
 */
export function heroOf({
  cover,
  body,
  galleries,
}: Pick<Article, 'cover' | 'body' | 'galleries'>): Hero | undefined {
  if (!cover || cover.photo.width < cover.photo.height || body[0]?.kind !== 'html') return undefined;
  const same = (picture: Picture): boolean => picture.photo.id === cover.photo.id;
  // A figure of the text already shows it, full width.
  if (body.some((part) => part.kind === 'figure' && same(part.picture))) return undefined;
  for (const { pictures, first } of galleries) {
    const index = pictures.findIndex(same);
    const inGallery = pictures[index];
    if (inGallery) return { picture: inGallery, anchor: `#anh-${first + index}` };
  }
  return { picture: cover };
}
