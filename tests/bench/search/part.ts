import type { Part } from '../part.ts';
import { heldOut, tuning, tuningLarge } from './quality.ts';
import { real } from './real.ts';
import { time } from './time.ts';
import { weight } from './weight.ts';

export const SEARCH: Part = [tuning, tuningLarge, heldOut, real, weight, time];
