import { shortDate } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { formatNumber } from '../text/numbers.ts';
import { keepTogether } from '../text/typography.ts';

/** What Pagefind's own module gives, as far as it is used here. */
interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(
    query: string | null,
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ results: readonly { data(): Promise<Hit> }[] }>;
}

const PAGE = 10;
const DEBOUNCE_MS = 150;
const MAX_QUERY = 200;

const form = element<HTMLFormElement>('form[data-search]');
const list = element('[data-results]');
const status = element('[data-search-status]');
const more = element<HTMLButtonElement>('[data-search-more]');
const help = element('[data-search-help]');
const input = element<HTMLInputElement>('#tim');
const filters = ['chuyen-muc', 'nam-hoc'].map((name) => element<HTMLSelectElement>(`select[name="${name}"]`));
let pagefind: Promise<Pagefind> | undefined;
let run = 0;

element('.filters').hidden = false;
readAddress();
input.addEventListener('focus', () => void load(), { once: true });
let timer: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => update('replaceState'), DEBOUNCE_MS);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  update('pushState');
});
for (const filter of filters) filter.addEventListener('change', () => update('pushState'));
addEventListener('popstate', readAddress);

/** The form says what the address says, and the results follow. */
function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get('q') ?? '';
  for (const filter of filters) filter.value = parameters.get(filter.name) ?? '';
  for (const filter of filters) if (filter.selectedIndex < 0) filter.value = '';
  void search();
}

function update(how: 'pushState' | 'replaceState'): void {
  const parameters = new URLSearchParams();
  if (input.value.trim()) parameters.set('q', input.value.trim());
  for (const { name, value } of filters) if (value) parameters.set(name, value);
  const query = parameters.toString();
  history[how](null, '', query ? `?${query}` : location.pathname);
  void search();
}

async function search(): Promise<void> {
  const own = ++run;
  const typed = input.value.trim().slice(0, MAX_QUERY);
  const wanted = Object.fromEntries(
    filters.filter(({ value }) => value).map(({ name, value }) => [name, value]),
  );
  const idle = typed === '' && Object.keys(wanted).length === 0;
  more.hidden = true;
  help.hidden = !idle;
  if (idle) return finish([], '');
  list.setAttribute('aria-busy', 'true');
  const patience = setTimeout(() => (status.textContent = 'Đang tìm…'), 300);
  try {
    // The index spells đ as d and Pagefind folds the other marks. Signs alone match nothing.
    const words = fold(typed)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const { results } =
      (typed !== '' && words === '') || form.dataset['count'] === '0'
        ? { results: [] }
        : await (
            await load()
          ).search(words || null, {
            filters: wanted,
            ...(words ? {} : { sort: { date: 'desc' } }),
          });
    const show = async (count: number): Promise<void> => {
      const hits = await Promise.all(results.slice(0, count).map((result) => result.data()));
      if (own !== run) return;
      finish(hits, results.length === 0 ? '' : `Có ${formatNumber(results.length)} kết quả.`, typed);
      if (results.length === 0) tellNothing(typed);
      more.hidden = results.length <= count;
      more.onclick = () => {
        const next = list.children.length;
        void show(count + PAGE).then(() => list.children[next]?.querySelector('a')?.focus());
      };
    };
    await show(PAGE);
  } catch {
    if (own !== run) return;
    pagefind = undefined;
    finish(
      [],
      'Chưa tải được dữ liệu tìm kiếm. Xin kiểm tra kết nối rồi bấm “Tìm” lần nữa; trong lúc chờ, mời xem theo mục dưới đây.',
    );
    help.hidden = false;
  } finally {
    clearTimeout(patience);
  }
}

function tellNothing(typed: string): void {
  const filtered = filters.some(({ value }) => value !== '');
  status.textContent = `Không có bài nào khớp${typed ? ` với “${typed}”` : ''}. ${filtered ? 'Thử bỏ bớt bộ lọc, hoặc b' : 'B'}ớt một vài chữ, hoặc tìm theo mục dưới đây.`;
  help.hidden = false;
}

function finish(hits: readonly Hit[], message: string, typed = ''): void {
  const marks = new Set(fold(typed).match(/[\p{L}\p{N}]+/gu) ?? []);
  list.replaceChildren(...hits.map((hit) => resultItem(hit, marks)));
  status.textContent = message;
  list.setAttribute('aria-busy', 'false');
}

function resultItem({ url, meta }: Hit, marks: ReadonlySet<string>): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.append(...marked(keepTogether(meta['title'] ?? url), marks));
  title.append(link);
  const summary = document.createElement('p');
  summary.append(...marked(meta['summary'] ?? '', marks));
  const facts = document.createElement('p');
  facts.className = 'quiet';
  facts.textContent = [meta['date'] && shortDate(meta['date']), meta['category']].filter(Boolean).join(' · ');
  const body = document.createElement('div');
  body.append(title, summary, facts);
  item.append(body);
  return item;
}

/** The text with the words that were asked for marked, its own spelling untouched. */
function marked(text: string, marks: ReadonlySet<string>): Node[] {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part) => {
    if (!marks.has(fold(part))) return document.createTextNode(part);
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}

function load(): Promise<Pagefind> {
  pagefind ??= (async () => {
    const address = `${form.dataset['search'] ?? ''}pagefind.js`;
    const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
    await engine.options({ ranking: { pageLength: 0.3 } });
    return engine;
  })();
  return pagefind;
}

function element<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`${selector} is missing`);
  return found;
}
