import { Parser } from 'htmlparser2';
import { isVideoAddress } from '../text/video-address.ts';

/** A link of rendered text. */
export interface Anchor {
  readonly address: string;
  readonly text: string;
  readonly hasPicture: boolean;
}

/** The links of HTML that our Markdown made, in order. */
export function anchorsOf(html: string): Anchor[] {
  if (!html.includes('<a ')) return [];
  const anchors: Anchor[] = [];
  let open: { address: string; text: string; hasPicture: boolean } | undefined;
  const parser = new Parser({
    onopentag(name, { href, alt }) {
      // The place of a video: of it only the words count.
      if (name === 'a' && href !== undefined)
        open = { address: isVideoAddress(href) ? '#' : href, text: '', hasPicture: false };
      else if (name === 'img' && open) {
        open.hasPicture = true;
        open.text += alt ?? '';
      }
    },
    ontext: (text) => void (open && (open.text += text)),
    onclosetag(name) {
      if (name !== 'a' || !open) return;
      anchors.push(open);
      open = undefined;
    },
  });
  parser.end(html);
  return anchors;
}
