import type { Part } from '../part.ts';
import { exactness } from './exactness.ts';
import { ledger } from './ledger.ts';
import { speed } from './speed.ts';

export const VISITS: Part = [exactness, speed, ledger];
