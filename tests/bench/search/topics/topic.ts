/**
 * One kind of school news. Texts are templates: `{slot}` is filled in by `slots.ts`,
 * `[one|another]` is one of the alternatives.
 */
export interface Topic {
  /** Begins the slugs of its articles. */
  readonly id: string;
  readonly category: string;
  /** Months of the calendar in which it happens. */
  readonly months: readonly number[];
  /** What people call it, the commonest first; at least one stands in every article of it. */
  readonly names: readonly string[];
  /** Some do not hold any of the names, as real headlines do not. */
  readonly titles: readonly string[];
  /** Every article opens with one of these; each holds `{name}`. */
  readonly leads: readonly string[];
  readonly sentences: readonly string[];
  /** What distinguishes two articles of the topic, for `{detail}`. */
  readonly details?: readonly string[];
}
