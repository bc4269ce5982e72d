import type { Program } from '../../measure.ts';

/** Something that makes variants of photos. */
export interface Contender {
  readonly name: string;
  /** Ours may cost this share of its CPU time. */
  readonly target?: number;
  /** Empty for the site's own code. */
  version(): string;
  /** Why it cannot run on this machine; undefined when it can. */
  missing(): string | undefined;
  /** Lays out a project in an empty folder; its program then leaves the pictures in `out` there, named after the photos. */
  prepare(photos: readonly string[], room: string): Program;
}
