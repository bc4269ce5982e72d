/** The items next to one in a list ordered newest first: `newer` stands before it. */
export function neighbours<Item>(
  items: readonly Item[],
  item: Item,
): { readonly newer: Item | undefined; readonly older: Item | undefined } {
  const index = items.indexOf(item);
  return index < 0
    ? { newer: undefined, older: undefined }
    : { newer: items[index - 1], older: items[index + 1] };
}
