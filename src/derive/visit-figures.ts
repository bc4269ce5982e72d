import { addDays, civilAt } from '../text/dates.ts';
import type { VisitRecord } from './visit-record.ts';

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
 * The figures as of the last instant the ledger covers, or undefined for an empty
 * ledger. A period's figure is its base line's, if it has one, plus the visits of
 * its days after the day of that base's `asOf`; without a base line the sum of its
 * days. The old portal's figures contradict each other, so each stands for itself.
 */
export function visitFigures({ days, bases }: VisitRecord, timeZone: string): VisitFigures | undefined {
  const asOf = Math.max(...[...days, ...bases].map((line) => Date.parse(line.asOf)));
  if (!Number.isFinite(asOf)) return undefined;
  const { day, time } = civilAt(asOf, timeZone);
  const byPeriod = new Map(bases.map((line) => [line.d.slice('base-'.length), line]));
  const figure = (period: string): number => {
    const base = byPeriod.get(period);
    const after = base ? civilAt(Date.parse(base.asOf), timeZone).day : '';
    return days.reduce(
      (sum, line) => (line.d.startsWith(period) && line.d > after ? sum + line.v : sum),
      base?.v ?? 0,
    );
  };
  // All time: the base of all time where the ledger has one, else every year by its own rule.
  const years = new Set(
    [...days.map(({ d }) => d), ...byPeriod.keys()].map((period) => period.slice(0, 4)).filter(Boolean),
  );
  return {
    day,
    time,
    today: figure(day),
    yesterday: figure(addDays(day, -1)),
    month: figure(day.slice(0, 7)),
    year: figure(day.slice(0, 4)),
    total: byPeriod.has('') ? figure('') : [...years].reduce((sum, year) => sum + figure(year), 0),
    base: bases[0]?.src,
  };
}
