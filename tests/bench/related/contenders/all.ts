import { bm25 } from './bm25.ts';
import type { Contender } from './contender.ts';
import { hugoLike, newestInCategory, sharedTags } from './metadata.ts';
import { ours } from './ours.ts';

/** Everyone who is compared, ours last. */
export const CONTENDERS: readonly Contender[] = [newestInCategory, sharedTags, hugoLike, bm25, ours];
