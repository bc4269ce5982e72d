import type { SourceSettings } from '../schemas/visit-source.ts';
import type { VisitLine } from '../schemas/visits.ts';
import { MOST_READ_DAYS } from '../settings.ts';
import { addDays, shortDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import { normalisePath } from '../visits/path.ts';
import { isPagePath } from '../visits/rule.ts';
import type { DayCount } from '../visits/source.ts';
import { createAsk, type Network } from './ask.ts';
import { COUNTERS } from './counters.ts';
import { daysToAsk } from './days-to-ask.ts';
import { CounterFailure, failureSentence, sourceName, type Failure } from './failure.ts';

export interface Asking extends Network {
  /** The ledger's lines of this source (`src` is the settings' `type`). */
  readonly known: readonly VisitLine[];
  /** `YYYY-MM-DD` in the school's zone. */
  readonly today: string;
  readonly timeZone: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  /** Today's address by each address that is or was published. */
  readonly pages: ReadonlyMap<string, string>;
  /** Names also what the site does not publish. */
  readonly allPaths: boolean;
  /** Whether smaller figures than the ledger's are wanted. */
  readonly isRecount: boolean;
  /** Environment variables, of which only the one named by `keyEnv` is read. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
  /** For `updateLedger`; empty when the answer is not to be believed. */
  readonly counts: readonly DayCount[];
  /** Whole Vietnamese sentences. */
  readonly warnings: readonly string[];
}

/**
 * Asks the hosted counter for the days that the ledger needs (`daysToAsk`). Never
 * throws for what a counter does: whatever goes wrong is a warning, and the counts
 * are what may be joined with the ledger.
 *
 * - All zero is never believed: a wrong site is answered so.
 * - Zeros before the first day with a visit are left out: nobody counted yet.
 * - A day below the ledger's figure is warned of; the join keeps the larger.
 */
export async function askSource(source: SourceSettings, asking: Asking): Promise<Answer> {
  const key = asking.env[source.keyEnv]?.trim() ?? '';
  if (!/^[\x21-\x7e]+$/.test(key)) return failed({ kind: 'noKey' }, source);
  const { first, last } = daysToAsk(asking.known, asking.today);
  const earliestRead = addDays(last, 1 - MOST_READ_DAYS);
  const { gap, days } = COUNTERS[source.type];
  const question = {
    first,
    last,
    firstRead: first > earliestRead ? first : earliestRead,
    timeZone: asking.timeZone,
    now: asking.now(),
    source,
    key,
    pageOf: (path: string) => pageOf(path, asking),
  };
  const counts: DayCount[] = [];
  try {
    for await (const count of days(question, createAsk(asking, gap(source.url)))) counts.push(count);
  } catch (error) {
    if (!(error instanceof CounterFailure)) throw error;
    return { counts: withoutBeginning(counts), warnings: [failureSentence(error.failure, source), ...progress(counts, first)] }; // prettier-ignore
  }
  if (counts.every(({ visits }) => visits === 0)) return failed({ kind: 'allZero' }, source);
  return {
    counts: withoutBeginning(counts),
    warnings: asking.isRecount ? [] : shrunken(counts, source, asking.known),
  };
}

function failed(failure: Failure, source: SourceSettings): Answer {
  return { counts: [], warnings: [failureSentence(failure, source)] };
}

/** The same verdict as on a line of a log, which has a character for each byte. */
function pageOf(written: string, { basePath, pages, allPaths }: Asking): string | undefined {
  const path = normalisePath(Buffer.from(written, 'utf8').toString('latin1'), basePath);
  if (path === undefined) return undefined;
  return pages.get(path) ?? (allPaths && isPagePath(path) ? path : undefined);
}

function withoutBeginning(counts: readonly DayCount[]): readonly DayCount[] {
  const first = counts.findIndex(({ visits }) => visits > 0);
  return first < 0 ? [] : counts.slice(first);
}

function progress(counts: readonly DayCount[], first: string): string[] {
  const last = counts.at(-1);
  if (!last || withoutBeginning(counts).length === 0) return [];
  return [
    `Đã có số liệu từ ngày ${shortDate(first)} đến ngày ${shortDate(last.day)}; lần chạy sau sẽ hỏi tiếp các ngày còn lại.`,
  ];
}

function shrunken(
  counts: readonly DayCount[],
  source: SourceSettings,
  known: readonly VisitLine[],
): string[] {
  const inLedger = new Map(known.map(({ d, v }) => [d, v]));
  const below = counts.filter(({ day, visits }) => visits < (inLedger.get(day) ?? 0));
  const [first] = below;
  if (!first) return [];
  const others = below.length > 1 ? ` Có ${below.length} ngày như vậy.` : '';
  return [
    `${sourceName(source)} cho ngày ${shortDate(first.day)} chỉ ${formatNumber(first.visits)} lượt, ít hơn ${formatNumber(inLedger.get(first.day) ?? 0)} lượt đã ghi trong sổ.${others} Sổ giữ con số lớn hơn.`,
  ];
}
