import type { Article } from '../derive/article.ts';
import { groupTerms } from '../derive/terms.ts';
import { reporter, type Problem } from '../problems.ts';
import { nearest } from '../text/nearest.ts';

/**
 * Notes a series of one article whose name is nearly that of another series: most
 * likely it was meant to be the same. A series may well begin with one article, and
 * names that differ in a number are two.
 */
export function noteLonelySeries(articles: readonly Article[], problems: Problem[]): void {
  const groups = [...groupTerms(articles, ({ series }) => (series ? [series] : [])).values()];
  for (const { slug, name, articles: own } of groups) {
    const [article] = own;
    if (own.length > 1 || !article) continue;
    const others = groups.filter((other) => other.slug !== slug && digitsOf(other.slug) === digitsOf(slug));
    const near = nearest(
      name,
      others.map((other) => other.name),
    );
    if (near === undefined) continue;
    reporter(problems, article.source)(
      article.seriesLine,
      `Dòng sự kiện “${name}” chỉ có bài này.`,
      `Nếu bài này thuộc dòng sự kiện “${near}”, xin viết: \`series: ${near}\``,
      'warning',
    );
  }
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ');
}
