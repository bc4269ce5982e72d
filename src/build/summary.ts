import path from 'node:path';
import type { Site } from '../derive/site.ts';
import { displayPath } from '../load/files.ts';
import { formatNumber } from '../text/numbers.ts';
import { changesBetween, type Manifest } from './manifest.ts';
import type { Phases } from './phases.ts';

/** Articles named one by one; so that the summary stays on one screen. */
const NAMED = 5;

interface Built {
  readonly outDir: string;
  readonly phases: Phases;
  /** Of the site that was there before, if any. */
  readonly before: Manifest | undefined;
  readonly after: Manifest;
}

/** What a build tells when it is done: what was published, what is different from before, where the time went. */
export function buildSummary(site: Site, { outDir, phases, before, after }: Built): string {
  const waiting = site.articles.filter(({ takenDown }) => !takenDown).length - site.published.length;
  return [
    `Đã dựng xong ${site.school.name}: ${formatNumber(site.published.length)} bài${waiting > 0 ? ` (còn ${formatNumber(waiting)} bài nháp hoặc hẹn đăng)` : ''}, ${formatNumber(site.galleries.length)} bộ ảnh.`,
    ...(before ? changesText(before, after) : []),
    phases.toString(),
    `Trang nằm ở ${displayPath(path.resolve(outDir))}; xem thử bằng: npm run preview`,
  ].join('\n');
}

function changesText(before: Manifest, after: Manifest): string[] {
  const { added, changed, removed } = changesBetween(before, after);
  if (added.length + changed.length + removed.length === 0) return ['So với lần trước: không có gì khác.'];
  const counts = [
    [added, 'thêm'],
    [changed, 'đổi'],
    [removed, 'bớt'],
  ] as const;
  const said = counts
    .filter(([files]) => files.length > 0)
    .map(([files, word]) => `${word} ${formatNumber(files.length)} tệp`);
  return [
    `So với lần trước: ${said.join(', ')}.`,
    ...articlesText('Bài mới', added),
    ...articlesText('Bài không còn', removed),
  ];
}

function articlesText(name: string, files: readonly string[]): string[] {
  const slugs = files.flatMap((file) => /^tin-tuc\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  if (slugs.length === 0) return [];
  const more = slugs.length > NAMED ? ` và ${formatNumber(slugs.length - NAMED)} bài nữa` : '';
  return [`${name}: ${slugs.slice(0, NAMED).join(', ')}${more}.`];
}
