import type { MdastPluginDefinition } from 'satteri';
import type { Report } from '../problems.ts';

/** Quotes within lists within quotes: nobody reads so deep, and browsers give up at some depth. */
const MAX_NESTING = 20;

/** What a reader sees as one thing within another. */
const CONTAINERS = new Set([
  'blockquote',
  'list',
  'footnoteDefinition',
  'emphasis',
  'strong',
  'delete',
  'link',
]);

type Root = Parameters<NonNullable<MdastPluginDefinition['before']>>[0];

interface Visited {
  readonly type: string;
  readonly children?: readonly Visited[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/**
 * Whether a block has so many signs that it could be nested too deep: walking every
 * text would cost a third of rendering it. Each level begins in the block itself: with
 * a sign, or with two columns of white space where the lists around it began before.
 * Only an address needs no sign to be a link.
 */
export function mayBeDeep(text: string): boolean {
  return text
    .replaceAll('\t', '    ')
    .split(/\n[ >]*\n/)
    .some((block) => (block.match(/[>*_[~+-]|\d[.)]| {2}/g)?.length ?? 0) >= MAX_NESTING);
}

/** Refuses text that is nested too deep, at the first place. @param report lines count from the beginning of the text */
export function nestingPlugin(report: Report): MdastPluginDefinition {
  return {
    name: 'nesting',
    options: { position: true },
    before(root) {
      const line = tooDeep(root);
      if (line !== undefined)
        report(
          line,
          `Chỗ này lồng nhau quá ${MAX_NESTING} tầng (trích dẫn trong danh sách, danh sách trong danh sách…).`,
          'Xin viết lại cho đơn giản, nhiều nhất hai, ba tầng.',
        );
    },
  };
}

/** The line of the first node that is too deep. Without recursion, whose depth the text would decide. */
function tooDeep(root: Root): number | undefined {
  const open: [node: Visited, depth: number][] = [[root as unknown as Visited, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, above] = next;
    const depth = CONTAINERS.has(node.type) ? above + 1 : above;
    if (depth > MAX_NESTING) return node.position?.start.line ?? 1;
    for (const child of node.children ?? []) open.push([child, depth]);
  }
  return undefined;
}
