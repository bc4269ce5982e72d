import type { Random } from '../../samples/random.ts';
import { withoutMarks } from './spelling.ts';

/** An official paper that articles name. */
export interface Paper {
  /** `Công văn` */
  readonly type: string;
  /** As its office writes it: `05` or `5`. */
  readonly number: string;
  /** What follows the number: `-CT/TW`, `/2024/TT-BGDĐT`, `/KH-THCSHL`. */
  readonly tail: string;
}

/** The number with its tail: `05-CT/TW`. */
export function paperNumber({ number, tail }: Paper): string {
  return number + tail;
}

/** Same for all ways of writing one paper's number: no leading zero, no marks. */
export function paperKey({ number, tail }: Paper): string {
  return `${Number(number)}${withoutMarks(tail).toLowerCase()}`;
}

/** Same for all papers of a type and number (and, for laws, year): what `công văn 123` asks for. */
export function paperShortKey(paper: Paper): string {
  return `paper-short:${withoutMarks(paper.type).toLowerCase()} ${Number(paper.number)}${yearOf(paper)}`;
}

/** `/2024` of a paper that is numbered by the year, else nothing. */
export function yearOf({ tail }: Paper): string {
  return /^\/\d{4}/.exec(tail)?.[0] ?? '';
}

const OWN = [
  ['Kế hoạch', '/KH-THCSHL'],
  ['Thông báo', '/TB-THCSHL'],
  ['Quyết định', '/QĐ-THCSHL'],
  ['Báo cáo', '/BC-THCSHL'],
  ['Tờ trình', '/TTr-THCSHL'],
  ['Giấy mời', '/GM-THCSHL'],
] as const;

const ABOVE = [
  ['Công văn', '/SGDĐT-GDTrH', 3000],
  ['Công văn', '/PGDĐT-THCS', 900],
  ['Công văn', '/UBND-VHXH', 700],
  ['Kế hoạch', '/KH-PGDĐT', 150],
  ['Kế hoạch', '/KH-UBND', 250],
  ['Chỉ thị', '-CT/TW', 60],
  ['Nghị quyết', '-NQ/TW', 60],
  ['Hướng dẫn', '-HD/ĐU', 60],
  ['Quyết định', '/QĐ-UBND', 3000],
] as const;

const LAWS = [
  ['Thông tư', '/TT-BGDĐT', 60],
  ['Nghị định', '/NĐ-CP', 150],
] as const;

/** A paper of the school itself. */
export function ownPaper(source: Random): Paper {
  const [type, tail] = source.pick(OWN);
  return { type, number: written(low(source, 140), source.chance(0.5)), tail };
}

/** A paper of an office above the school, or a law. */
export function paperFromAbove(source: Random): Paper {
  const { pick, int, chance } = source;
  const padded = chance(0.7);
  if (chance(0.3)) {
    const [type, tail, last] = pick(LAWS);
    return { type, number: written(low(source, last), padded), tail: `/${int(2012, 2025)}${tail}` };
  }
  const [type, tail, last] = pick(ABOVE);
  return { type, number: written(low(source, last), padded), tail };
}

/** A number up to `last`; those of one digit are the commonest, for every list begins with them. */
function low({ chance, int }: Random, last: number): number {
  return chance(0.2) ? int(1, 9) : int(1, last);
}

function written(number: number, padded: boolean): string {
  return padded ? String(number).padStart(2, '0') : String(number);
}
