import type { JudgedPair } from './judged-pair.ts';
import { CEREMONIES } from './real-judgements/ceremonies.ts';
import { FAMILIES } from './real-judgements/families.ts';
import { PARTY } from './real-judgements/party.ts';
import { TEACHING } from './real-judgements/teaching.ts';
import { TIMETABLES } from './real-judgements/timetables.ts';

/**
 * The sample school's articles judged by hand, before any ranking was looked at, as a
 * parent or teacher would who has just read the subject. What is no longer current
 * (holidays, days off that are over) is a subject, but never the other one: no list
 * may show it.
 */
export const REAL_JUDGEMENTS: readonly JudgedPair[] = [
  ...CEREMONIES,
  ...PARTY,
  ...FAMILIES,
  ...TIMETABLES,
  ...TEACHING,
];
