/** One kind of article of an event: templates as in the search bench (`../../search/slots.ts`). */
export interface Stage {
  readonly titles: readonly string[];
  readonly leads: readonly string[];
}

/** Something that happens once in a school year. */
export interface SchoolEvent {
  readonly id: string;
  /** Month of the calendar. */
  readonly month: number;
  /** Of the month, where the calendar gives it. */
  readonly day?: number;
  /** What people call it: each article picks for itself. */
  readonly names: readonly string[];
  /** What stands in the paper on the day, and what comes of it some weeks later. */
  readonly report: Stage;
  readonly result?: Stage;
  /** It is made known rather than held: nothing is prepared and nobody thanked. */
  readonly announced?: true;
  readonly sentences: readonly string[];
  /** What staff would call the series, where they might make one; with `{year}` each year has its own. */
  readonly series?: string;
}

/** A notice that comes again and again and differs in numbers and dates only. */
export interface Notice {
  readonly kind: string;
  /** `{week}`, `{from}`, `{to}` and `{n}` are all that differs. */
  readonly title: string;
  readonly lead: string;
  readonly sentences: readonly string[];
}

/** Events that belong together. */
export interface NewsTopic {
  readonly id: string;
  readonly category: string;
  /** Topics of the search bench whose sentences fit all its events. */
  readonly like: readonly string[];
  /** Ways in which staff write its tag, the right one first. */
  readonly tags: readonly string[];
  readonly events: readonly SchoolEvent[];
  readonly notice?: Notice;
}
