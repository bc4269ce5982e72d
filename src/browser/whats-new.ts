import { civilAt, shortDate } from '../text/dates.ts';
import { newSince, nextMemory, type HomeVisit, type Listed, type Memory } from './visit-memory.ts';

/** Marks on the home page what was published since the reader's last visit. What was seen stays in this browser. */
/** Of this school: others may stand at the same address. */
const KEY = `lan-xem ${location.pathname}`;
const timeZone = document.documentElement.dataset['zone'] ?? 'Asia/Ho_Chi_Minh';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-posted]')];
const listed: Listed[] = links.map(({ pathname, dataset }) => ({
  path: pathname,
  day: dataset['posted'] ?? '',
}));

const memory = nextMemory(recall(), listed, Date.now());
remember(memory);
const { before } = memory;
const since = before && civilAt(before.at, timeZone).day;
const fresh = new Set(before && since ? newSince(before, since, listed).map(({ path }) => path) : []);
for (const link of links) {
  if (!fresh.has(link.pathname)) continue;
  const mark = document.createElement('span');
  mark.className = 'new';
  mark.textContent = 'Mới';
  link.prepend(mark, ' ');
}
const line = document.querySelector<HTMLElement>('[data-whats-new]');
if (line && since && fresh.size > 0) {
  line.textContent = `Có gì mới: ${fresh.size} bài từ lần xem trước, ngày ${shortDate(since)}.`;
  line.hidden = false;
}

/** Nothing where the browser keeps nothing, or something else is kept. */
function recall(): Memory | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Memory | null;
    return kept && isVisit(kept.latest) && (!kept.before || isVisit(kept.before)) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isVisit({ at, seen }: HomeVisit): boolean {
  // A moment from 2001 to 2286.
  return at > 1e12 && at < 1e13 && Array.isArray(seen);
}

function remember(memory: Memory): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // Then the next visit is a first one.
  }
}
