/** A video of YouTube that an article shows. */
export interface Video {
  /** YouTube's name of it. */
  readonly id: string;
  /** Seconds from which it plays. */
  readonly start: number;
  /** As the frame's `title` says; undefined for what YouTube itself writes there. */
  readonly title: string | undefined;
}

/** Whether an address is one that `videoAddress` makes. */
export function isVideoAddress(address: string): boolean {
  return /^https:\/\/www\.youtube\.com\/watch\?v=[\w-]{11}(?:&t=\d+s)?$/.test(address);
}

/** Whether a page's HTML has a place for a video. */
export function hasVideo(html: string): boolean {
  return html.includes(' data-video="');
}

/** Where a browser without script finds it. */
export function videoAddress({ id, start }: Video): string {
  return `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`;
}
