/**
 * A Markdown table whose columns line up in a terminal too. Every column but the
 * first is set to the right.
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, i) => Math.max(3, name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** `1.8 kB`, `62 kB`. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}

/** A target and whether a figure keeps it: `≤ 0.35: met`. */
export function verdict(figure: number, atMost: number): string {
  return `≤ ${atMost}: ${figure <= atMost ? 'met' : 'NOT met'}`;
}
