import { byNewest } from '../../../src/derive/article.ts';
import { markdownTable } from '../markdown.ts';
import type { Run, Table } from '../part.ts';
import { median, spread } from '../statistics.ts';
import { moveDay } from '../search/dates.ts';
import { ours } from './contenders/ours.ts';
import { changeOf, type ListChange } from './list-change.ts';
import { LIST_LENGTH } from './list-score.ts';
import { makeManyNews } from './news-set.ts';
import type { KnownNews, News } from './news.ts';

/** Share of lists that one change may touch without a reason one can see. */
const LIMIT = 0.02;
const DAY = 86_400_000;
const NEW_PARAGRAPH =
  'Do trời mưa, chương trình dời sang chiều hôm sau tại nhà đa năng. Mời quý vị đến sớm mười lăm phút. Xe để ở sân sau, có người trông.';

/** All changes of one kind. */
interface Changes {
  readonly articles: number;
  readonly title: string;
  readonly changes: readonly ListChange[];
}

/** How many lists change when an article is added or edited. */
export const stability: Table<readonly Changes[]> = {
  name: 'stability',
  async measure({ quick, say }: Run) {
    const all: Changes[] = [];
    for (const count of quick ? [200] : [1000, 5000]) {
      const news = makeManyNews(1, count);
      const articles = news.map(({ article }) => article).toSorted(byNewest);
      const before = await listsOf(articles);
      for (const [title, changed] of changesOf(news, articles, quick ? 3 : 20)) {
        const changes: ListChange[] = [];
        for (const [touched, after] of changed) changes.push(changeOf(before, await listsOf(after), touched));
        all.push({ articles: articles.length, title, changes });
        say(`${count} articles, ${title}: ${percent(median(changes.map(({ noise }) => noise)))} noise`);
      }
    }
    return all;
  },
  show(all) {
    const rows = all.map(({ articles, title, changes }) => [
      `${articles}, ${title}`,
      ...(['changed', 'noise'] as const).flatMap((key) => {
        const shares = changes.map((change) => change[key]);
        return [percent(median(shares)), percent(Math.max(...shares))];
      }),
    ]);
    const worst = Math.max(...all.flatMap(({ changes }) => changes.map(({ noise }) => noise)));
    const table = markdownTable(['articles, change', 'changed', 'most', 'noise', 'most'], rows);
    return `${table}\n\nMost noise ≤ ${percent(LIMIT)}: ${worst <= LIMIT ? 'met' : 'NOT met'}.`;
  },
};

/** The slug that was touched, and the articles afterwards. */
type Changed = readonly [touched: string, after: News[]];

function changesOf(
  news: readonly KnownNews[],
  articles: readonly News[],
  count: number,
): [title: string, changed: Changed[]][] {
  const years = news.map(({ year }) => year).toSorted((a, b) => a - b);
  const added = (news: readonly News[]): Changed[] =>
    news.map((one) => [one.slug, [...articles, one].toSorted(byNewest)]);
  const newest = articles[0];
  const last = newest ? newsOfYear(years.at(-1), count).map((one) => datedAfter(one, newest)) : [];
  return [
    ['added in the middle', added(newsOfYear(years[Math.floor(years.length / 2)], count))],
    ['added at the end', added(last)],
    [
      'edited',
      spread(articles, count).map((old) => [
        old.slug,
        articles.map((one) => (one === old ? edited(one) : one)),
      ]),
    ],
  ];
}

/** Articles of another seed, as a school might write in that year. */
function newsOfYear(year: number | undefined, count: number): News[] {
  const own = makeManyNews(3, 1000).filter((one) => one.year === year);
  return spread(own, count).map(({ article }) => ({ ...article, slug: `moi-${article.slug}` }));
}

function datedAfter(article: News, { date }: News): News {
  return { ...article, date: { day: moveDay(date.day, 1), instant: date.instant + DAY } };
}

/** Another title, and another paragraph in place of the last third. */
function edited(article: News): News {
  const sentences = article.text.split(/(?<=\.) /);
  const kept = sentences.slice(0, Math.floor((sentences.length * 2) / 3));
  return {
    ...article,
    title: `Thay đổi giờ và địa điểm: ${article.title}`,
    text: [...kept, NEW_PARAGRAPH].join(' '),
  };
}

async function listsOf(articles: readonly News[]): Promise<ReadonlyMap<string, readonly string[]>> {
  return ours.rank(articles, new Set(articles.map(({ slug }) => slug)), LIST_LENGTH);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
