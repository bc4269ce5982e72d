import type { Knowledge, ReadyPhrases } from './knowledge.ts';
import { normalise, type NormalText } from './normalise.ts';
import { quotedPhrases } from './quoted.ts';
import { repairQuery } from './repair-query.ts';
import { conceptUnits, referenceUnits, wordUnit, type Unit } from './unit.ts';

/** What to look for. */
export interface Plan {
  readonly units: readonly Unit[];
  /** With those that are too heavy to be looked up, but can be seen in what is shown. */
  readonly all: readonly Unit[];
  /** The query with what was typed otherwise put right; the same as typed where nothing was. */
  readonly corrected: string;
  readonly isCorrected: boolean;
}

/** A word that this share of the articles holds, and this many, is heavy: some 25 kB of the index at 10,000. */
const HEAVY_SHARE = 0.5;
const HEAVY_COUNT = 200;

/** So many lighter units must be left for a query to do without its heavy words. */
const LIGHT_UNITS = 3;

/**
 * Reads a query: repairs what the vocabulary does not know, leaves out the turns
 * of a question, and makes a unit of each word, date, document number, concept
 * and quoted phrase.
 *
 * @param literally whether to look for just what was typed
 */
export function planQuery(query: string, knowledge: Knowledge, literally = false): Plan {
  const typed = normalise(query);
  const { text, suggestions, also, isCorrected } = literally
    ? { text: typed.text, suggestions: new Map(), also: new Map(), isCorrected: false }
    : repairQuery(typed, knowledge);
  const normal = normalise(text);
  const idle = idleWords(normal, knowledge.phrases);
  const covered = new Set<number>();
  const units: Unit[] = [];
  const wider = [
    ...quotedPhrases(normal),
    ...referenceUnits(normal),
    ...conceptUnits(normal, knowledge.concepts),
  ];
  for (const unit of wider) {
    const range = Array.from({ length: unit.length }, (_, index) => unit.at + index);
    if (range.some((index) => covered.has(index))) continue;
    for (const index of range) covered.add(index);
    units.push(unit);
  }
  const words = normal.words.flatMap((_, index) => (covered.has(index) ? [] : [index]));
  const meant = words.filter((index) => !idle.has(index));
  const isMarked = typed.words.some(({ marks }) => marks !== 'a');
  for (const index of meant.length + units.length > 0 ? meant : words)
    units.push(wordUnit(index, { normal, knowledge, suggestions, also, literally, isMarked }));
  const worthwhile = withoutHeavy(units, knowledge.vocabulary.pages);
  const inOrder = (some: readonly Unit[]): Unit[] => some.toSorted((a, b) => a.at - b.at);
  return { units: inOrder(worthwhile), all: inOrder(units), corrected: text, isCorrected };
}

/**
 * The units without the words that most articles hold, if enough others tell more:
 * which articles answer hardly depends on them, and `refine` sees them in the texts.
 * What is vague does not count among the others.
 */
function withoutHeavy(units: readonly Unit[], pages: number): readonly Unit[] {
  const light = units.filter(({ share }) => share < HEAVY_SHARE || share * pages < HEAVY_COUNT);
  return light.filter(({ isVague }) => !isVague).length < LIGHT_UNITS ? units : light;
}

/** The words that say nothing of what is asked for, by their places. */
function idleWords({ words }: NormalText, { questions, polite, endings }: ReadyPhrases): Set<number> {
  const idle = new Set<number>();
  for (const { from, to } of questions.find(words))
    for (let index = from; index < to; index++) idle.add(index);
  const isQuestion = idle.size > 0;
  for (let last = words.length - 1; last > 1; last--) {
    const word = words.slice(last, last + 1);
    const isEnding = polite.find(word).length > 0 || (isQuestion && endings.find(word).length > 0);
    if (!idle.has(last) && !isEnding) break;
    idle.add(last);
  }
  return idle;
}
