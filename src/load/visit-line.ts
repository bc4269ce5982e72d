import { visitLineSchema, type VisitLine } from '../schemas/visits.ts';

/** A line of the ledger that was read as JSON; undefined when it is none. */
export function visitLineOf(value: unknown): VisitLine | undefined {
  if (isPlain(value)) return value;
  const parsed = visitLineSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/**
 * Whether the value is a line as a count writes it, of which the schema would say the
 * same. Asked first, because the schema takes as long for ten years of lines as all
 * else about reading them. In doubt the schema is asked.
 */
export function isPlain(value: unknown): value is VisitLine {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    const check = CHECKS.get(name);
    if (!check?.(fields[name])) return false;
  }
  return 'd' in fields && 'src' in fields && 'v' in fields && 'asOf' in fields;
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const CHECKS = new Map<string, (value: unknown) => boolean>([
  ['d', (value) => typeof value === 'string' && DAY.test(value)],
  ['src', (value) => typeof value === 'string' && /^[^\0-\x1f\x7f-\x9f]+$/.test(value)],
  ['v', isCount],
  ['pv', isCount],
  ['u', isCount],
  ['asOf', (value) => typeof value === 'string' && INSTANT.test(value)],
  ['done', (value) => typeof value === 'boolean'],
  ['rule', isCount],
  ['top', isTop],
]);

/** Years of this century: of them every fourth is a leap year. */
const DATE =
  /20(?:\d\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[02468][048]|[13579][26])-02-29)/;
const TIME = /(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-](?:0\d|1[0-4]):[0-5]\d/;
const DAY = new RegExp(`^${DATE.source}$`);
const INSTANT = new RegExp(`^${DATE.source}T${TIME.source}$`);

function isTop(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const top = value as Readonly<Record<string, unknown>>;
  for (const path in top) if (!/^\/[^\0-\x1f\x7f-\x9f]*$/.test(path) || !isCount(top[path])) return false;
  return true;
}
