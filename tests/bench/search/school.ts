import { random } from '../../samples/random.ts';
import { paperFromAbove, type Paper } from './documents.ts';
import {
  FAMILY,
  MEN_GIVEN,
  MEN_MIDDLE,
  PLACES,
  POSTS,
  SUBJECTS,
  VILLAGES,
  WOMEN_GIVEN,
  WOMEN_MIDDLE,
} from './name-words.ts';
import { withoutMarks } from './spelling.ts';

export interface Person {
  readonly name: string;
  readonly woman: boolean;
  readonly post: string;
}

/** What all articles of one generated school have in common. */
export interface School {
  readonly people: readonly Person[];
  readonly papers: readonly Paper[];
  readonly classes: readonly string[];
  readonly places: readonly string[];
  readonly villages: readonly string[];
  readonly subjects: readonly string[];
}

/** A school whose number of people and papers grows with its articles. No two people have the same name without marks. */
export function makeSchool(seed: number, articles: number): School {
  const source = random(`school ${seed}`);
  const { pick, chance } = source;
  const people = new Map<string, Person>();
  while (people.size < Math.min(600, 60 + articles / 8)) {
    const woman = chance(0.6);
    const [middle, given] = woman ? [WOMEN_MIDDLE, WOMEN_GIVEN] : [MEN_MIDDLE, MEN_GIVEN];
    const name = `${pick(FAMILY)} ${pick(middle)} ${pick(given)}`;
    people.set(withoutMarks(name).toLowerCase(), { name, woman, post: pick(POSTS) });
  }
  return {
    people: [...people.values()],
    papers: Array.from({ length: Math.round(40 + articles / 20) }, () => paperFromAbove(source)),
    classes: [6, 7, 8, 9].flatMap((grade) => ['A', 'B', 'C', 'D'].map((letter) => `${grade}${letter}`)),
    places: PLACES,
    villages: VILLAGES,
    subjects: SUBJECTS,
  };
}
