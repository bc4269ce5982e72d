import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Article, Photo } from '../derive/article.ts';
import type { Logo } from '../load/school.ts';
import { cachedVariant, makeLogoCard, makeVariants, type Variant } from '../photos/variants.ts';
import { reporter, type Problem } from '../problems.ts';
import { PHOTO_ADDRESS } from '../urls.ts';

/** All photos of the articles by id, each with the article it is told by in messages. */
export function photosById(articles: readonly Article[]): Map<string, { photo: Photo; source: string }> {
  const photos = new Map<string, { photo: Photo; source: string }>();
  for (const article of articles) {
    const pictures = article.body.flatMap((part) =>
      part.kind === 'figure' ? [part.picture] : part.kind === 'gallery' ? part.gallery.pictures : [],
    );
    for (const { photo } of article.cover ? [article.cover, ...pictures] : pictures) {
      if (!photos.has(photo.id)) photos.set(photo.id, { photo, source: article.source });
    }
    for (const photo of article.inlinePhotos)
      if (!photos.has(photo.id)) photos.set(photo.id, { photo, source: article.source });
  }
  return photos;
}

/**
 * Makes every variant that the written pages ask for, and no other, and links it
 * from the cache into the output. A photo that cannot be decoded is a problem of
 * its article.
 *
 * @param pages the written HTML and feeds
 * @param progress called after each photo
 */
export async function publishPhotos(
  pages: readonly { text: string }[],
  {
    articles,
    logo,
    cacheDir,
    outDir,
    problems,
    progress,
  }: {
    articles: readonly Article[];
    logo: Logo;
    cacheDir: string;
    outDir: string;
    problems: Problem[];
    progress: (done: number, all: number) => void;
  },
): Promise<number> {
  const wanted = wantedVariants(pages);
  const photos = photosById(articles);
  const queue = [...wanted];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [id, variants] = next;
      const known = photos.get(id);
      if (known) await publish(known, [...variants], { cacheDir, outDir, problems });
      progress(++done, wanted.size);
    }
  };
  fs.mkdirSync(path.join(outDir, 'anh'), { recursive: true });
  if (wanted.has(logo.id)) {
    await makeLogoCard(logo.svg, logo.id, cacheDir);
    linkOrCopy(
      cachedVariant(cacheDir, logo.id, 'chia-se.jpg'),
      path.join(outDir, 'anh', `${logo.id}-chia-se.jpg`),
    );
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return wanted.size;
}

async function publish(
  { photo, source }: { photo: Photo; source: string },
  variants: readonly Variant[],
  { cacheDir, outDir, problems }: { cacheDir: string; outDir: string; problems: Problem[] },
): Promise<void> {
  try {
    await makeVariants(photo, variants, cacheDir);
  } catch {
    reporter(problems, source)(
      1,
      `Ảnh “${path.basename(photo.file)}” đã hỏng (có lẽ chép chưa hết).`,
      'Xin chép lại ảnh từ máy chụp.',
    );
    return;
  }
  for (const variant of variants)
    linkOrCopy(
      cachedVariant(cacheDir, photo.id, variant),
      path.join(outDir, 'anh', `${photo.id}-${variant}`),
    );
}

function wantedVariants(pages: readonly { text: string }[]): Map<string, Set<Variant>> {
  const wanted = new Map<string, Set<Variant>>();
  for (const { text } of pages) {
    for (const [, id = '', variant] of text.matchAll(PHOTO_ADDRESS)) {
      const variants = wanted.get(id) ?? new Set();
      wanted.set(id, variants.add(variant as Variant));
    }
  }
  return wanted;
}

function linkOrCopy(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch {
    // Another disk, or a file system without hard links.
    fs.copyFileSync(from, to);
  }
}
