import type { VisitLine } from '../schemas/visits.ts';
import { joinVisits } from '../visits/join.ts';

/** The ledger as the site reads it. */
export interface VisitRecord {
  /** One line a day, in order. */
  readonly days: readonly VisitLine[];
  /** What was carried over from an old portal, each for its own period. */
  readonly bases: readonly VisitLine[];
}

/**
 * A day that several sources counted counts once, by the first of `sources`, for
 * they count differently and adding them up would count people twice. A source that
 * is not among them, as of a counter that the school has left, comes after those;
 * of several such the one whose data reaches furthest back.
 *
 * @param sources as the ledger's `src` names them, in the order of school.yaml
 */
export function visitRecord(lines: readonly VisitLine[], sources: readonly string[]): VisitRecord {
  const joined = joinVisits(lines);
  const days = joined.filter((line) => !isBase(line));
  const left = new Set(days.map(({ src }) => src));
  const ranks = new Map([...new Set([...sources, ...left])].map((src, rank) => [src, rank]));
  const rankOf = ({ src }: VisitLine): number => ranks.get(src) ?? 0;
  const byDay = new Map<string, VisitLine>();
  for (const line of days) {
    const other = byDay.get(line.d);
    if (!other || rankOf(line) < rankOf(other)) byDay.set(line.d, line);
  }
  return { days: [...byDay.values()], bases: joined.filter(isBase) };
}

/**
 * The days that have a figure, in order: those that were counted, and those that
 * an old portal's figure stands for.
 */
export function knownDays({ days, bases }: VisitRecord): VisitLine[] {
  const carried = bases.flatMap((base) =>
    /^base-\d{4}-\d{2}-\d{2}$/.test(base.d) ? [{ ...base, d: base.d.slice('base-'.length) }] : [],
  );
  const byDay = new Map([...days, ...carried].map((line) => [line.d, line]));
  return [...byDay.values()].toSorted((a, b) => (a.d < b.d ? -1 : 1));
}

function isBase({ d }: VisitLine): boolean {
  return d.startsWith('base');
}
