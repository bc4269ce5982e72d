import type { VisitLine } from '../schemas/visits.ts';
import { addDays, isoAt } from '../text/dates.ts';
import { joinLines, joinVisits } from './join.ts';
import { OPEN_DAYS, RULE, TOP_COUNT } from './rule.ts';
import type { DayCount } from './source.ts';

/** Of a year's file. */
const MOST_BYTES = 400_000;

export interface LedgerUpdate {
  readonly counts: readonly DayCount[];
  /** `log`, or the adapter's name. */
  readonly source: string;
  readonly timeZone: string;
  /** `YYYY-MM-DD` in the school's zone: days that began more than `OPEN_DAYS` before it are done. */
  readonly today: string;
  /** Addresses that `top` may name. */
  readonly articles: ReadonlySet<string>;
  /** Why the days' figures are to be replaced, even by smaller ones; undefined joins. */
  readonly recount: string | undefined;
}

/**
 * The ledger with a count in it. A day that the ledger knows is joined with what it
 * knows, so that a log which covers half of it takes nothing away.
 */
export function updateLedger(lines: readonly VisitLine[], update: LedgerUpdate): VisitLine[] {
  const known = joinVisits(lines);
  const byDay = new Map(known.filter(({ src }) => src === update.source).map((line) => [line.d, line]));
  const fresh = update.counts.map((count) =>
    withRecount(lineOf(count, update), byDay.get(count.day), update),
  );
  return joinVisits([...known, ...fresh]).map((line) => close(line, update));
}

/** The file of the ledger that a line belongs in, by its year; of a base of all time that of its `asOf`. */
export function yearOf({ d, asOf }: Pick<VisitLine, 'd' | 'asOf'>): string {
  return /\d{4}/.exec(d)?.[0] ?? asOf.slice(0, 4);
}

/**
 * A file of the ledger: a line of JSON for each, sorted and joined. Where that would
 * be over 400 kB, as a year of long addresses is, the days that are done name fewer
 * articles, all as many, so that git and readers never meet a larger file.
 */
export function ledgerText(lines: readonly VisitLine[]): string {
  const joined = joinVisits(lines);
  for (let most = TOP_COUNT; ; most -= 1) {
    const text = joined.map((line) => `${JSON.stringify(shortened(line, most))}\n`).join('');
    if (most === 0 || Buffer.byteLength(text) <= MOST_BYTES) return text;
  }
}

function shortened(line: VisitLine, most: number): VisitLine {
  const { top, ...rest } = line;
  if (!line.done || !top || Object.keys(top).length <= most) return line;
  return most === 0 ? rest : { ...rest, top: Object.fromEntries(Object.entries(top).slice(0, most)) };
}

function lineOf(count: DayCount, { source, timeZone, today, articles }: LedgerUpdate): VisitLine {
  const line = {
    d: count.day,
    src: source,
    v: count.visits,
    pv: count.views,
    u: count.clients,
    asOf: isoAt(count.until * 1000, timeZone),
    done: isOver(count.day, today),
    // A hosted counter counts by a rule of its own.
    rule: source === 'log' ? RULE : undefined,
    top: Object.fromEntries([...count.reads].filter(([path]) => articles.has(path))),
  };
  return joinLines(line, line);
}

/** A later count belongs to the recount that it follows, else it would never be heard again. */
function withRecount(fresh: VisitLine, known: VisitLine | undefined, { recount }: LedgerUpdate): VisitLine {
  if (!known) return fresh;
  const following = { ...fresh, recount: known.recount, reason: known.reason };
  if (recount === undefined || !shrinks(known, following)) return following;
  return { ...fresh, recount: (known.recount ?? 0) + 1, reason: recount };
}

/** Whether a join would not give the fresh figures. */
function shrinks(known: VisitLine, fresh: VisitLine): boolean {
  const figures = ({ v, pv, u, top }: VisitLine): string => JSON.stringify([v, pv, u, top]);
  return figures(joinLines(known, fresh)) !== figures(fresh);
}

function close(line: VisitLine, { source, today }: LedgerUpdate): VisitLine {
  const closes = line.src === source && line.done === false && isOver(line.d, today);
  return closes ? { ...line, done: true } : line;
}

function isOver(day: string, today: string): boolean {
  return addDays(day, OPEN_DAYS) < today;
}
