/** A query with its right answers. */
export interface Query {
  readonly kind: string;
  readonly query: string;
  /** Slugs of all articles that fit; any of them first is right. */
  readonly right: readonly string[];
  /** Of head queries: the newest (of one day, so mostly one) of those whose title holds all words. */
  readonly newest?: readonly string[];
}

/** The kinds in the order of the tables. */
export const KINDS = [
  'exact',
  'upper',
  'nodia',
  'partial',
  'd-only',
  'd-kept-missing',
  'nfd',
  'tone',
  'iy',
  'iy-nodia',
  'telex',
  'telex-part',
  'vni',
  'vni-part',
  'typo',
  'typo-dia',
  'joined',
  'question',
  'question-nodia',
  'acronym',
  'acronym-long',
  'teencode',
  'prefix',
  'docno',
  'docno-nodia',
  'docno-space',
  'docno-short',
  'docno-nozero',
  'date',
  'schoolyear',
  'phrase',
  'phrase-quoted',
  'phrase-quoted-nodia',
  'head',
  'head-nodia',
  'head-prefix',
  'head-telex',
  'head-acronym',
  'person',
  'person-nodia',
] as const;
export type Kind = (typeof KINDS)[number];
