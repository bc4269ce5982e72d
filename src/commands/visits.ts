import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { askSource } from '../counters/ask-source.ts';
import { logProgress } from '../build/log-progress.ts';
import { createStatusLine } from '../build/status-line.ts';
import { pathsToPages } from '../derive/page-paths.ts';
import type { Site } from '../derive/site.ts';
import { countLogs } from '../load/count-logs.ts';
import { readEnvironment, UsageError, type Environment } from '../load/environment.ts';
import { displayPath } from '../load/files.ts';
import { findLogs, sizeOf, type FoundLogs } from '../load/log-paths.ts';
import { readSite } from '../load/site.ts';
import { writeVisits } from '../load/visits.ts';
import { formatProblems } from '../problems.ts';
import type { SourceSettings } from '../schemas/visit-source.ts';
import { formatNumber } from '../text/numbers.ts';
import { PATHS } from '../urls.ts';
import { updateLedger, type LedgerUpdate } from '../visits/ledger.ts';
import { createIsProxy } from '../visits/proxies.ts';
import { daysTable, talliesTable } from '../visits/report.ts';
import { SERVICES } from '../visits/services.ts';

const NOTHING_TO_COUNT =
  'Chưa biết đếm từ đâu. Xin nêu tệp nhật ký của máy chủ, hoặc ghi trong content/school.yaml, ví dụ: visits: { logs: [/var/log/nginx/access.log*] }';

const USAGE = [
  'Cách dùng: npm run visits -- [--all-paths] [--strict] [--recount "lý do"] [TỆP NHẬT KÝ…]',
  'Không nêu tệp nào thì đếm theo mục visits trong school.yaml; dấu - là dữ liệu đưa vào từ lệnh khác.',
].join('\n');

interface Options {
  readonly files: readonly string[];
  readonly allPaths: boolean;
  readonly strict: boolean;
  readonly recount: string | undefined;
}

/** One source's share of a run. */
interface Counted extends Pick<LedgerUpdate, 'source' | 'counts'> {
  readonly report: string;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * `npm run visits`: counts logs, or what school.yaml names, into the ledger. The
 * ledger is written once, at the end, so that a run which is broken off leaves it as
 * it was. Exit code 1 when the content has errors, a named file is missing, or
 * something was amiss and `--strict` was given; 2 for wrong usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  process.once('SIGINT', () => {
    console.error('\nĐã dừng. Sổ lượt truy cập vẫn như cũ.');
    process.exit(130);
  });
  const environment = readEnvironment();
  const { site, problems } = await readSite();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!site || errors.length > 0) return fail(formatProblems(errors));
  const named = findLogs(options.files);
  if (named.missing.length > 0) return fail(missingLogs(named, 'Xin kiểm tra lại tên tệp.').join('\n'));
  const counted = await countSources(site, named, { environment, options });
  for (const { report, notes } of counted) console.log([report, ...notes, ''].join('\n'));
  const warnings = counted.flatMap((count) => count.warnings);
  for (const warning of warnings) console.error(`Lưu ý: ${warning}`);
  if (warnings.length > 0 && options.strict)
    return fail('Có điều phải xem lại nên sổ lượt truy cập được giữ như cũ (--strict).');
  const lines = counted.reduce(
    (ledger, count) => updateLedger(ledger, { ...count, ...ledgerOptions(site, options) }),
    site.visits,
  );
  const written = writeVisits(environment.contentDir, lines).map(displayPath);
  console.log(
    written.length > 0 ? `Đã ghi ${written.join(', ')}.` : 'Sổ lượt truy cập không có gì thay đổi.',
  );
  return 0;
}

async function countSources(
  site: Site,
  named: FoundLogs,
  { environment, options }: { environment: Environment; options: Options },
): Promise<Counted[]> {
  const settings = site.school.visits;
  if (options.files.length > 0) return [await countFiles(named, site, { environment, options })];
  const { logs, source } = settings ?? {};
  if (!logs && !source) throw new UsageError(`${NOTHING_TO_COUNT}\n${USAGE}`);
  return [
    ...(logs ? [await countFiles(findLogs(logs), site, { environment, options })] : []),
    ...(source ? [await askCounter(source, site, { environment, options })] : []),
  ];
}

async function askCounter(
  source: SourceSettings,
  site: Site,
  { environment, options }: { environment: Environment; options: Options },
): Promise<Counted> {
  const start = performance.now();
  const { counts, warnings } = await askSource(source, {
    known: site.visits.filter(({ d, src }) => src === source.type && !d.startsWith('base')),
    today: site.today,
    timeZone: site.timeZone,
    basePath: environment.basePath,
    pages: pathsToPages(site),
    allPaths: options.allPaths,
    isRecount: options.recount !== undefined,
    env: process.env,
    fetch,
    // The run's clock, which may have been set, goes on.
    now: () => environment.now + performance.now() - start,
    sleep: (milliseconds) => setTimeout(milliseconds),
  });
  const report = `${SERVICES[source.type].label} cho số liệu của ${formatNumber(counts.length)} ngày.`;
  return {
    source: source.type,
    counts,
    report: counts.length > 0 ? `${report}\n\n${daysTable(counts)}` : report,
    notes: [],
    warnings,
  };
}

async function countFiles(
  logs: FoundLogs,
  { school, timeZone, ...site }: Site,
  { environment, options }: { environment: Environment; options: Options },
): Promise<Counted> {
  const { files } = logs;
  const allBytes = sizeOf(files);
  const status = createStatusLine(process.stderr);
  const { days, tally, lines, notes, warnings } = await countLogs(
    files,
    {
      timeZone,
      basePath: environment.basePath,
      isProxy: createIsProxy(school.visits?.proxies ?? []),
      pages: pathsToPages(site),
      allPaths: options.allPaths,
      // The run's clock may have been set into the past.
      now: Math.max(environment.now, Date.now()),
    },
    (bytes, read) => status.update((seconds) => logProgress({ bytes, allBytes, lines: read, seconds })),
  );
  status.clear();
  return {
    source: 'log',
    counts: days,
    report: `Đã đọc ${formatNumber(lines)} dòng nhật ký trong ${formatNumber(files.length)} tệp.\n\n${daysTable(days)}\n\n${talliesTable(tally)}`,
    notes,
    warnings: [...missingLogs(logs, 'Xin xem lại mục visits.logs trong school.yaml.'), ...warnings],
  };
}

function missingLogs({ missing, folders }: FoundLogs, advice: string): string[] {
  return missing.map((name) =>
    folders.includes(name)
      ? `“${name}” là một thư mục. Xin nêu các tệp ở trong, ví dụ: ${name.replace(/\/$/, '')}/access.log*`
      : `Không thấy tệp nhật ký “${name}”. ${advice}`,
  );
}

function ledgerOptions(
  { timeZone, today, published }: Site,
  { recount }: Options,
): Omit<LedgerUpdate, 'source' | 'counts'> {
  return { timeZone, today, recount, articles: new Set(published.map(({ slug }) => PATHS.article(slug))) };
}

/** @throws UsageError for an option that is not known */
function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'all-paths': { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        recount: { type: 'string' },
      },
    });
    if (values.recount?.trim() === '') throw new Error('empty');
    return {
      files: positionals,
      allPaths: values['all-paths'],
      strict: values.strict,
      recount: values.recount?.trim(),
    };
  } catch {
    throw new UsageError(USAGE);
  }
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
