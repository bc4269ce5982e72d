import { byNewest } from '../../../src/derive/article.ts';
import { markdownTable } from '../markdown.ts';
import type { Run, Table } from '../part.ts';
import { CONTENDERS } from './contenders/all.ts';
import { judgeNews, type Judgement } from './judgement.ts';
import { LIST_LENGTH, meanScore, type ListScore } from './list-score.ts';
import { makeNews, JUDGED_SIZE } from './news-set.ts';
import type { News } from './news.ts';

/** One set of articles with its judgement. */
export interface JudgedSet {
  readonly articles: readonly News[];
  /** Slugs that may be shown. */
  readonly candidates: ReadonlySet<string>;
  readonly judgement: Judgement;
}

/** Every contender's figures on one set. */
export interface Quality {
  readonly articles: number;
  readonly subjects: number;
  readonly contenders: readonly ({ readonly title: string } & ListScore)[];
}

/** Ranks a set with every contender. */
export async function qualityOf(
  { articles, candidates, judgement }: JudgedSet,
  { say }: Run,
): Promise<Quality> {
  const newest = articles.toSorted(byNewest);
  const contenders = [];
  for (const { title, rank } of CONTENDERS) {
    const score = meanScore(await rank(newest, candidates, LIST_LENGTH), judgement, candidates);
    contenders.push({ title, ...score });
    say(`${title}: nDCG@5 ${score.ndcg.toFixed(3)}`);
  }
  return { articles: articles.length, subjects: contenders[0]?.subjects ?? 0, contenders };
}

/** The figures as a table, a row for each contender. */
export function showQuality({ articles, subjects, contenders }: Quality): string {
  const rows = contenders.map(({ title, ndcg, precision }) => [title, ndcg.toFixed(3), precision.toFixed(3)]);
  return `${articles} articles, ${subjects} subjects.\n\n${markdownTable(['', 'nDCG@5', 'precision@5'], rows)}`;
}

/** The judged set of one seed, all of it published. */
export function generatedSet(seed: number, years: number): JudgedSet {
  const news = makeNews(seed, { ...JUDGED_SIZE, years });
  const articles = news.map(({ article }) => article);
  return {
    articles,
    candidates: new Set(articles.map(({ slug }) => slug)),
    judgement: judgeNews(news),
  };
}

function generatedTable(name: string, seed: number): Table<Quality> {
  return {
    name,
    measure: (run: Run) => qualityOf(generatedSet(seed, run.quick ? 2 : JUDGED_SIZE.years), run),
    show: showQuality,
  };
}

/** For looking at while the ranking is being made. */
export const generated = generatedTable('generated', 1);
/** For the end: nobody has looked at this seed before. */
export const heldOut = generatedTable('held-out', 2);
