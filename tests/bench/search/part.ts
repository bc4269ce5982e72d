import type { Part } from '../part.ts';
import { heldOut, tuning, tuningLarge } from './quality.ts';

export const SEARCH: Part = [tuning, tuningLarge, heldOut];
