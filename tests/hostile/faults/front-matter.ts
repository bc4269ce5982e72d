import { article, FILE, front } from '../../load/check.ts';
import type { Fault } from '../fault.ts';

const text =
  (content: string): Fault['files'] =>
  () => ({ [FILE]: content });

/** Faults of the block between the two lines `---`. */
export const FRONT_MATTER_FAULTS: readonly Fault[] = [
  {
    name: 'a key that nobody knows',
    files: text(article('titel: A\n')),
    at: `${FILE}:5`,
    says: /titel.*title/,
  },
  {
    name: '31 February',
    files: text(front('title: A\ndate: 2022-02-31\ncategory: thong-bao')),
    at: `${FILE}:3`,
    says: /2022-02-31|31\/02/,
  },
];
