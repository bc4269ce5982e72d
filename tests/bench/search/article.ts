import type { Paper } from './documents.ts';
import type { Spelling } from './spelling.ts';
import type { Topic } from './topics/topic.ts';

/** Something an article says that a query may ask for. */
export interface Fact {
  readonly kind:
    'class' | 'grade' | 'person' | 'place' | 'village' | 'subject' | 'detail' | 'date' | 'year' | 'paper';
  /** Kind and value, the same however it is written: `class:7B`, `date:2022-04-13`. */
  readonly key: string;
  /** As the article has it, before it is spelled. */
  readonly written: string;
  readonly paper?: Paper;
}

/** A generated article with what is known of it by construction. */
export interface Article {
  readonly slug: string;
  readonly topic: Topic;
  /** Day of publication. */
  readonly date: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly spelling: Spelling;
  readonly form: 'NFC' | 'NFD';
  readonly abbreviates: 'short' | 'long' | 'both';
  /** The names of the topic that stand in it, as written before spelling. */
  readonly names: readonly string[];
  readonly facts: readonly Fact[];
  /**
   * What it may be found by: its topic, the keys of its facts, day, month and school
   * year of each date it names and of its publication, short keys of papers.
   */
  readonly keys: ReadonlySet<string>;
  /** Title, and title with text, for comparing words in order (`plainWords`). */
  readonly plainTitle: string;
  readonly plainText: string;
}
