import { addDays, instantOf } from '../text/dates.ts';

/** Every day from the first to the last, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The instant before the day is over in the zone, to the millisecond: counters take both ends of a span in. */
export function lastInstant(day: string, timeZone: string): number {
  return instantOf({ day: addDays(day, 1) }, timeZone) - 1;
}

/** The last second of a day that a question asked now covers. */
export function coveredUntil(day: string, timeZone: string, now: number): number {
  return Math.floor(Math.min(lastInstant(day, timeZone), now) / 1000);
}
