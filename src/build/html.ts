import { Parser } from 'htmlparser2';

/** An element's name and attributes, with the line it begins on. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The start tags of a page, in order. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => void tags.push({ name, attributes }) },
    { decodeEntities: true },
  );
  parser.end(html);
  return tags;
}
