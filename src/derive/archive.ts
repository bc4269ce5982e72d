import { schoolYear } from '../text/dates.ts';
import type { Article } from './article.ts';

/** A school year of the archive, its months in calendar order of the school year (August first). */
export interface ArchiveYear {
  /** `2021-2022` */
  readonly year: string;
  readonly count: number;
  readonly months: readonly ArchiveMonth[];
}

export interface ArchiveMonth {
  /** `2022-04` */
  readonly month: string;
  /** Newest first, as they came in. */
  readonly articles: readonly Article[];
}

/** School years, newest first. @param articles newest first */
export function archiveYears(articles: readonly Article[]): ArchiveYear[] {
  const years = Map.groupBy(articles, ({ date }) => schoolYear(date.day));
  return [...years]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, ofYear]) => {
      const months = Map.groupBy(ofYear, ({ date }) => date.day.slice(0, 7));
      return {
        year,
        count: ofYear.length,
        months: [...months]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([month, ofMonth]) => ({ month, articles: ofMonth })),
      };
    });
}
