import { Parser } from 'htmlparser2';

/** An element's name and attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An `a` with its address. */
export interface PageLink {
  readonly address: string;
  /** All its words: what is shown, what is hidden, and those of pictures and attributes. */
  readonly text: string;
  /** Whether it shows anything: a word, a picture. */
  readonly shows: boolean;
  readonly hasPicture: boolean;
  /** What keeps it from being seen: on itself, then on the elements around it. */
  readonly hiddenBy: readonly string[];
}

/** What gates ask of a page. */
export interface Html {
  /** The start tags, in order. */
  readonly tags: readonly Tag[];
  readonly links: readonly PageLink[];
  /** The first title's words. */
  readonly title: string;
  /** The words between the tags, in bytes of UTF-8. */
  readonly textBytes: number;
}

/** Classes of our style sheets that take an element out of sight. */
export const HIDING_CLASSES: readonly string[] = ['skip', 'unseen', 'sr-only'];

const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?![.\d]*[1-9])|font(?:-size)?\s*:[^;]*\b0(?:px|em|rem|pt|%)?\s*(?:;|$|\/)|(?:left|right|top|bottom|text-indent|margin[a-z-]*|inset[a-z-]*)\s*:\s*-\d{3,}|(?:width|height|max-width|max-height)\s*:\s*[01](?:px|em|rem|%)?\s*(?:;|$|!)|clip(?:-path)?\s*:|transform\s*:[^;]*scale\w*\(\s*0|color\s*:\s*transparent/i;

/** Reads a page once, as a browser would. */
export function readHtml(html: string): Html {
  const tags: Tag[] = [];
  const links: PageLink[] = [];
  const around: { readonly name: string; readonly hiding: readonly string[] }[] = [];
  let link: { -readonly [Key in keyof PageLink]: PageLink[Key] } | undefined;
  let titles = 0;
  let title = '';
  let textBytes = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tags.push({ name, attributes });
        const hiding = hidingOf(name, attributes);
        around.push({ name, hiding });
        if (name === 'title') titles++;
        const address = attributes['href'] ?? attributes['xlink:href'];
        if (name === 'a' && address !== undefined) {
          const words = [attributes['title'], attributes['aria-label']]
            .filter(Boolean)
            .map((word) => `${word} `)
            .join('');
          const hiddenBy = around.toReversed().flatMap((element) => element.hiding);
          link = { address, text: words, shows: false, hasPicture: false, hiddenBy };
        } else if (link && /^(?:img|svg|picture|video)$/.test(name)) {
          link.text += ` ${attributes['alt'] ?? ''} `;
          if (hiding.length === 0) link.shows = link.hasPicture = true;
        }
      },
      ontext(text) {
        textBytes += Buffer.byteLength(text);
        if (around.at(-1)?.name === 'title' && titles === 1) title += text;
        if (!link) return;
        link.text += text;
        const inside = around.slice(around.findLastIndex(({ name }) => name === 'a') + 1);
        if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && inside.every(({ hiding }) => hiding.length === 0))
          link.shows = true;
      },
      onclosetag(name) {
        around.pop();
        if (name !== 'a' || !link) return;
        links.push(link);
        link = undefined;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { tags, links, title, textBytes };
}

const HIDING: Readonly<Record<string, (value: string, name: string) => string | undefined>> = {
  hidden: () => 'hidden',
  inert: () => 'inert',
  'aria-hidden': (value) => (value.toLowerCase() === 'true' ? 'aria-hidden' : undefined),
  style: (value) => (HIDING_STYLE.test(value) ? 'style' : undefined),
  width: (value) => (/^\s*[01](?:px|%)?\s*$/.test(value) ? 'width' : undefined),
  height: (value) => (/^\s*[01](?:px|%)?\s*$/.test(value) ? 'height' : undefined),
  size: (value, name) => (name === 'font' && /^\s*(?:0|-\d)/.test(value) ? 'size' : undefined),
  class(value) {
    const name = value.split(/\s+/).find((one) => HIDING_CLASSES.includes(one));
    return name === undefined ? undefined : `class="${name}"`;
  },
};
const HIDING_ELEMENTS = new Set(['template', 'marquee', 'noembed', 'noframes']);
const NOTHING: readonly string[] = [];

function hidingOf(name: string, attributes: Tag['attributes']): readonly string[] {
  let found: string[] | undefined;
  for (const key in attributes) {
    const by = Object.hasOwn(HIDING, key) ? HIDING[key]?.(attributes[key] ?? '', name) : undefined;
    if (by !== undefined) (found ??= []).push(by);
  }
  if (HIDING_ELEMENTS.has(name) || (name === 'dialog' && attributes['open'] === undefined))
    (found ??= []).push(name);
  return found ?? NOTHING;
}
