import type { MdastPluginDefinition } from 'satteri';

type Root = Parameters<NonNullable<MdastPluginDefinition['before']>>[0];
type Block = Root['children'][number];

/** An image of the text as staff wrote it, with the line of the text it stands on (from 1). */
export interface WrittenImage {
  readonly src: string;
  readonly caption: string;
  readonly line: number;
}

/**
 * Takes images that stand alone out of the text: a run of them becomes one group
 * (a gallery), a single one a group of one (a figure). In the HTML an empty
 * `<bt-pictures>` marks the place of each group, in order.
 *
 * @param collect called once for each group
 */
export function picturesPlugin(collect: (group: readonly WrittenImage[]) => void): MdastPluginDefinition {
  return {
    name: 'pictures',
    options: { position: true },
    before(root, context) {
      let run: Block[] = [];
      let images: WrittenImage[] = [];
      const close = (): void => {
        const [first, ...rest] = run;
        if (!first) return;
        collect(images);
        context.replaceNode(first, { type: 'pictures', data: { hName: 'bt-pictures' }, children: [] });
        for (const block of rest) context.removeNode(block);
        run = [];
        images = [];
      };
      for (const block of root.children) {
        const found = imagesOf(block);
        if (found.length === 0) close();
        else {
          run.push(block);
          images.push(...found);
        }
      }
      close();
    },
  };
}

/** The images of a paragraph that holds nothing else, or none. */
function imagesOf(block: Block): WrittenImage[] {
  if (block.type !== 'paragraph') return [];
  const images: WrittenImage[] = [];
  for (const child of block.children) {
    if (child.type === 'image') {
      const line = child.position?.start.line ?? block.position?.start.line ?? 1;
      images.push({ src: child.url, caption: child.alt ?? '', line });
    } else if (child.type !== 'break' && !(child.type === 'text' && child.value.trim() === '')) return [];
  }
  return images;
}
