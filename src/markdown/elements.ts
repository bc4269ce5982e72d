import type { HastPluginDefinition } from 'satteri';
import { LABELS } from '../labels.ts';
import { slugify } from '../text/slug.ts';

type Visitor = Extract<NonNullable<HastPluginDefinition['element']>, { visit: unknown }>;
type Element = Parameters<Visitor['visit']>[0];
type Context = Parameters<Visitor['visit']>[1];

interface ElementOptions {
  /** Puts an address of the site under its base path. */
  readonly fromContent: (href: string) => string;
  readonly inlineImage: (src: string) => InlineImage;
}

/** Attributes of an image that stands inside a line of text; `removed` when it may not be shown, undefined when it is not to be had. */
export type InlineImage = Readonly<Record<string, string | number>> | 'removed' | undefined;

/** Ids that the page around the text uses itself. */
export const PAGE_IDS = /^(?:noi-dung|tim|tim-nhanh|thong-ke-truy-cap|chan-.*|anh-\d+|bo-anh-\d+)$/;

/**
 * Makes the engine's HTML ours: heading ids without diacritics, no second h1,
 * addresses under the base path, tables that scroll by keyboard, cell alignment
 * by class (the content security policy refuses `style`), photos inside a line.
 */
export function elementsPlugin({ fromContent, inlineImage }: ElementOptions): HastPluginDefinition {
  const taken = new Set<string>();
  /** The next number for an id that is taken; counting from two each time takes minutes for a text of nothing but headings. */
  const numbers = new Map<string, number>();
  const uniqueId = (text: string): string => {
    const base = slugify(text) || 'muc';
    let id = base;
    let number = numbers.get(base) ?? 2;
    for (; taken.has(id) || PAGE_IDS.test(id); number++) id = `${base}-${number}`;
    numbers.set(base, number);
    taken.add(id);
    return id;
  };
  let tables = 0;
  const visitors: Readonly<Record<string, (node: Element, context: Context) => void>> = {
    a(node, context) {
      const href = node.properties['href'];
      if (typeof href === 'string') context.setProperty(node, 'href', fromContent(href));
    },
    img(node, context) {
      const attributes = inlineImage(String(node.properties['src'] ?? ''));
      if (!attributes) context.removeNode(node);
      else if (attributes === 'removed')
        context.replaceNode(node, {
          type: 'element',
          tagName: 'span',
          properties: { className: ['removed'] },
          children: [{ type: 'text', value: LABELS.removedPhoto }],
        });
      else for (const [name, value] of Object.entries(attributes)) context.setProperty(node, name, value);
    },
    // A wide one scrolls, so it must be reached by keyboard.
    pre: (node, context) => context.setProperty(node, 'tabIndex', 0),
    table(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'section',
        properties: { className: ['table'], tabIndex: 0, ariaLabel: `Bảng ${++tables}` },
        children: [],
      });
    },
  };
  const heading = (node: Element, context: Context): void => {
    // The footnotes' own label is referred to by its id.
    const id =
      typeof node.properties['id'] === 'string' ? node.properties['id'] : uniqueId(context.textContent(node));
    if (node.tagName === 'h1') context.replaceNode(node, { ...node, tagName: 'h2', properties: { id } });
    else context.setProperty(node, 'id', id);
  };
  const cell = (node: Element, context: Context): void => {
    const align = /text-align:\s*(right|center)/.exec(String(node.properties['style'] ?? ''))?.[1];
    context.setProperty(node, 'style', null);
    if (align) context.setProperty(node, 'className', [align === 'right' ? 'end' : 'center']);
    if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
  };
  return {
    name: 'elements',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', ...Object.keys(visitors)],
      visit(node, context) {
        if (/^h\d$/.test(node.tagName)) heading(node, context);
        else if (node.tagName === 'th' || node.tagName === 'td') cell(node, context);
        else visitors[node.tagName]?.(node, context);
      },
    },
  };
}
