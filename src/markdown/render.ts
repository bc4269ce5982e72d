import { markdownToHtml } from 'satteri';
import type { Report } from '../problems.ts';
import { elementsPlugin } from './elements.ts';
import { picturesPlugin, type WrittenImage } from './pictures.ts';
import { safetyPlugin } from './safety.ts';

/** An article's text: stretches of HTML, and between them the groups of images that stood alone. */
export type RenderedPart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'pictures'; readonly images: readonly WrittenImage[] };

/** A link as staff wrote it; its line counts from the beginning of the text. */
export interface WrittenLink {
  readonly url: string;
  readonly line: number;
}

interface RenderOptions {
  readonly collectLink?: (link: WrittenLink) => void;
  readonly fromContent: (href: string) => string;
  readonly inlineImage: (src: string, line: number) => Readonly<Record<string, string | number>> | undefined;
  /** Lines count from the beginning of the text. */
  readonly report: Report;
}

const FEATURES = {
  frontmatter: false,
  // What staff wrote stays as written: no curly quotes, no dashes of the machine's.
  smartPunctuation: false,
  gfm: {
    footnotes: {
      label: 'Chú thích',
      backLabel: 'Về chỗ ghi chú thích {reference}',
      clobberPrefix: 'chu-thich-',
    },
  },
} as const;

/** Renders Markdown with Astro's engine and our plugins; what the text may not hold goes to `report`. */
export async function renderMarkdown(
  text: string,
  { fromContent, inlineImage, report, collectLink = () => undefined }: RenderOptions,
): Promise<RenderedPart[]> {
  const groups: (readonly WrittenImage[])[] = [];
  const inlineLines = new Map<string, number[]>();
  const { html } = await markdownToHtml(text, {
    features: FEATURES,
    mdastPlugins: [
      // Walking every paragraph costs a third of the rendering; most notices have no image.
      text.includes('![') && picturesPlugin((group) => groups.push(group)),
      {
        ...safetyPlugin(report, collectLink),
        // In the same pass: each plugin of its own walks the whole text again.
        image(node) {
          const lines = inlineLines.get(node.url) ?? [];
          inlineLines.set(node.url, [...lines, node.position?.start.line ?? 1]);
        },
      },
    ],
    hastPlugins: [
      elementsPlugin({
        fromContent,
        inlineImage: (src) => inlineImage(src, inlineLines.get(src)?.shift() ?? 1),
      }),
    ],
  });
  reportBrokenImages(text, report);
  return html.split(/<bt-pictures><\/bt-pictures>/).flatMap((piece, index): RenderedPart[] => {
    const images = index > 0 ? groups[index - 1] : undefined;
    return [
      ...(images ? [{ kind: 'pictures' as const, images }] : []),
      ...(piece.trim() ? [{ kind: 'html' as const, html: piece.trim() }] : []),
    ];
  });
}

/** `![x](./ảnh 1.jpg)`: Markdown takes an address with a space for plain text, so the reader would see the code. */
function reportBrokenImages(text: string, report: Report): void {
  let fenced = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    if (fenced || /^(?: {4}|\t)/.test(line)) continue;
    for (const [, image, words, written] of line
      .replace(/`[^`]*`/g, '')
      .matchAll(/(!?)\[([^\]]*)\]\(([^()<>"]*\s[^()<>"]*)\)/g)) {
      const file = written?.trim() ?? '';
      if (!/\s/.test(file)) continue;
      const what = image ? 'Tên ảnh' : 'Đường dẫn';
      const kind = image ? 'ảnh' : 'đường dẫn';
      report(
        index + 1,
        `${what} “${file}” có dấu cách nên máy không hiểu đây là ${kind}.`,
        `Xin viết: \`${image}[${words}](<${file}>)\`, hoặc đổi tên tệp thành “${file.replace(/^\.\//, '').replace(/\s+/g, '-')}”.`,
      );
    }
  }
}
