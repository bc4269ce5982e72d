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

const lastTime = new Uint8Array(CLF_LENGTH);
const lastView = new DataView(lastTime.buffer);
let lastMinute = Number.NaN;

/**
 * Reads the time of nginx and Apache logs at `from`: whole seconds since the epoch, NaN
 * for what is no time. Most lines are of the minute of the line before, and of
 * them only the second is read.
 */
export function clfSecond(bytes: Buffer, from: number): number {
  if (!isLastMinute(viewOf(bytes), from)) {
    lastMinute = clfMinute(bytes, from);
    for (let index = 0; index < CLF_LENGTH; index += 1) lastTime[index] = bytes[from + index] ?? 0;
  }
  const second = twoDigits(bytes, from + 18);
  return second <= MOST_SECONDS ? lastMinute + second : Number.NaN;
}

/** Whether all but the second is as in the last time: four bytes at a step, of which some are looked at twice. */
function isLastMinute(view: DataView, from: number): boolean {
  return (
    view.getInt32(from + 13, true) === lastView.getInt32(13, true) &&
    view.getInt32(from + 22, true) === lastView.getInt32(22, true) &&
    view.getInt32(from + 21, true) === lastView.getInt32(21, true) &&
    view.getInt32(from + 10, true) === lastView.getInt32(10, true) &&
    view.getInt32(from + 8, true) === lastView.getInt32(8, true) &&
    view.getInt32(from + 4, true) === lastView.getInt32(4, true) &&
    view.getInt32(from, true) === lastView.getInt32(0, true)
  );
}

function clfMinute(bytes: Buffer, from: number): number {
  const offset = twoDigits(bytes, from + 22) * 3600 + twoDigits(bytes, from + 24) * 60;
  const sign = bytes[from + 21] === 0x2d ? -1 : bytes[from + 21] === 0x2b ? 1 : Number.NaN;
  return clfMidnight(bytes, from) + minuteOfDay(bytes, from + 12) - sign * offset;
}

/** Characters of `07/Oct/2022`. */
const DATE_LENGTH = 11;
const lastDate = new Uint8Array(DATE_LENGTH);
let lastMidnight = Number.NaN;

/** Remembers the last date, since most lines are of the day of the line before. */
function clfMidnight(bytes: Buffer, from: number): number {
  let same = 0;
  while (same < DATE_LENGTH && bytes[from + same] === lastDate[same]) same += 1;
  if (same === DATE_LENGTH) return lastMidnight;
  const month = MONTH_BY_LETTERS.get(
    letters(bytes[from + 3] ?? 0, bytes[from + 4] ?? 0, bytes[from + 5] ?? 0),
  );
  lastMidnight = civilSecond(
    digits(bytes, from + 7, from + 11),
    month ?? Number.NaN,
    digits(bytes, from, from + 2),
  );
  bytes.copy(lastDate, 0, from, from + DATE_LENGTH);
  return lastMidnight;
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
