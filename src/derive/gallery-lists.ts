import type { Category } from '../schemas/category.ts';
import type { ArticleGallery } from './site.ts';

/** A list of the photo library: every gallery, or those of one category. */
export interface GalleryList {
  readonly category?: Category | undefined;
  readonly galleries: readonly ArticleGallery[];
}

/** All galleries, then those of each category that has some, in menu order; with one such category there is nothing to choose. */
export function galleryLists(
  galleries: readonly ArticleGallery[],
  categories: readonly Category[],
): GalleryList[] {
  const byCategory = categories
    .map((category) => ({
      category,
      galleries: galleries.filter(({ article }) => article.category.slug === category.slug),
    }))
    .filter((list) => list.galleries.length > 0);
  return [{ galleries }, ...(byCategory.length > 1 ? byCategory : [])];
}
