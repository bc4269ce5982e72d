import type { VisitMonth } from './visit-months.ts';

/** Units that a month is wide, whatever its length, so that months stand under each other's names. */
export const MONTH_WIDTH = 124;
export const CHART_HEIGHT = 100;

/**
 * The days' visits as the path of an SVG: a bar for each day, its foot at the
 * bottom, the busiest as high as the chart. A day with one visit can still be seen;
 * one without has no bar.
 *
 * @example chartPath([{ month: '2022-10', length: 31, days: [{ d: '2022-10-02', v: 5, … }], … }], 5) // 'M4 100V0h3V100z'
 */
export function chartPath(months: readonly VisitMonth[], most: number): string {
  return months
    .flatMap(({ days, length }, index) => {
      const step = MONTH_WIDTH / length;
      return days
        .filter(({ v }) => v > 0)
        .map(({ d, v }) => {
          const left = round(index * MONTH_WIDTH + (Number(d.slice(8)) - 1) * step);
          const top = round(CHART_HEIGHT - Math.max(1, (v / most) * CHART_HEIGHT));
          return `M${left} ${CHART_HEIGHT}V${top}h${round(step * 0.75)}V${CHART_HEIGHT}z`;
        });
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
