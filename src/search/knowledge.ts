import { concepts, type Concepts, type Forms } from './concepts.ts';
import type { Phrases } from './phrases.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** What the build leaves for the browser beside Pagefind's own files. */
export interface SearchWords {
  /** How many articles are listed. */
  readonly pages: number;
  /** See `packVocabulary`. */
  readonly words: string;
  /** See `formGroups`. */
  readonly concepts: readonly Forms[];
  readonly phrases: Phrases;
}

/** What queries are read with. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly concepts: Concepts;
  readonly phrases: ReadyPhrases;
}

/** `Phrases`, ready to be found. */
export interface ReadyPhrases {
  readonly chat: ReadonlyMap<string, string>;
  readonly questions: Concepts;
  readonly polite: Concepts;
  readonly endings: Concepts;
  readonly small: Concepts;
  readonly smallIfMarked: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
}

/** Reads what the build left. */
export function knowledgeOf({ pages, words, concepts: groups, phrases }: SearchWords): Knowledge {
  const { chat, questions, polite, endings, small, smallIfMarked, counted } = phrases;
  return {
    vocabulary: readVocabulary(words, pages),
    concepts: concepts(groups),
    phrases: {
      chat: new Map(Object.entries(chat)),
      questions: concepts([questions]),
      polite: concepts([polite]),
      endings: concepts([endings]),
      small: concepts([small]),
      smallIfMarked: new Set(smallIfMarked),
      counted: new Set(counted),
    },
  };
}
