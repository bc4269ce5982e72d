import { readManifest } from '../build/manifest.ts';
import { photosById } from '../derive/article-photos.ts';
import type { Article } from '../derive/article.ts';
import { remainingWork, type TakenDownPlace } from '../derive/remaining-work.ts';
import { articleFoldersBySlug } from '../load/articles.ts';
import { readContent } from '../load/content.ts';
import { readEnvironment, UsageError } from '../load/environment.ts';
import { displayPath } from '../load/files.ts';
import { findTarget, type Target } from '../load/takedown-target.ts';
import { readTakedown, takedownFile } from '../load/takedown.ts';
import { addToTakedown } from '../load/write-takedown.ts';
import { DEFAULT_TIME_ZONE } from '../settings.ts';
import { civilAt } from '../text/dates.ts';

const USAGE =
  'Cách dùng: npm run takedown -- ten-thu-muc-cua-bai (gỡ cả bài), hoặc npm run takedown -- "ten-thu-muc-cua-bai#anh-1.jpg" (gỡ một ảnh).';

/**
 * `npm run takedown -- SLUG[#photo] …`: writes articles and photos into takedown.yaml,
 * which the next build obeys, and says what no build can do: git's history, caches
 * of others. Works also while other content has errors. Exit code 2 for what is not
 * there or a takedown.yaml that cannot be read; then nothing is written.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args.some((arg) => arg.startsWith('-'))) throw new UsageError(USAGE);
  const environment = readEnvironment();
  const { contentDir, outDir, now } = environment;
  const { content, problems } = await readContent(environment);
  const file = displayPath(takedownFile(contentDir));
  // What names nothing is mended by hand; what cannot be read could not be added to.
  const takedown = readTakedown(contentDir, []);
  const damage = problems.find((problem) => problem.file === file && problem.severity === 'error');
  if (damage) throw new UsageError(`${file}:${damage.line}: ${damage.problem} ${damage.fix}`);
  const folders = articleFoldersBySlug(contentDir);
  const articles = content?.articles ?? [];
  const targets = args.map((arg) => findTarget(arg, folders, articles));
  const isKnown = ({ article, photo }: Target): boolean =>
    photo === undefined ? takedown.hasArticle(article) : takedown.hasPhoto(article, photo);
  const { day } = civilAt(now, content?.timeZone ?? DEFAULT_TIME_ZONE);
  const fresh = targets.filter((target) => !isKnown(target));
  if (fresh.length > 0)
    addToTakedown(
      contentDir,
      fresh.map(({ article, photo }) => ({ article, photo, date: day })),
    );
  for (const target of targets) {
    const what = target.photo === undefined ? `bài “${target.article}”` : `ảnh “${target.photo}” của bài “${target.article}”`; // prettier-ignore
    console.log(`${isKnown(target) ? `Đã có từ trước trong ${file}` : `Đã ghi vào ${file}`}: ${what}.`);
  }
  const published = Object.keys(readManifest(outDir)?.files ?? {});
  const address = (path: string): string => content?.urls.absolute(content.urls.home + path) ?? path;
  const places = targets.map((target) => placeOf(target, articles, published.map(address)));
  console.log(['', 'Những việc máy không làm thay được:', ...remainingWork(places)].join('\n'));
  return 0;
}

function placeOf(target: Target, articles: readonly Article[], published: readonly string[]): TakenDownPlace {
  const isArticle = target.photo === undefined;
  const own = photosById(articles.filter(({ slug }) => slug === target.article)).values();
  const ids = [...own].flatMap(({ photo }) =>
    isArticle || displayPath(photo.file) === target.path ? [photo.id] : [],
  );
  const others = photosById(articles.filter(({ slug }) => slug !== target.article));
  return {
    path: target.path,
    isArticle,
    // What is used elsewhere too goes there only when the photo itself was named.
    alsoIn: isArticle ? [] : ids.flatMap((id) => others.get(id)?.sources ?? []),
    addresses: published.filter(
      (address) =>
        (isArticle && address.includes(`/tin-tuc/${target.article}/`)) ||
        ids.some((id) => address.includes(`/${id}`)),
    ),
  };
}
