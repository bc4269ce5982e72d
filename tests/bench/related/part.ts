import type { Part } from '../part.ts';
import { generated, heldOut } from './quality.ts';
import { real } from './real.ts';

export const RELATED: Part = [generated, heldOut, real];
