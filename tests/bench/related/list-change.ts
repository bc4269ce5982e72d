/** What one change did to the lists of all other articles, as shares of them. */
export interface ListChange {
  /** Lists that are not the same any more. */
  readonly changed: number;
  /** Those of them that held the new or edited article neither before nor after: nothing that a reader could understand. */
  readonly noise: number;
}

type Lists = ReadonlyMap<string, readonly string[]>;

/** Compares the lists of articles that stand in both, but for the one that was added or edited. */
export function changeOf(before: Lists, after: Lists, touched: string): ListChange {
  const others = [...before.keys()].filter((slug) => slug !== touched && after.has(slug));
  const changed = others.filter((slug) => before.get(slug)?.join() !== after.get(slug)?.join());
  const noise = changed.filter(
    (slug) => !before.get(slug)?.includes(touched) && !after.get(slug)?.includes(touched),
  );
  const share = (some: readonly string[]): number => (others.length > 0 ? some.length / others.length : 0);
  return { changed: share(changed), noise: share(noise) };
}
