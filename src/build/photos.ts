import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../derive/article.ts';
import { photosById, type SourcedPhoto } from '../derive/article-photos.ts';
import type { Logo } from '../load/school.ts';
import { cachedVariant, type PhotoRecord } from '../photos/cache.ts';
import { DamagedPhoto } from '../photos/decode.ts';
import { placedPhotos } from '../photos/placed.ts';
import { makeLogoCard, makeVariants, missingVariants } from '../photos/variants.ts';
import type { SoundRecords } from '../photos/verify.ts';
import type { Problem } from '../problems.ts';
import { photoPath, variantsIn, type Variant } from '../urls.ts';

interface Job extends SourcedPhoto {
  readonly variants: readonly Variant[];
}

/** Files linked before other work has its turn. */
const LINKED_AT_ONCE = 256;

interface Making {
  readonly articles: readonly Article[];
  readonly logo: Logo;
  /** What the cache holds. */
  readonly sound: SoundRecords;
  readonly cacheDir: string;
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

type Wanted = ReadonlyMap<string, ReadonlySet<Variant>>;

/** What is known of the photos of a site. */
interface MadePhotos {
  /** By id; of a photo that cannot be decoded there is none. */
  readonly records: ReadonlyMap<string, PhotoRecord>;
  /** Paths below the output of what was not in the cache. */
  readonly made: ReadonlySet<string>;
}

/**
 * Makes every variant wanted that the cache lacks, and no other. A photo that cannot
 * be decoded is a problem of its articles.
 */
export async function makePhotos(wanted: Wanted, making: Making): Promise<MadePhotos> {
  const { articles, logo, sound, cacheDir, problems, progress } = making;
  const records = new Map(sound);
  const jobs = jobsOf(wanted, photosById(articles)).filter(
    ({ photo: { id }, variants }) => missingVariants(variants, sound.get(id)).length > 0,
  );
  const queue = jobs.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const job of queue) {
      const { photo, variants } = job;
      await makeVariants(photo, variants, cacheDir, sound.get(photo.id)).then(
        (record) => records.set(photo.id, record),
        (error: unknown) => {
          if (!(error instanceof DamagedPhoto)) throw error;
          problems.push(...damageOf(job));
        },
      );
      progress(++done, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  const made = new Set(jobs.flatMap(({ photo, variants }) => pathsOf(photo.id, variants)));
  if (wanted.has(logo.id) && !sound.get(logo.id)?.files['chia-se.jpg']) {
    records.set(logo.id, await makeLogoCard(logo.svg, logo.id, cacheDir));
    made.add(photoPath(logo.id, 'chia-se.jpg'));
  }
  return { records, made };
}

function jobsOf(wanted: Wanted, known: ReadonlyMap<string, SourcedPhoto>): Job[] {
  return [...wanted].flatMap(([id, variants]) => {
    const photo = known.get(id);
    return photo ? [{ ...photo, variants: [...variants] }] : [];
  });
}

function pathsOf(id: string, variants: Iterable<Variant>): string[] {
  return [...variants].map((variant) => photoPath(id, variant));
}

/** The SHA-256 of every variant wanted, by its path below the output. */
export function hashesOf(wanted: Wanted, { records }: Pick<MadePhotos, 'records'>): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const [id, variants] of wanted)
    for (const variant of variants) {
      const written = records.get(id)?.files[variant];
      if (written) hashes.set(photoPath(id, variant), written.sha256);
    }
  return hashes;
}

/**
 * Links every variant wanted from the cache into the output, but for those that lie
 * there already. Leaves the thread to others now and then: tens of thousands of links
 * take seconds.
 */
export async function linkPhotos(wanted: Wanted, cacheDir: string, outDir: string): Promise<void> {
  fs.mkdirSync(path.join(outDir, 'anh', 'chia-se'), { recursive: true });
  const there = new Set(placedPhotos(outDir));
  const links = [...wanted].flatMap(([id, variants]) =>
    [...variants].map((variant) => [cachedVariant(cacheDir, id, variant), photoPath(id, variant)] as const),
  );
  const missing = links.filter(([, file]) => !there.has(file));
  for (const [index, [cached, file]] of missing.entries()) {
    linkOrCopy(cached, path.join(outDir, file));
    if (index % LINKED_AT_ONCE === 0) await setImmediate();
  }
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
