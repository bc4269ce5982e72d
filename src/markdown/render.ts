import { markdownToHtml } from 'satteri';
import type { Report } from '../problems.ts';
import { elementsPlugin, type InlineImage } from './elements.ts';
import { mayBeDeep, nestingPlugin } from './nesting.ts';
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
  readonly inlineImage: (src: string, line: number) => InlineImage;
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
      mayBeDeep(text) && nestingPlugin(report),
      // Walking every paragraph costs a third of the rendering; most notices have no image.
      text.includes('![') && picturesPlugin((group) => groups.push(group)),
      {
        ...safetyPlugin(report, collectLink),
        // In the same pass: each plugin of its own walks the whole text again.
        // Only text that has such a place at all is worth a call for each of its pieces.
        ...(/\]\([^)\n]*\s/.test(text) && {
          text: (node) => reportBroken(node.value, node.position?.start.line ?? 1, report),
        }),
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
  return html.split(/<bt-pictures><\/bt-pictures>/).flatMap((piece, index): RenderedPart[] => {
    const images = index > 0 ? groups[index - 1] : undefined;
    return [
      ...(images ? [{ kind: 'pictures' as const, images }] : []),
      ...(piece.trim() ? [{ kind: 'html' as const, html: piece.trim() }] : []),
    ];
  });
}

/** An image, a file or a telephone number whose address has a space: Markdown takes it for plain text, so readers would see the code. */
const BROKEN = /(!?)\[([^[\]]*)\]\(([^()<>"]*)\)/g;
const FILE = /\.(?:jpe?g|png|webp|heic|pdf|docx?|xlsx?|pptx?)$/i;

function reportBroken(text: string, line: number, report: Report): void {
  for (const [, image = '', words = '', written = ''] of text.matchAll(BROKEN)) {
    const target = written.trim();
    if (!/\s/.test(target)) continue;
    if (target.startsWith('tel:')) {
      report(
        line,
        `Số điện thoại “${target}” có dấu cách nên máy không hiểu đây là đường dẫn.`,
        `Xin viết: \`[${words}](${target.replace(/\s+/g, '')})\``,
      );
    } else if (image || FILE.test(target)) {
      const [what, kind] = image ? ['Tên ảnh', 'ảnh'] : ['Đường dẫn', 'đường dẫn'];
      report(
        line,
        `${what} “${target}” có dấu cách nên máy không hiểu đây là ${kind}.`,
        `Xin viết: \`${image}[${words}](<${target}>)\`, hoặc đổi tên tệp thành “${target.replace(/^\.\//, '').replace(/\s+/g, '-')}”.`,
      );
    }
  }
}
