import type { Part } from '../part.ts';
import { contenders } from './contenders.ts';
import { formats } from './formats.ts';
import { memory } from './memory.ts';
import { warm } from './warm.ts';

export const PHOTOS: Part = [contenders, formats, memory, warm];
