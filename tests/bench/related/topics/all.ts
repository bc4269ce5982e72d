import { CEREMONIES } from './ceremonies.ts';
import { ENROLMENT } from './enrolment.ts';
import { FAMILIES } from './families.ts';
import { GOVERNING } from './governing.ts';
import { PARTY } from './party.ts';
import { PUPILS } from './pupils.ts';
import { TEACHING } from './teaching.ts';
import type { NewsTopic } from './topic.ts';

/** Every topic of the judged school news. */
export const NEWS_TOPICS: readonly NewsTopic[] = [
  ...PARTY,
  ...CEREMONIES,
  ...GOVERNING,
  ...TEACHING,
  ...PUPILS,
  ...FAMILIES,
  ...ENROLMENT,
];
