import type { BodyPart, Gallery, Photo, Picture } from '../derive/article.ts';
import { toneMark } from '../derive/tone.ts';
import type { InlineImage } from '../markdown/elements.ts';
import { renderMarkdown, type RenderedPart, type WrittenLink } from '../markdown/render.ts';
import type { Report } from '../problems.ts';
import { PHOTO_WIDTHS } from '../settings.ts';
import type { Urls } from '../urls.ts';
import { REMOVED, type ConsentedFinder } from './consent.ts';

interface BodyContext {
  readonly find: ConsentedFinder;
  /** Does work that may take long on a strange text. */
  readonly watch: <Result>(work: () => Result) => Result;
  readonly reportBody: Report;
  readonly bodyLine: number;
  readonly urls: Urls;
}

type UnnumberedPart =
  | Exclude<BodyPart, { kind: 'gallery' }>
  | { readonly kind: 'pictures'; readonly pictures: readonly Picture[]; readonly removed: number };

/** Renders an article's text and finds the photos it names; what is wrong goes to `reportBody` with lines of the text. */
export async function readBody(
  body: string,
  { find, watch, reportBody, bodyLine, urls }: BodyContext,
): Promise<{ parts: UnnumberedPart[]; inlinePhotos: Photo[]; links: WrittenLink[] }> {
  const inline: { src: string; line: number }[] = [];
  const attributes = new Map<string, InlineImage>();
  const inlinePhotos: Photo[] = [];
  let links: WrittenLink[] = [];
  const findInText = (src: string, caption: string, line: number) =>
    find({
      src,
      caption,
      line: line + bodyLine - 1,
      example: (name) => `![${caption}](${/\s/.test(name) ? `<./${name}>` : `./${name}`})`,
    });
  const render = (report: Report): Promise<RenderedPart[]> =>
    watch(() =>
      renderMarkdown(body, {
        // Attachments lie beside the page, whatever folder they come from.
        fromContent: (href) =>
          /^(?:[a-z][a-z0-9+.-]*:|[/#])/i.test(href) ? urls.fromContent(href) : href.replace(/^[^?#]*\//, ''),
        report,
        collectLink: (link) => void links.push(link),
        inlineImage(src, line) {
          if (!attributes.has(src)) inline.push({ src, line });
          return attributes.get(src);
        },
      }),
    );
  let parts = await render(reportBody);
  if (inline.length > 0) {
    // Rare: a photo inside a line of text. Its size is known only now, so the text is rendered again.
    for (const { src, line } of inline) {
      const picture = await findInText(src, '', line);
      if (!picture) continue;
      attributes.set(src, picture === REMOVED ? REMOVED : inlineAttributes(picture, urls));
      if (picture !== REMOVED) inlinePhotos.push(picture.photo);
    }
    links = [];
    parts = await render(() => undefined);
  }
  const resolved = await Promise.all(
    parts.map(async (part): Promise<UnnumberedPart | undefined> => {
      if (part.kind === 'html') return part;
      for (const { src, line } of part.images.filter(({ caption }) => caption.trim() === ''))
        reportBody(
          line,
          `Ảnh “${src.replace(/^\.\//, '')}” chưa có chú thích.`,
          `Xin viết một câu nói ảnh chụp gì vào giữa hai ngoặc vuông, ví dụ: \`![Toàn thể Chi bộ làm lễ chào cờ](${src})\``,
          'warning',
        );
      const found = await Promise.all(
        part.images.map(({ src, caption, line }) => findInText(src, caption, line)),
      );
      const { pictures, removed } = sortOut(found);
      const [single] = pictures;
      if (!single) return removed > 0 ? { kind: 'removed', count: removed } : undefined;
      return part.images.length === 1
        ? { kind: 'figure', picture: single }
        : { kind: 'pictures', pictures, removed };
    }),
  );
  return { parts: resolved.filter((part) => part !== undefined), inlinePhotos, links };
}

/** The photos that may be shown, and the number of those that may not. */
export function sortOut(found: readonly (Picture | typeof REMOVED | undefined)[]): {
  pictures: Picture[];
  removed: number;
} {
  return {
    pictures: found.filter((one) => one !== undefined && one !== REMOVED),
    removed: found.filter((one) => one === REMOVED).length,
  };
}

function inlineAttributes({ photo }: Picture, urls: Urls): Record<string, string | number> {
  return {
    class: toneMark(photo.id),
    src: urls.photo(photo.id, PHOTO_WIDTHS[1]),
    width: photo.width,
    height: photo.height,
    loading: 'lazy',
  };
}

/** The text with its galleries numbered through, the front matter's own gallery last. */
export function numberGalleries(
  parts: readonly UnnumberedPart[],
  own: Omit<Gallery, 'first'> | undefined,
): { body: BodyPart[]; galleries: Gallery[] } {
  const galleries: Gallery[] = [];
  let next = 1;
  const number = (gallery: Omit<Gallery, 'first'>): Gallery => {
    const numbered = { ...gallery, first: next };
    next += gallery.pictures.length;
    galleries.push(numbered);
    return numbered;
  };
  const body = parts.map((part): BodyPart =>
    part.kind === 'pictures'
      ? { kind: 'gallery', gallery: number({ pictures: part.pictures, removed: part.removed }) }
      : part,
  );
  if (own) {
    const { pictures, removed } = own;
    if (pictures.length > 0) body.push({ kind: 'gallery', gallery: number(own) });
    else body.push({ kind: 'removed', count: removed });
  }
  return { body, galleries };
}
