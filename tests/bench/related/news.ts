import type { Article } from '../../../src/derive/article.ts';
import type { RelatedInput } from '../../../src/derive/related.ts';

/** What a ranking may look at: nothing but data. */
export type News = RelatedInput & Pick<Article, 'summary' | 'hasLead'>;

/** A generated article with what is known of it by construction. */
export interface KnownNews {
  readonly article: News;
  readonly topic: string;
  /** The event, or the kind of a notice. */
  readonly event: string;
  /** First year of the school year. */
  readonly year: number;
  /** Which of several of a year, in a school so large that an event takes place more than once. */
  readonly round: number;
  /** Set for notices that are all alike: one of a kind is enough in a list. */
  readonly kind?: string;
}
