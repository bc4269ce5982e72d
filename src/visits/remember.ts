/** Enough for every page and every browser of a school; what strangers make up shall not fill the memory. */
const REMEMBERED = 65_536;

/** The function, asked once for each argument; when very many were asked, it starts anew. */
export function remember<Value extends string | number>(
  compute: (key: string) => Value,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
