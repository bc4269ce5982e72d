import type { Part } from './part.ts';
import { PHOTOS } from './photos/part.ts';

/** Every part by its name on the command line. */
export const PARTS: Readonly<Record<string, Part>> = { photos: PHOTOS };
