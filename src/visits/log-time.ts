import { digits, twoDigits, viewOf } from './bytes.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Months by their three letters as one number. */
const MONTH_BY_LETTERS = new Map(
  MONTHS.map((name, index) => [
    letters(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2)),
    index + 1,
  ]),
);

/** Characters of `07/Oct/2022:19:16:00 +0700`. */
export const CLF_LENGTH = 26;

/** A leap second, `60`, is the first second after it, as in POSIX. */
const MOST_SECONDS = 60;

/**
 * Reads the time of nginx and Apache logs at `from`: whole seconds since the epoch, NaN
 * for what is no time. Most lines are of the day of the line before and write the
 * same offset, so both are remembered.
 */
export function clfSecond(bytes: Buffer, from: number): number {
  const view = viewOf(bytes);
  return clfMidnight(bytes, view, from) + secondOfDay(bytes, from + 12) - clfOffset(bytes, view, from + 21);
}

let lastDate = new Int32Array(3);
let lastMidnight = Number.NaN;

/** `07/Oct/2022` is compared four bytes at a step, of which one is looked at twice. */
function clfMidnight(bytes: Buffer, view: DataView, from: number): number {
  const isLast =
    view.getInt32(from) === lastDate[0] &&
    view.getInt32(from + 4) === lastDate[1] &&
    view.getInt32(from + 7) === lastDate[2];
  if (isLast) return lastMidnight;
  const month = MONTH_BY_LETTERS.get(letters(bytes[from + 3] ?? 0, bytes[from + 4] ?? 0, bytes[from + 5] ?? 0)); // prettier-ignore
  lastMidnight = civilSecond(digits(bytes, from + 7, from + 11), month ?? Number.NaN, twoDigits(bytes, from));
  lastDate = Int32Array.of(view.getInt32(from), view.getInt32(from + 4), view.getInt32(from + 7));
  return lastMidnight;
}

const lastOffset = new Int32Array(2);
let lastOffsetSeconds = Number.NaN;

/** `+0700` in seconds. */
function clfOffset(bytes: Buffer, view: DataView, from: number): number {
  if (view.getInt32(from) === lastOffset[0] && bytes[from + 4] === lastOffset[1]) return lastOffsetSeconds;
  const sign = bytes[from] === 0x2d ? -1 : bytes[from] === 0x2b ? 1 : Number.NaN;
  lastOffsetSeconds = sign * (twoDigits(bytes, from + 1) * 60 + twoDigits(bytes, from + 3)) * 60;
  lastOffset[0] = view.getInt32(from);
  lastOffset[1] = bytes[from + 4] ?? 0;
  return lastOffsetSeconds;
}

/** Reads `2022-10-07` at `day` and `12:16:00` at `time`, both UTC, as W3C logs write them: seconds, or NaN. */
export function w3cSecond(bytes: Buffer, day: number, time: number): number {
  return (
    civilSecond(
      digits(bytes, day, day + 4),
      digits(bytes, day + 5, day + 7),
      digits(bytes, day + 8, day + 10),
    ) + secondOfDay(bytes, time)
  );
}

function secondOfDay(bytes: Buffer, from: number): number {
  const second = twoDigits(bytes, from + 6);
  return second <= MOST_SECONDS ? minuteOfDay(bytes, from) + second : Number.NaN;
}

/** In seconds. */
function minuteOfDay(bytes: Buffer, from: number): number {
  const hour = twoDigits(bytes, from);
  const minute = twoDigits(bytes, from + 3);
  return hour < 24 && minute < 60 ? (hour * 60 + minute) * 60 : Number.NaN;
}

/** Midnight UTC. Counted by hand: making a `Date` of every line would be the dearest step of reading it. */
function civilSecond(year: number, month: number, day: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length =
    month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (!(year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= length)) return Number.NaN;
  // Years from March, so that the leap day is a year's last.
  const marchYear = month > 2 ? year : year - 1;
  const fromMarch = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return (marchYear * 365 + leapDays + fromMarch - DAYS_TO_1970) * 86_400;
}

/** Days from 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

function letters(a: number, b: number, c: number): number {
  return (a << 16) | (b << 8) | c;
}
