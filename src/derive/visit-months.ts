import type { VisitLine } from '../schemas/visits.ts';
import { addDays } from '../text/dates.ts';

/** Months of the chart: a year. */
const MONTHS = 12;

/** A month of the ledger. */
export interface VisitMonth {
  /** `2022-10` */
  readonly month: string;
  /** How many days the calendar gives it. */
  readonly length: number;
  /** Those that were counted, in order. */
  readonly days: readonly VisitLine[];
  readonly visits: number;
}

/** The twelve months that end with the one of `last` (`YYYY-MM-DD`), oldest first; months without data are empty. */
export function visitMonths(days: readonly VisitLine[], last: string): VisitMonth[] {
  const byMonth = Map.groupBy(days, ({ d }) => d.slice(0, 7));
  const months: VisitMonth[] = [];
  for (let day = last; months.length < MONTHS; day = addDays(`${day.slice(0, 7)}-01`, -1)) {
    const month = day.slice(0, 7);
    const counted = byMonth.get(month) ?? [];
    months.unshift({
      month,
      length: Number(addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1).slice(8)),
      days: counted,
      visits: counted.reduce((sum, { v }) => sum + v, 0),
    });
  }
  return months;
}

/** The day of the months with the most visits, the later one at a tie; undefined when none was counted. */
export function busiestDay(months: readonly VisitMonth[]): VisitLine | undefined {
  return months
    .flatMap(({ days }) => days)
    .reduce<VisitLine | undefined>((best, day) => (day.v >= (best?.v ?? 0) ? day : best), undefined);
}
