import type { Part } from '../part.ts';
import { generated, heldOut } from './quality.ts';

export const RELATED: Part = [generated, heldOut];
