import { basesOfConcept, type Concepts, type Forms } from '../search/concepts.ts';
import type { PageKeys } from '../search/layout.ts';
import { normalise, type NormalText } from '../search/normalise.ts';
import { dayKeys, schoolYearKey } from '../search/references.ts';
import type { Article } from './article.ts';

/** What the search index holds of an article. */
export interface SearchRecord {
  /** What is matched. */
  readonly keys: PageKeys;
  /** What people are shown: the title, and the text that excerpts are taken from. */
  readonly title: string;
  readonly text: string;
  /** Bases of all words, and of all forms of its abbreviations, for the vocabulary. */
  readonly bases: ReadonlySet<string>;
}

/** What of an article is searched: its title, its text with captions and attachments, its day and its tags; `concepts` finds those of `groups`. */
export function searchRecord(
  article: Pick<
    Article,
    'title' | 'text' | 'summary' | 'date' | 'eventDate' | 'tags' | 'galleries' | 'attachments'
  >,
  concepts: Concepts,
  groups: readonly Forms[],
): SearchRecord {
  const { title, text, summary, date, eventDate, tags, galleries, attachments } = article;
  const captions = galleries.flatMap(({ pictures }) => pictures.map(({ caption }) => caption));
  const whole = [
    text.startsWith(summary.slice(0, 40)) ? '' : summary,
    text,
    ...captions,
    ...attachments.map((file) => file.title),
  ]
    .filter((part) => part !== '')
    .join(' \u2022 ')
    .normalize('NFC');
  const head = normalise(title, date.day);
  const body = normalise(whole, date.day);
  const tagged = normalise(tags.map(({ name }) => name).join(', '), date.day);
  return {
    keys: {
      title: head.words.map(({ key }) => key),
      titleKeys: [...canonicalKeys(head, concepts), ...(eventDate ? dayKeys(eventDate.day) : [])],
      facts: [
        ...dayKeys(date.day),
        schoolYearKey(date.day),
        ...canonicalKeys(tagged, concepts),
        ...tagged.words.map(({ key }) => key),
      ],
      text: body.words.map(({ key }) => key),
      textKeys: canonicalKeys(body, concepts),
    },
    title: head.text,
    text: body.text,
    bases: new Set(
      [head, body, tagged].flatMap(({ words }) => [
        ...words.map(({ base }) => base),
        ...concepts.findAll(words).flatMap(({ key }) => basesOfConcept(groups, key)),
      ]),
    ),
  };
}

/** A document number ends with a z, so that none is the beginning of what is asked for without being in the index. */
function canonicalKeys({ words, references }: NormalText, concepts: Concepts): string[] {
  const named = references.flatMap(({ keys }) => keys.map((key) => (key.startsWith('zh') ? `${key}z` : key)));
  return [...new Set([...named, ...concepts.findAll(words).map(({ key }) => key)])];
}
