import { parseDocument } from 'htmlparser2';
import type { Video } from '../text/video-address.ts';

/** What YouTube's button “Embed” gives, and what the other copies of it say. */
const EMBED = /^(?:https:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})(?:\?([\w=&;%.-]*))?$/;
const ATTRIBUTES = new Set(
  'allow allowfullscreen class frameborder height loading referrerpolicy src title width'.split(' '),
);
const YOUTUBES_OWN = /^YouTube(?: video player)?$/i;

/** Whether a piece of HTML begins with a frame. */
export function isFrame(html: string): boolean {
  return /^\s*<iframe\b/i.test(html);
}

/** The video of a piece of HTML that is one frame of YouTube and nothing else; undefined for any other. */
export function readVideo(html: string): Video | undefined {
  // In the midst of a paragraph its two tags come one by one.
  if (!/<\/iframe>\s*$/i.test(html)) return undefined;
  const [frame, ...more] = parseDocument(html.trim()).children;
  if (frame?.type !== 'tag' || frame.name !== 'iframe' || more.length > 0 || frame.children.length > 0)
    return undefined;
  const { src = '', title = '' } = frame.attribs;
  const [, id, query = ''] = EMBED.exec(src) ?? [];
  if (id === undefined || !Object.keys(frame.attribs).every((name) => ATTRIBUTES.has(name))) return undefined;
  const start = Number(/(?:^|[&;])start=(\d{1,5})(?:[&;]|$)/.exec(query)?.[1] ?? 0);
  return { id, start, title: title === '' || YOUTUBES_OWN.test(title) ? undefined : title };
}
