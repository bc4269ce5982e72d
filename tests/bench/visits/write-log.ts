import fs from 'node:fs';
import { makePerson, strayLine, visitLines, type Line } from './log-lines.ts';
import { makePages } from './pages.ts';
import { BEGINS, DAYS } from './span.ts';
import { randomFrom } from '../../visits/random.ts';

const SEED = 20_221_007;
/** Lines that one visit leaves, on average. */
const LINES_OF_VISIT = 18;
const STRAY_SHARE = 0.24;
/** Visits that each person pays, on average. */
const RETURNS = 6;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Writes a log of nginx, `combined`, of a school's site over 90 days: the same bytes
 * for the same number of lines. In order of time, as a server writes.
 */
export function writeLog(file: string, count: number): void {
  const random = randomFrom(SEED);
  const pages = makePages();
  const visitsOfDay = Math.ceil((count * (1 - STRAY_SHARE)) / LINES_OF_VISIT / DAYS);
  const people = Array.from({ length: Math.ceil((visitsOfDay * DAYS) / RETURNS) }, () => makePerson(random));
  const out = fs.openSync(file, 'w');
  let left = count;
  let late: Line[] = [];
  for (let day = 0; left > 0; day += 1) {
    const ends = (day + 1) * 86_400;
    const lines = late;
    // The last day takes what is left over, so that the number of lines is exact.
    while (lines.length < (day === DAYS - 1 ? left : count / DAYS)) {
      const stray = random(1000) < STRAY_SHARE * 1000;
      if (stray) for (let i = 0; i < LINES_OF_VISIT; i += 1) lines.push(strayLine(day, pages, random));
      else lines.push(...visitLines(people[random(people.length)] ?? makePerson(random), day, pages, random));
    }
    late = lines.filter(({ second }) => second >= ends);
    const own = lines.filter(({ second }) => second < ends).toSorted((a, b) => a.second - b.second);
    fs.writeSync(out, own.slice(0, left).map(text).join(''), null, 'latin1');
    left -= Math.min(left, own.length);
  }
  fs.closeSync(out);
}

/** One server in nine writes UTC. */
function text({ second, address, rest }: Line, index: number): string {
  const offset = index % 9 === 0 ? 0 : 25_200;
  return `${address} - - [${date(BEGINS + second + offset)} ${offset ? '+0700' : '+0000'}] ${rest}\n`;
}

let lastMidnight = -1;
let lastDate = '';

function date(second: number): string {
  const clock = second % 86_400;
  if (second - clock !== lastMidnight) {
    lastMidnight = second - clock;
    const [year, month, day] = new Date(lastMidnight * 1000).toISOString().slice(0, 10).split('-');
    lastDate = `${day}/${MONTHS[Number(month) - 1]}/${year}`;
  }
  return `${lastDate}:${two(clock / 3600)}:${two((clock / 60) % 60)}:${two(clock % 60)}`;
}

function two(number: number): string {
  return number < 10 ? `0${Math.floor(number)}` : `${Math.floor(number)}`;
}
