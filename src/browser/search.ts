import type { Answer } from '../search/answer.ts';
import { HITS } from '../settings.ts';
import { formatNumber } from '../text/numbers.ts';
import { rememberFound } from './highlight.ts';
import { resultItem } from './result-item.ts';
import { createClient, type SearchClient } from './search-client.ts';

const DEBOUNCE_MS = 150;

/** Longer than any title; what is behind it says no more. */
const MAX_QUERY = 200;

const form = element<HTMLFormElement>('form[data-search]');
const list = element('[data-results]');
const status = element('[data-search-status]');
const note = element('[data-search-note]');
const more = element<HTMLButtonElement>('[data-search-more]');
const help = element('[data-search-help]');
const input = element<HTMLInputElement>('#tim');
const filters = ['chuyen-muc', 'nam-hoc'].map((name) => element<HTMLSelectElement>(`select[name="${name}"]`));

/** The address says it where readers want just what they typed. */
const LITERALLY = 'nguyen-van';

let client: SearchClient | undefined;
let literally = false;
let run = 0;

element('.filters').hidden = false;
readAddress();
input.addEventListener('focus', load, { once: true });
let timer: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  // From now on the list is not what was asked for.
  run++;
  list.setAttribute('aria-busy', 'true');
  clearTimeout(timer);
  timer = setTimeout(() => ask('replaceState'), DEBOUNCE_MS);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  ask('pushState');
});
for (const filter of filters) filter.addEventListener('change', () => ask('pushState'));
addEventListener('popstate', readAddress);
for (const click of ['click', 'auxclick']) list.addEventListener(click, rememberWords);
note.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  ask('pushState', true);
  input.focus();
});

/** What is marked here is marked in the article too. */
function rememberWords({ target }: Event): void {
  const item = target instanceof Element ? target.closest('li') : undefined;
  const link = item?.querySelector('a');
  if (!item || !link) return;
  const found = Array.from(item.querySelectorAll('mark'), (mark) => mark.textContent.toLowerCase());
  rememberFound(link.pathname, [...new Set(found)]);
}

/** The form says what the address says, and the results follow. */
function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  for (const filter of filters) {
    filter.value = parameters.get(filter.name) ?? '';
    if (filter.selectedIndex < 0) filter.value = '';
  }
  literally = parameters.has(LITERALLY);
  void search();
}

function ask(how: 'pushState' | 'replaceState', onlyTyped = false): void {
  literally = onlyTyped;
  const address = addressOf(literally);
  // Asked twice in a row, it is one step back all the same.
  history[address === location.pathname + location.search ? 'replaceState' : how](null, '', address);
  void search();
}

function addressOf(onlyTyped: boolean): string {
  const parameters = new URLSearchParams();
  if (input.value.trim()) parameters.set('q', input.value.trim());
  for (const { name, value } of filters) if (value) parameters.set(name, value);
  if (onlyTyped) parameters.set(LITERALLY, '1');
  const query = parameters.toString();
  return query ? `${location.pathname}?${query}` : location.pathname;
}

async function search(): Promise<void> {
  const own = ++run;
  const query = input.value.trim().slice(0, MAX_QUERY);
  const chosen = filters.filter(({ value }) => value);
  const request = {
    query,
    filters: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
    literally,
    from: 0,
  };
  const idle = (query === '' && chosen.length === 0) || form.dataset['count'] === '0';
  more.hidden = true;
  if (idle) {
    show({ hits: [], total: 0, complete: true }, query);
    if (query === '') status.textContent = '';
    help.hidden = false;
    return;
  }
  list.setAttribute('aria-busy', 'true');
  const patience = setTimeout(() => (status.textContent = 'Đang tải dữ liệu tìm kiếm…'), 300);
  try {
    const answer = await load().ask(request);
    if (own !== run) return;
    show(answer, query);
    more.hidden = answer.total <= HITS;
    more.onclick = async () => {
      const next = list.children.length;
      more.disabled = true;
      try {
        const { hits } = await load().ask({ ...request, from: next });
        if (own !== run) return;
        list.append(...hits.map(resultItem));
        more.hidden = answer.total <= list.children.length;
        list.children[next]?.querySelector('a')?.focus();
      } catch {
        forgetClient();
        if (own === run) status.textContent = 'Chưa tải thêm được. Xin bấm lần nữa.';
      } finally {
        more.disabled = false;
      }
    };
  } catch {
    if (own !== run) return;
    forgetClient();
    show({ hits: [], total: 0, complete: true }, query);
    status.textContent = 'Chưa tải được dữ liệu tìm kiếm. Xin kiểm tra kết nối rồi bấm “Tìm” lần nữa.';
  } finally {
    clearTimeout(patience);
  }
}

function show({ hits, total, complete, corrected }: Answer, query: string): void {
  list.replaceChildren(...hits.map(resultItem));
  const filtered = filters.some(({ value }) => value !== '');
  status.textContent =
    total > 0
      ? `${complete ? 'Có' : 'Không bài nào có đủ các chữ; đây là'} ${formatNumber(total)} ${complete ? 'kết quả' : 'bài gần đúng'}.`
      : `Không có bài nào khớp${query ? ` với “${query}”` : ''}. ${filtered ? 'Thử bỏ bớt bộ lọc, hoặc b' : 'B'}ớt một vài chữ, hoặc tìm theo mục dưới đây.`;
  note.replaceChildren();
  if (corrected !== undefined && total > 0) {
    const link = document.createElement('a');
    link.href = addressOf(true);
    link.textContent = `Tìm đúng “${query}”?`;
    note.append(`Đang hiện kết quả cho “${corrected}”. `, link);
  }
  help.hidden = total > 0;
  list.setAttribute('aria-busy', 'false');
}

/** After a failure the next search begins anew. */
function forgetClient(): void {
  client?.close();
  client = undefined;
}

function load(): SearchClient {
  client ??= createClient(form.dataset['search'] ?? '');
  return client;
}

function element<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`${selector} is missing`);
  return found;
}
