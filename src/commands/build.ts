import { publishAttachments } from '../build/attachments.ts';
import { runGates } from '../build/gates.ts';
import { contentCommit } from '../build/content-commit.ts';
import { explainDiskError } from '../build/disk-error.ts';
import { writeHeaderFiles } from '../build/headers.ts';
import { withLock } from '../build/lock.ts';
import { parsePages } from '../build/gates/parsed-page.ts';
import { makeManifest, readManifest, writeManifest, type Manifest } from '../build/manifest.ts';
import { checkRasters } from '../build/gates/photos.ts';
import { readOutput } from '../build/output.ts';
import { hashesOf, linkPhotos, makePhotos, wantedVariants } from '../build/photos.ts';
import { Phases } from '../build/phases.ts';
import { photoProgress } from '../build/progress.ts';
import { createStatusLine } from '../build/status-line.ts';
import { readRasters } from '../build/rasters.ts';
import { renderPages } from '../build/render.ts';
import { writeSearchIndex } from '../build/search-index.ts';
import { refuseForeignFolder } from '../build/foreign-folder.ts';
import { buildSummary } from '../build/summary.ts';
import { recover, siblings, swap } from '../build/swap.ts';
import { checkValidity, pageOfEachKind } from '../build/valid-html.ts';
import { writeTones } from '../build/tones.ts';
import { photosById } from '../derive/article-photos.ts';
import type { Site } from '../derive/site.ts';
import { readEnvironment, type Environment } from '../load/environment.ts';
import { displayPath } from '../load/files.ts';
import { readSite } from '../load/site.ts';
import { declareUse, prune } from '../photos/in-use.ts';
import { keepPlaced, placedDir, takePlaced } from '../photos/placed.ts';
import { startVerifying } from '../photos/verify.ts';
import { formatProblems, hasErrors, type Problem } from '../problems.ts';
import { beaconOf } from '../visits/beacon.ts';

/** Builds of one checkout share Astro's folder, and those into one folder its siblings. */
const LOCK = '.astro/build.lock';

/**
 * `npm run build`: check → render → photos → index → gates → swap. The published
 * folder is replaced only when every step went well. Exit code 1 on errors, 2 for
 * wrong usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Cách dùng: npm run build');
    return 2;
  }
  const environment = readEnvironment();
  refuseForeignFolder(environment);
  return withLock(LOCK, sayWaiting, () =>
    withLock(`${environment.outDir}.lock`, sayWaiting, () => build(environment)),
  );
}

async function build(environment: Environment): Promise<number> {
  const phases = new Phases();
  recover(environment.outDir);
  const { site, problems } = await phases.time('đọc và kiểm tra', () => readSite());
  if (!site || hasErrors(problems)) return fail(problems, environment);
  const found: Problem[] = [...problems];
  let after: Manifest | undefined;
  try {
    after = await write(site, environment, { phases, problems: found });
  } catch (error) {
    return failOnDisk(error, environment);
  }
  if (!after || hasErrors(found)) return fail(found, environment);
  const { outDir, cacheDir, contentDir } = environment;
  const placed = placedDir(cacheDir, contentDir);
  const before = readManifest(outDir);
  try {
    const { files } = after;
    swap(outDir, (old) => keepPlaced(old, placed, (file) => file in files));
  } catch (error) {
    return failOnDisk(error, environment);
  }
  prune(cacheDir, Date.now());
  if (found.length > 0) console.error(formatProblems(found));
  console.log(buildSummary(site, { outDir, phases, before, after }));
  return 0;
}

function sayWaiting(file: string): void {
  console.error(
    `Một lần dựng khác đang chạy, xin chờ. Nếu chắc chắn không còn lần nào đang chạy, xin xóa tệp ${displayPath(file)}.`,
  );
}

/** Writes the next site, whole and looked over, and gives its manifest; undefined after problems that leave it unfinished. */
async function write(
  site: Site,
  { contentDir, outDir, cacheDir, basePath }: Environment,
  { phases, problems }: { phases: Phases; problems: Problem[] },
): Promise<Manifest | undefined> {
  const { next } = siblings(outDir);
  const placed = placedDir(cacheDir, contentDir);
  const verifying = startVerifying(cacheDir, [...photosById(site.published).keys(), site.logo.id], placed);
  const [sound] = await Promise.all([verifying, phases.time('viết trang', () => renderPages(next))]);
  const { pages } = readOutput(next);
  const status = createStatusLine(process.stderr);
  const wanted = wantedVariants(pages);
  declareUse(cacheDir, contentDir, wanted.keys());
  const photos = await phases.time('làm ảnh', () =>
    makePhotos(wanted, {
      articles: site.published,
      logo: site.logo,
      sound,
      cacheDir,
      problems,
      progress: (done, all) => status.update((seconds) => photoProgress({ done, all, seconds })),
    }),
  );
  status.clear();
  // A photo that failed is missing on many pages: its own problem says enough.
  if (hasErrors(problems)) return undefined;
  const hashes = hashesOf(wanted, photos);
  takePlaced(placed, next, (file) => hashes.has(file) && !photos.made.has(file));
  writeTones(next, pages, photos.records);
  publishAttachments(site.published, next);
  writeHeaderFiles(next, basePath, beaconOf(site.school.visits));
  // Pagefind is another process, which leaves this one time for the links.
  await phases.time('chỉ mục tìm kiếm, đặt ảnh', () =>
    Promise.all([writeSearchIndex(site, next), linkPhotos(wanted, cacheDir, next)]),
  );
  return phases.time('soát trang', async () => {
    const output = readOutput(next);
    const parsed = parsePages(output, site);
    problems.push(...runGates(output, site, parsed), ...(await checkValidity(pageOfEachKind(parsed))));
    problems.push(...checkRasters(await readRasters(output, new Set(hashes.keys()).difference(photos.made))));
    const manifest = makeManifest(output, { commit: contentCommit(contentDir), now: site.now }, hashes);
    writeManifest(next, manifest);
    return manifest;
  });
}

/** @throws what is no error of the disk */
function failOnDisk(error: unknown, { outDir }: Environment): number {
  recover(outDir);
  const sentence = explainDiskError(error);
  if (sentence === undefined) throw error;
  console.error(sentence);
  return 1;
}

function fail(problems: readonly Problem[], { outDir }: Environment): number {
  recover(outDir);
  console.error(formatProblems(problems));
  return 1;
}
