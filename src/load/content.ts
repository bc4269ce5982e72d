import path from 'node:path';
import type { Article } from '../derive/article.ts';
import { createPhotoProbe } from '../photos/probe.ts';
import { hasErrors, type Problem } from '../problems.ts';
import type { Category } from '../schemas/category.ts';
import type { SchoolSettings } from '../schemas/school.ts';
import type { VisitLine } from '../schemas/visits.ts';
import { DEFAULT_TIME_ZONE } from '../settings.ts';
import { createUrls, type Urls } from '../urls.ts';
import { readArticles } from './articles.ts';
import { createAttachmentMemory } from './attachment-memory.ts';
import { reportBeaconPage } from './beacon-page.ts';
import { requireCache, type Environment } from './environment.ts';
import { readFixedPages, type FixedPage } from './fixed-page.ts';
import { articleFolderOf, reportIrregularFiles } from './irregular-files.ts';
import { readCategories, readLogo, readSchool, schoolLinks, visitSources, type Logo } from './school.ts';
import { reportUnrecorded } from './consent-records.ts';
import { reportSiteHosts } from './site-hosts.ts';
import { reportSiteLinks } from './site-links.ts';
import { reportStrangers } from './strangers.ts';
import { readTakedown, type Takedown } from './takedown.ts';
import { readVisits } from './visits.ts';
import { createWatchdog } from './watchdog.ts';

/** Everything staff wrote, validated. */
export interface Content {
  readonly school: SchoolSettings;
  readonly timeZone: string;
  readonly categories: readonly Category[];
  readonly articles: readonly Article[];
  readonly pages: readonly FixedPage[];
  readonly takedown: Takedown;
  readonly visits: readonly VisitLine[];
  /** What counts visits, as the ledger names it, in the order of school.yaml. */
  readonly visitSources: readonly string[];
  readonly urls: Urls;
  readonly logo: Logo;
}

/**
 * Reads the whole content folder. `content` is undefined when school.yaml or
 * categories.yaml cannot be used; whether the rest may be published, `problems` says.
 *
 * @param decodePhotos finds photos damaged in the middle before a build does
 */
export async function readContent(
  environment: Environment,
  { decodePhotos = false }: { decodePhotos?: boolean } = {},
): Promise<{ content: Content | undefined; problems: Problem[] }> {
  requireCache(environment.cacheDir);
  const problems: Problem[] = [];
  const { contentDir } = environment;
  const irregular = reportIrregularFiles(contentDir, problems);
  // An article beside what must not be opened is left alone; anywhere else nothing is opened.
  const closed = irregular.map(articleFolderOf);
  if (closed.includes(undefined)) return { content: undefined, problems };
  const school = readSchool(contentDir, problems);
  const categories = readCategories(contentDir, problems);
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const urls = createUrls(environment.basePath, environment.siteUrl ?? school?.url.replace(/\/$/, '') ?? '');
  const takedown = readTakedown(contentDir, problems);
  const watchdog = createWatchdog();
  const photos = createPhotoProbe(contentDir, environment.cacheDir, { decode: decodePhotos });
  const attachments = createAttachmentMemory(contentDir, environment.cacheDir);
  const { articles, slugs } = await readArticles(contentDir, {
    categories: categories ?? [],
    timeZone,
    urls,
    photos,
    takedown,
    closed: new Set(closed.map((dir) => path.join(contentDir, dir ?? ''))),
    withheld: new Set(),
    watchdog,
    attachments,
    problems,
  });
  const pages = await readFixedPages(contentDir, { urls, watchdog, problems });
  watchdog.stop();
  const visits = readVisits(contentDir, problems);
  photos.save();
  attachments.save();
  const written = school && schoolLinks(contentDir, school);
  if (school && written) reportSiteHosts({ articles, pages, school, schoolLinks: written, urls }, problems);
  if (written && categories) {
    reportSiteLinks(
      {
        articles,
        categories,
        pages,
        takedown,
        slugs,
        schoolLinks: written,
        now: environment.now,
      },
      problems,
    );
  }
  if (school) {
    reportBeaconPage(contentDir, school, pages, problems);
    reportUnrecorded(contentDir, articles, school, problems);
  }
  reportStrangers(contentDir, problems);
  const content =
    school && categories
      ? {
          school,
          timeZone,
          categories,
          articles,
          pages,
          takedown,
          visits,
          visitSources: visitSources(contentDir, school),
          urls,
          logo: readLogo(contentDir, school),
        }
      : undefined;
  if (!content && !hasErrors(problems)) throw new Error('content is missing without a problem said');
  return { content, problems };
}
