/** What a table is measured with. */
export interface Run {
  /** A fast look at whether everything works: fewer photos, one run, figures that prove nothing. */
  readonly quick: boolean;
  /** Tells how far the work has come. */
  say(line: string): void;
}

/** One table of a part: `measure` gives plain JSON, `show` makes Markdown of it. */
export interface Table<Data> {
  readonly name: string;
  measure(run: Run): Promise<Data>;
  show(data: Data): string;
}

/** What `npm run bench PART` measures, table by table in this order. */
export type Part = readonly Table<unknown>[];
