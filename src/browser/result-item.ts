import type { Hit } from '../search/hit.ts';
import type { Segment } from '../search/excerpt.ts';
import { shortDate } from '../text/dates.ts';

/** An article in the list of results, with what was asked for marked. */
export function resultItem({ url, title, excerpt, day, category }: Hit): HTMLElement {
  const link = element('a', ...nodes(title));
  link.href = url;
  const facts = element('p', [shortDate(day), category].filter(Boolean).join(' · '));
  facts.className = 'quiet';
  return element('li', element('div', element('h2', link), element('p', ...nodes(excerpt)), facts));
}

function nodes(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(([text, isMatch]) => (isMatch ? element('mark', text) : text));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
