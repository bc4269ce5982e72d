import { civilAt, dayAndMonth, fullDate } from '../text/dates.ts';
import { markFound } from './highlight.ts';

/** Keeps what was true when the site was built true for the reader: today's date, what has expired, "Hôm nay". */
const timeZone = document.documentElement.dataset['zone'] ?? 'Asia/Ho_Chi_Minh';
const now = Date.now();
const today = civilAt(now, timeZone).day;

for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-today]')) {
  time.dateTime = today;
  time.textContent = fullDate(today);
}

for (const notice of document.querySelectorAll<HTMLElement>('[data-expires]')) {
  notice.hidden = Number(notice.dataset['expires']) <= now;
}

for (const label of document.querySelectorAll<HTMLElement>('[data-day-label]')) {
  const day = label.dataset['dayLabel'] ?? '';
  if (label.dataset['of'] !== today) label.textContent = `Ngày ${dayAndMonth(day)}`;
}

markFound();

const menus = [...document.querySelectorAll<HTMLDetailsElement>('.submenu')];
document.addEventListener('keydown', ({ key }) => {
  const open = menus.find((menu) => menu.open);
  if (key !== 'Escape' || !open) return;
  open.open = false;
  open.querySelector('summary')?.focus();
});
document.addEventListener('click', ({ target }) => {
  for (const menu of menus) if (!menu.contains(target as Node)) menu.open = false;
});
