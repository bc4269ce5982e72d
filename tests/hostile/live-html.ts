import { Parser } from 'htmlparser2';

/** What the text of an article may be made of, in the published HTML. */
const ELEMENTS = new Set(
  'a abbr blockquote br code del em h2 h3 h4 h5 h6 hr img input kbd li mark ol p pre section small span strong sub sup table tbody td th thead tr u ul'.split(' '), // prettier-ignore
);
const ATTRIBUTES = new Set(
  'alt aria-describedby aria-hidden aria-label checked class data-footnote-backref data-footnote-ref data-footnotes dir disabled height href id loading scope src start tabindex title type width'.split(' '), // prettier-ignore
);
const ADDRESSES = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#|(?:\.\/)?[\p{L}\p{N}_%][^:]*$)/iu;

/** Everything in a piece of HTML that a browser could be made to act on and that an article never needs. */
export function liveHtml(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!ELEMENTS.has(name)) found.push(`<${name}>`);
      if (name === 'input' && attributes['type'] !== 'checkbox') found.push('<input>');
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES.has(attribute)) found.push(`${attribute}="${value}"`);
        const isAddress = attribute === 'href' || attribute === 'src';
        if (isAddress && !ADDRESSES.test(value.replace(/[\t\n\r]/g, '')))
          found.push(`${attribute}="${value}"`);
      }
    },
    oncomment: (text) => void found.push(`<!--${text}-->`),
    onprocessinginstruction: (name) => void found.push(`<${name}>`),
  });
  parser.write(html);
  parser.end();
  return found;
}
