import type { Problem } from '../../problems.ts';
import { PAGE_BUDGET } from '../../settings.ts';
import { formatSize } from '../../text/numbers.ts';
import type { ParsedPage } from './parsed-page.ts';

/** What a page costs its reader besides photos, in bytes. */
export interface PageWeight {
  /** HTML and style sheets, compressed. */
  readonly shown: number;
  /** Scripts that the page asks for, as they are. */
  readonly scripts: number;
}

/** No page is heavier than its words and photos account for. @param weigh is told what may be shown, so that it need not compress what is less anyhow */
export function checkWeight(
  pages: readonly ParsedPage[],
  weigh: (page: ParsedPage, allowed: number) => PageWeight,
): Problem[] {
  return pages.flatMap((page) => {
    const pictures = page.tags.filter(({ name }) => name === 'img').length;
    const allowed = Math.round(
      PAGE_BUDGET.shown + page.textBytes * PAGE_BUDGET.perTextByte + pictures * PAGE_BUDGET.perPicture,
    );
    const { shown, scripts } = weigh(page, allowed);
    const over = (bytes: number, budget: number, what: string): Problem[] =>
      bytes <= budget
        ? []
        : [
            {
              file: page.source,
              line: 1,
              severity: 'error',
              problem: `Trang ${page.path} nặng quá: ${what} ${formatSize(bytes)}, chỉ được ${formatSize(budget)}.`,
              fix: '',
            },
          ];
    return [
      ...over(shown, allowed, 'chữ và kiểu dáng đã nén'),
      ...over(scripts, PAGE_BUDGET.scripts, 'mã lệnh'),
    ];
  });
}
