import type { VisitLine } from '../schemas/visits.ts';
import { addDays, civilAt } from '../text/dates.ts';
import { joinVisits } from '../visits/join.ts';

/** The figures of the widget, each of the period it names. */
export interface VisitFigures {
  /** The last day the data covers. */
  readonly day: string;
  /** Its time of day, `HH:MM`: the figures are as of then. */
  readonly time: string;
  readonly today: number;
  readonly yesterday: number;
  readonly month: number;
  readonly year: number;
  readonly total: number;
  /** Name of the old portal whose figures are carried over, if any. */
  readonly base?: string | undefined;
}

/**
 * The figures as of the last instant the ledger covers, or undefined for an
 * empty ledger. A period's figure is its base line's, if it has one, plus the
 * visits of its days after the day of that base's `asOf`; without a base line
 * the sum of its days. A day that several sources counted counts once, by the
 * source whose data reaches furthest back; sources are never added up.
 */
export function visitFigures(lines: readonly VisitLine[], timeZone: string): VisitFigures | undefined {
  const joined = joinVisits(lines);
  const days = daysOf(joined);
  const bases = new Map(joined.filter(isBase).map((line) => [line.d.slice('base-'.length), line]));
  const asOf = Math.max(...joined.map((line) => Date.parse(line.asOf)));
  if (!Number.isFinite(asOf)) return undefined;
  const { day, time } = civilAt(asOf, timeZone);
  const figure = (period: string): number => {
    const base = bases.get(period);
    const after = base ? civilAt(Date.parse(base.asOf), timeZone).day : '';
    return days.reduce(
      (sum, line) => (line.d.startsWith(period) && line.d > after ? sum + line.v : sum),
      base?.v ?? 0,
    );
  };
  // All time: the base of all time where the ledger has one, else every year by its own rule.
  const years = new Set([
    ...days.map(({ d }) => d.slice(0, 4)),
    ...[...bases.keys()].filter((period) => /^\d{4}/.test(period)).map((period) => period.slice(0, 4)),
  ]);
  const total = bases.has('') ? figure('') : [...years].reduce((sum, year) => sum + figure(year), 0);
  return {
    day,
    time,
    today: figure(day),
    yesterday: figure(addDays(day, -1)),
    month: figure(day.slice(0, 7)),
    year: figure(day.slice(0, 4)),
    total,
    base: joined.find(isBase)?.src,
  };
}

/** The ledger's days, one line each. */
export function daysOf(joined: readonly VisitLine[]): VisitLine[] {
  const firstSeen = new Map<string, string>();
  for (const { d, src } of joined) if (!d.startsWith('base') && !firstSeen.has(src)) firstSeen.set(src, d);
  const byDay = new Map<string, VisitLine>();
  for (const line of joined) {
    if (isBase(line)) continue;
    const other = byDay.get(line.d);
    if (!other || (firstSeen.get(line.src) ?? '') < (firstSeen.get(other.src) ?? '')) byDay.set(line.d, line);
  }
  return [...byDay.values()];
}

function isBase({ d }: VisitLine): boolean {
  return d.startsWith('base');
}
