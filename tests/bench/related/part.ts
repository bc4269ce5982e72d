import type { Part } from '../part.ts';
import { cost } from './cost.ts';
import { generated, heldOut } from './quality.ts';
import { real } from './real.ts';
import { stability } from './stability.ts';

export const RELATED: Part = [generated, heldOut, real, cost, stability];
