import type { Photo, Picture } from './article.ts';

/** Sum of proportions (width ÷ height) that fills a row: between a portrait with a landscape photo (2.2) and two landscape ones (3). */
const ROW = 2.6;

/** A photo of a row. */
export interface RowItem {
  readonly picture: Picture;
  /** Index within the gallery, from 0. */
  readonly index: number;
}

/** Width ÷ height in tenths, 5 to 30: taller and wider photos are shown as those. */
export function ratioOf({ width, height }: Pick<Photo, 'width' | 'height'>): number {
  return Math.min(30, Math.max(5, Math.round((width / height) * 10)));
}

/** A stretch of a gallery that opens as a whole. */
export interface GalleryPiece {
  /** Indices within the gallery of its first and last photo, from 0. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly RowItem[])[];
}

/** The gallery in pieces of equal size, none above `size` photos: a page of 300 photos begins with 60. */
export function galleryPieces(pictures: readonly Picture[], size: number): GalleryPiece[] {
  const count = Math.ceil(pictures.length / size);
  const length = Math.ceil(pictures.length / count);
  return Array.from({ length: count }, (_, piece) => {
    const start = piece * length;
    const part = pictures.slice(start, start + length);
    const rows = galleryRows(part).map((row) => row.map((item) => ({ ...item, index: start + item.index })));
    return { start, end: start + part.length - 1, rows };
  });
}

/**
 * The pictures in rows of about equal fullness, in order, none cropped: photos of
 * one row get one height when their widths are shared by proportion. A lone last
 * landscape photo takes its row alone; a lone portrait joins the row before it.
 */
export function galleryRows(pictures: readonly Picture[]): RowItem[][] {
  const rows: RowItem[][] = [];
  let row: RowItem[] = [];
  let width = 0;
  for (const [index, picture] of pictures.entries()) {
    const ratio = ratioOf(picture.photo);
    const share = ratio / 10;
    if (row.length > 0 && Math.abs(width + share - ROW) > Math.abs(width - ROW)) {
      rows.push(row);
      [row, width] = [[], 0];
    }
    row.push({ picture, index });
    width += share;
  }
  if (row.length > 0) rows.push(row);
  const last = rows.at(-1);
  const before = rows.at(-2);
  if (last?.length === 1 && before && last[0] && ratioOf(last[0].picture.photo) < 10)
    rows.splice(-2, 2, [...before, ...last]);
  return rows;
}
