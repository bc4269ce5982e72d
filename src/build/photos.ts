import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Article } from '../derive/article.ts';
import { photosById, type SourcedPhoto } from '../derive/article-photos.ts';
import type { Logo } from '../load/school.ts';
import { cachedVariant, readRecord } from '../photos/cache.ts';
import { DamagedPhoto } from '../photos/decode.ts';
import { makeLogoCard, makeVariants, missingVariants } from '../photos/variants.ts';
import type { Problem } from '../problems.ts';
import { photoPath, variantsIn, type Variant } from '../urls.ts';

interface Job extends SourcedPhoto {
  readonly variants: readonly Variant[];
}

interface Publication {
  readonly articles: readonly Article[];
  readonly logo: Logo;
  readonly cacheDir: string;
  readonly outDir: string;
  readonly problems: Problem[];
  /** Called after each photo that is made; the cached ones are not counted. */
  readonly progress: (done: number, all: number) => void;
}

/** The variants that the written pages ask for, by photo. @param pages HTML and feeds */
export function wantedVariants(pages: readonly { text: string }[]): Map<string, Set<Variant>> {
  const wanted = new Map<string, Set<Variant>>();
  for (const { text } of pages)
    for (const { id, variant } of variantsIn(text))
      wanted.set(id, (wanted.get(id) ?? new Set()).add(variant));
  return wanted;
}

/**
 * Makes every variant wanted that the cache lacks, and no other, and links all from
 * the cache into the output. A photo that cannot be decoded is a problem of its
 * articles; then nothing is linked.
 *
 * @returns the photos' tones by id, the SHA-256 of the files by path below the output, and the paths of those that were made now
 */
export async function publishPhotos(
  wanted: ReadonlyMap<string, ReadonlySet<Variant>>,
  { articles, logo, cacheDir, outDir, problems, progress }: Publication,
): Promise<{ tones: Map<string, string>; hashes: Map<string, string>; made: Set<string> }> {
  const known = photosById(articles);
  const jobs = [...wanted].flatMap(([id, variants]): Job[] => {
    const photo = known.get(id);
    return photo ? [{ ...photo, variants: [...variants] }] : [];
  });
  const before = problems.length;
  const made = await makeMissing(jobs, { cacheDir, problems, progress });
  if (wanted.has(logo.id)) await makeLogoCard(logo.svg, logo.id, cacheDir);
  const tones = new Map<string, string>();
  const hashes = new Map<string, string>();
  if (problems.length > before) return { tones, hashes, made };
  fs.mkdirSync(path.join(outDir, 'anh', 'chia-se'), { recursive: true });
  for (const [id, variants] of wanted) {
    const record = readRecord(cacheDir, id);
    tones.set(id, record?.tone ?? '');
    for (const variant of variants) {
      const file = photoPath(id, variant);
      linkOrCopy(cachedVariant(cacheDir, id, variant), path.join(outDir, file));
      const written = record?.files[variant];
      if (written) hashes.set(file, written.sha256);
    }
  }
  return { tones, hashes, made };
}

async function makeMissing(
  jobs: readonly Job[],
  { cacheDir, problems, progress }: Pick<Publication, 'cacheDir' | 'problems' | 'progress'>,
): Promise<Set<string>> {
  const missing = jobs.filter(
    ({ photo: { id }, variants }) => missingVariants(id, variants, cacheDir).length > 0,
  );
  const queue = missing.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const job of queue) {
      await makeVariants(job.photo, job.variants, cacheDir).catch((error: unknown) => {
        if (!(error instanceof DamagedPhoto)) throw error;
        problems.push(...damageOf(job));
      });
      progress(++done, missing.length);
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return new Set(
    missing.flatMap(({ photo: { id }, variants }) => variants.map((variant) => photoPath(id, variant))),
  );
}

/** What is said of a photo that cannot be decoded, at every article that shows it. */
export function damageOf({ photo, sources }: SourcedPhoto): Problem[] {
  const name = path.basename(photo.file);
  return sources.map((file) => ({
    file,
    line: lineNaming(name, file),
    severity: 'error',
    problem: `Ảnh “${name}” đã hỏng (có lẽ chép chưa hết).`,
    fix: 'Xin chép lại ảnh từ máy chụp.',
  }));
}

/** The line of an article that names a photo, or the gallery whose folder holds it; else the first. */
function lineNaming(name: string, source: string): number {
  const lines = fs.readFileSync(source, 'utf8').normalize('NFC').split('\n');
  const named = lines.findIndex((line) => line.includes(name.normalize('NFC')));
  const at = named >= 0 ? named : lines.findIndex((line) => line.startsWith('gallery:'));
  return Math.max(0, at) + 1;
}

function linkOrCopy(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch {
    // Another disk, or a file system without hard links.
    fs.copyFileSync(from, to);
  }
}
