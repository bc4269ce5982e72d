import type { Part } from './part.ts';
import { PHOTOS } from './photos/part.ts';
import { RELATED } from './related/part.ts';
import { SEARCH } from './search/part.ts';
import { VISITS } from './visits/part.ts';

/** Every part by its name on the command line. */
export const PARTS: Readonly<Record<string, Part>> = {
  photos: PHOTOS,
  related: RELATED,
  search: SEARCH,
  visits: VISITS,
};
