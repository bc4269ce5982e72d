import type { NormalText } from './normalise.ts';
import type { Reading, Unit } from './unit.ts';
import { anyMarksKey } from './word.ts';

/** What stands between quotation marks. */
export const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»/g;

/** A unit for each quoted phrase, whose words must follow each other. */
export function quotedPhrases({ text, words }: NormalText): Unit[] {
  return [...text.matchAll(QUOTED)].flatMap(({ index, 0: quoted }) => {
    const at = words.findIndex(({ start }) => start >= index);
    const inside = words.filter(({ start, end }) => start >= index && end <= index + quoted.length);
    if (inside.length === 0) return [];
    const isMarked = inside.some(({ marks }) => marks !== 'a');
    const any: Reading = { keys: inside.map(({ base }) => anyMarksKey(base)), weight: isMarked ? 0.7 : 1 };
    const exact: Reading = { keys: inside.map(({ key }) => key), weight: 1 };
    return [
      {
        readings: isMarked ? [exact, any] : [any],
        typed: quoted,
        at,
        length: inside.length,
        weight: 1.5,
        share: 0,
      },
    ];
  });
}
