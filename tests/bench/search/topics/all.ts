import { CARE } from './care.ts';
import { EXAMS } from './exams.ts';
import { FAMILIES } from './families.ts';
import { GOVERNING } from './governing.ts';
import { OUTLOOK } from './outlook.ts';
import { PARTY } from './party.ts';
import { PUPILS } from './pupils.ts';
import { TEACHING } from './teaching.ts';
import type { Topic } from './topic.ts';
import { YEAR } from './year.ts';

/** Every topic of the generated school. */
export const TOPICS: readonly Topic[] = [
  ...PARTY,
  ...EXAMS,
  ...TEACHING,
  ...GOVERNING,
  ...YEAR,
  ...FAMILIES,
  ...PUPILS,
  ...CARE,
  ...OUTLOOK,
];
