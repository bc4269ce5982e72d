/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** The items cut into pages; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}

/** The page numbers a pager shows: first, last, the current one and its neighbours; `undefined` is a gap. */
export function pagerNumbers(current: number, count: number): (number | undefined)[] {
  const shown = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - current) <= 1,
  );
  return shown.flatMap((page, index) => {
    const previous = shown[index - 1];
    if (previous === undefined || page - previous === 1) return [page];
    return page - previous === 2 ? [page - 1, page] : [undefined, page];
  });
}
